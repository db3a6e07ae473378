package ai.aureeture.sandbox.razorpay;

import static ai.aureeture.sandbox.razorpay.RazorpayErrors.bad;
import static ai.aureeture.sandbox.settings.Setting.RAZORPAY_KEY_ID;
import static ai.aureeture.sandbox.settings.Setting.RAZORPAY_KEY_SECRET;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Refusal;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.razorpay.RazorpayWebhooks.Event;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.webhook.Hmac;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.Function;

/** Pays without a bank: what the checkout, tests and people use in place of a card. */
record PaymentDesk(
    Settings settings,
    Orders orders,
    Payments payments,
    Refunds refunds,
    PaymentFlow flow,
    RazorpayWebhooks webhooks,
    Teller teller) {

  void routes(Router router) {
    on(router, "/orders/:id/pay", this::pay);
    on(router, "/payments/:id/webhook", this::sendAgain);
    router
        .get("/sandbox/razorpay/refunds")
        .handler(context -> allRefunds().send(context.response()));
  }

  private static void on(Router router, String path, Function<Call, Future<Reply>> handler) {
    router.post("/sandbox/razorpay" + path).handler(context -> serve(context, handler));
  }

  private static void serve(RoutingContext context, Function<Call, Future<Reply>> handler) {
    try {
      handler
          .apply(new Call(context))
          .onSuccess(reply -> reply.send(context.response()))
          .onFailure(context::fail);
    } catch (Refusal refusal) {
      refusal.reply().send(context.response());
    }
  }

  private Future<Reply> pay(Call call) {
    var request = PayRequest.of(call);
    if (request.key() != null && !request.key().equals(settings.text(RAZORPAY_KEY_ID))) {
      throw RazorpayErrors.unauthorised();
    }
    if (!orders.has(call.param("id"))) throw notFound();
    var payment = attempt(orders.get(call.param("id")), request);
    var events = follow(payment);
    var reply = Reply.json(200, answer(payment));
    return teller.tell(events, request).map(told -> reply);
  }

  private JsonObject attempt(JsonObject order, PayRequest request) {
    var outcome = request.outcome(order);
    if (outcome.equals("failed")) return payments.fail(order, request.payer());
    var paidBefore = order.getString("status").equals("paid");
    var granted = authorize(order, request);
    if (outcome.equals("authorized") || paidBefore) return granted;
    return payments.capture(granted, granted.getLong("amount"), granted.getString("currency"));
  }

  private JsonObject authorize(JsonObject order, PayRequest request) {
    if (request.paymentId() == null) return payments.authorize(order, request.payer());
    var payment = payments.find(request.paymentId()).orElseThrow(PaymentDesk::notFound);
    if (!order.getString("id").equals(payment.getString("order_id"))) throw notFound();
    return payments.authorizeLate(payment);
  }

  private List<Event> follow(JsonObject payment) {
    return switch (payment.getString("status")) {
      case "failed" -> flow.failed(payment);
      case "captured" -> flow.captured(payment);
      default -> flow.authorized(payment);
    };
  }

  private JsonObject answer(JsonObject payment) {
    var id = payment.getString("id");
    var orderId = payment.getString("order_id");
    var answer = new JsonObject().put("razorpay_payment_id", id).put("razorpay_order_id", orderId);
    if (payment.getString("status").equals("failed")) {
      return answer.put("error", NewPayment.error(payment));
    }
    var secret = settings.text(RAZORPAY_KEY_SECRET);
    return answer.put("razorpay_signature", Hmac.hex(secret, orderId + "|" + id));
  }

  private Future<Reply> sendAgain(Call call) {
    var form = new Form(call.json().orElseThrow(() -> bad("The body is not a JSON object")));
    var payment = payments.find(call.param("id")).orElseThrow(PaymentDesk::notFound);
    if (!webhooks.wanted()) throw bad("RAZORPAY_WEBHOOK_URL is not set");
    var event = flow.again(form.text("event", 40), payment);
    var tamper = form.has("tamper") ? form.text("tamper", 40) : "none";
    return Tamper.of(tamper)
        .send(webhooks, settings, event)
        .map(receipt -> Reply.json(200, receipt.toJson()));
  }

  private Reply allRefunds() {
    var all = new JsonArray();
    for (var refund : refunds.all()) {
      var payment = payments.get(refund.getString("payment_id"));
      all.add(refund.put("order_id", payment.getString("order_id")));
    }
    return Reply.json(200, new JsonObject().put("refunds", all));
  }

  private static Refusal notFound() {
    return new Refusal(RazorpayErrors.unknownId().reply().withStatus(404));
  }
}
