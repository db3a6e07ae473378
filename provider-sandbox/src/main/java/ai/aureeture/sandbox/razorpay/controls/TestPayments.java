package ai.aureeture.sandbox.razorpay.controls;

import static ai.aureeture.sandbox.razorpay.wire.RazorpayErrors.bad;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Refusal;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.razorpay.events.PaymentClock;
import ai.aureeture.sandbox.razorpay.events.PaymentEvents;
import ai.aureeture.sandbox.razorpay.events.RazorpayWebhooks.Event;
import ai.aureeture.sandbox.razorpay.events.WebhookDispatcher;
import ai.aureeture.sandbox.razorpay.events.WebhookTampering;
import ai.aureeture.sandbox.razorpay.ledger.NewPayment;
import ai.aureeture.sandbox.razorpay.ledger.Orders;
import ai.aureeture.sandbox.razorpay.ledger.PayRequest;
import ai.aureeture.sandbox.razorpay.ledger.Payments;
import ai.aureeture.sandbox.razorpay.ledger.Refunds;
import ai.aureeture.sandbox.razorpay.wire.ApiKey;
import ai.aureeture.sandbox.razorpay.wire.Form;
import ai.aureeture.sandbox.store.DocumentStore;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.function.Function;

/** Pays without a bank: what the checkout, tests and people use in place of a card. */
public record TestPayments(
    DocumentStore store,
    ApiKey key,
    Orders orders,
    Payments payments,
    Refunds refunds,
    PaymentEvents events,
    PaymentClock clock,
    WebhookDispatcher dispatcher) {

  public void routes(Router router) {
    on(router, "/orders/:id/pay", store, this::pay);
    on(router, "/payments/:id/webhook", store, this::sendAgain);
    router
        .get("/sandbox/razorpay/refunds")
        .handler(context -> allRefunds().send(context.response()));
  }

  static void on(
      Router router, String path, DocumentStore store, Function<Call, Future<Reply>> handler) {
    router.post("/sandbox/razorpay" + path).handler(context -> serve(context, store, handler));
  }

  private static void serve(
      RoutingContext context, DocumentStore store, Function<Call, Future<Reply>> handler) {
    try {
      store
          .together(() -> handler.apply(new Call(context)))
          .onSuccess(reply -> reply.send(context.response()))
          .onFailure(context::fail);
    } catch (Refusal refusal) {
      refusal.reply().send(context.response());
    }
  }

  private Future<Reply> pay(Call call) {
    var request = PayRequest.of(call);
    if (request.key() != null) key.checkId(request.key());
    var order = orders.find(call.param("id")).orElseThrow(Attempt::notFound);
    var payment = new Attempt(payments).of(order, request);
    var reply = Reply.json(200, answer(payment));
    return dispatcher.send(follow(payment), request).map(sent -> reply);
  }

  private List<Event> follow(JsonObject payment) {
    return switch (payment.getString("status")) {
      case "failed" -> events.failed(payment);
      case "captured" -> events.captured(payment);
      default -> {
        var authorized = events.authorized(payment);
        clock.authorized(payment);
        yield authorized;
      }
    };
  }

  private JsonObject answer(JsonObject payment) {
    var id = payment.getString("id");
    var orderId = payment.getString("order_id");
    var answer = new JsonObject().put("razorpay_payment_id", id).put("razorpay_order_id", orderId);
    return payment.getString("status").equals("failed")
        ? answer.put("error", NewPayment.error(payment))
        : answer.put("razorpay_signature", key.signature(orderId, id));
  }

  private Future<Reply> sendAgain(Call call) {
    var form = new Form(call.json().orElseThrow(() -> bad("The body is not a JSON object")));
    var payment = payments.find(call.param("id")).orElseThrow(Attempt::notFound);
    var event = events.again(form.text("event", 40), payment);
    var tampering = WebhookTampering.of(form.has("tamper") ? form.text("tamper", 40) : "none");
    return dispatcher
        .sendOnce(event, tampering)
        .map(response -> Reply.json(200, response.toJson()));
  }

  private Reply allRefunds() {
    var all = new JsonArray();
    for (var refund : refunds.all()) {
      var payment = payments.get(refund.getString("payment_id"));
      all.add(refund.put("order_id", payment.getString("order_id")));
    }
    return Reply.json(200, new JsonObject().put("refunds", all));
  }
}
