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
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Pays without a bank: what the checkout, tests and people use in place of a card. */
final class PaymentDesk {
  private static final long LONGEST_WAIT_MILLIS = 5000;

  private final Vertx vertx;
  private final Settings settings;
  private final Orders orders;
  private final Payments payments;
  private final Refunds refunds;
  private final PaymentFlow flow;
  private final RazorpayWebhooks webhooks;

  PaymentDesk(
      Vertx vertx,
      Settings settings,
      Orders orders,
      Payments payments,
      Refunds refunds,
      PaymentFlow flow,
      RazorpayWebhooks webhooks) {
    this.vertx = vertx;
    this.settings = settings;
    this.orders = orders;
    this.payments = payments;
    this.refunds = refunds;
    this.flow = flow;
    this.webhooks = webhooks;
  }

  void routes(Router router) {
    router.post("/sandbox/razorpay/orders/:id/pay").handler(context -> serve(context, this::pay));
    router
        .post("/sandbox/razorpay/payments/:id/webhook")
        .handler(context -> serve(context, this::sendAgain));
    router
        .get("/sandbox/razorpay/refunds")
        .handler(context -> serve(context, call -> Future.succeededFuture(allRefunds())));
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
    var form = new Form(call.json().orElseThrow(() -> bad("The body is not a JSON object")));
    var key = form.text("key", 100);
    if (key != null && !key.equals(settings.text(RAZORPAY_KEY_ID))) {
      throw RazorpayErrors.unauthorised();
    }
    if (!orders.has(call.param("id"))) throw notFound();
    var order = orders.get(call.param("id"));
    var payment = attempt(order, form);
    var events = then(payment);
    var reply = Reply.json(200, answer(payment));
    return told(events, form).map(sent -> reply);
  }

  private JsonObject attempt(JsonObject order, Form form) {
    var outcome = form.text("outcome", 40);
    if (outcome == null) outcome = CaptureTerms.of(order).automatic() ? "captured" : "authorized";
    var earlier = form.text("paymentId", 40);
    return switch (outcome) {
      case "failed" -> payments.fail(order, form.body());
      case "authorized" -> authorize(order, form, earlier);
      case "captured" -> {
        var granted = authorize(order, form, earlier);
        yield order.getString("status").equals("paid")
            ? granted
            : payments.capture(granted, granted.getLong("amount"), granted.getString("currency"));
      }
      default -> throw bad("outcome is captured, failed or authorized");
    };
  }

  private JsonObject authorize(JsonObject order, Form form, String earlier) {
    if (earlier == null) return payments.authorize(order, form.body());
    var payment = payments.get(earlier);
    if (!order.getString("id").equals(payment.getString("order_id"))) throw notFound();
    return payments.authorizeLate(payment);
  }

  private List<Event> then(JsonObject payment) {
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

  private Future<Void> told(List<Event> events, Form form) {
    var delay = form.has("delayMs") ? form.integer("delayMs") : 0;
    var how = form.text("webhook", 40);
    return switch (how == null ? "now" : how) {
      case "now" -> told(events);
      case "twice" -> told(Stream.concat(events.stream(), events.stream()).toList());
      case "late" -> {
        events.forEach(event -> webhooks.sendLater(event, delay));
        yield Future.succeededFuture();
      }
      case "never" -> Future.succeededFuture();
      default -> throw bad("webhook is now, never, twice or late");
    };
  }

  private Future<Void> told(List<Event> events) {
    var done = Promise.<Void>promise();
    var timer = vertx.setTimer(LONGEST_WAIT_MILLIS, late -> done.tryComplete());
    Future.join(events.stream().map(webhooks::send).toList())
        .onComplete(all -> {
          vertx.cancelTimer(timer);
          done.tryComplete();
        });
    return done.future();
  }

  private Future<Reply> sendAgain(Call call) {
    var form = new Form(call.json().orElseThrow(() -> bad("The body is not a JSON object")));
    if (payments.find(call.param("id")).isEmpty()) throw notFound();
    if (!webhooks.wanted()) throw bad("RAZORPAY_WEBHOOK_URL is not set");
    var payment = payments.get(call.param("id"));
    var event = flow.again(form.text("event", 40), payment);
    var tamper = form.text("tamper", 40);
    return Tamper.of(tamper == null ? "none" : tamper)
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
