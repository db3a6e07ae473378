package ai.aureeture.sandbox.razorpay.controls;

import ai.aureeture.sandbox.http.Refusal;
import ai.aureeture.sandbox.razorpay.ledger.PayRequest;
import ai.aureeture.sandbox.razorpay.ledger.Payments;
import ai.aureeture.sandbox.razorpay.wire.RazorpayErrors;
import io.vertx.core.json.JsonObject;

/** Tries to pay an order in the way that was asked for. */
public record Attempt(Payments payments) {

  /** The payment, as the bank and the order's terms have left it. */
  public JsonObject of(JsonObject order, PayRequest request) {
    var outcome = request.outcome(order);
    if (outcome.equals("failed")) return payments.fail(order, request);
    var paidBefore = order.getString("status").equals("paid");
    var granted = authorize(order, request);
    if (outcome.equals("authorized") || paidBefore) return granted;
    return payments.capture(granted, granted.getLong("amount"), granted.getString("currency"));
  }

  private JsonObject authorize(JsonObject order, PayRequest request) {
    if (request.paymentId() == null) return payments.authorize(order, request);
    var payment = payments.find(request.paymentId()).orElseThrow(Attempt::notFound);
    if (!order.getString("id").equals(payment.getString("order_id"))) throw notFound();
    return payments.authorizeLate(payment);
  }

  /** Of the sandbox's own calls: the provider itself would say 400. */
  static Refusal notFound() {
    return new Refusal(RazorpayErrors.unknownId().reply().withStatus(404));
  }
}
