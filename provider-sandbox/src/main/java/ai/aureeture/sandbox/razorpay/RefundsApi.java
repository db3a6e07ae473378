package ai.aureeture.sandbox.razorpay;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Provider;
import ai.aureeture.sandbox.http.Refusal;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.razorpay.events.PaymentClock;
import ai.aureeture.sandbox.razorpay.ledger.Entities;
import ai.aureeture.sandbox.razorpay.ledger.Payments;
import ai.aureeture.sandbox.razorpay.ledger.Refunds;
import ai.aureeture.sandbox.razorpay.wire.Form;
import io.vertx.core.json.JsonObject;

/** {@code /refunds}, and those of a payment. */
record RefundsApi(Payments payments, Refunds refunds, RefundKeys keys, PaymentClock clock) {

  void routes(Provider razorpay) {
    razorpay.on(POST, "/payments/:id/refund", this::refund);
    razorpay.on(GET, "/payments/:id/refunds", this::refundsOf);
    razorpay.on(GET, "/refunds", call -> Entities.page(call, refunds.all()));
    razorpay.on(GET, "/refunds/:id", call -> Entities.reply(refunds.get(call.param("id"))));
  }

  private Reply refundsOf(Call call) {
    var payment = payments.get(call.param("id"));
    return Reply.json(200, Entities.collection(refunds.of(payment.getString("id")).reversed()));
  }

  private Reply refund(Call call) {
    var key = call.header("X-Refund-Idempotency");
    return key.isEmpty() ? Entities.reply(create(call)) : refund(call, key.get());
  }

  private Reply refund(Call call, String key) {
    var request = call.param("id") + " " + call.body();
    var earlier = keys.claim(key, request);
    try {
      var refund = earlier.map(refunds::get).orElseGet(() -> create(call));
      keys.used(key, request, refund.getString("id"));
      return Entities.reply(refund).afterwards(() -> keys.done(key));
    } catch (Refusal refusal) {
      keys.done(key);
      throw refusal;
    }
  }

  private JsonObject create(Call call) {
    var payment = payments.get(call.param("id"));
    var refund = refunds.create(payment, Form.of(call, Refunds.FIELDS));
    clock.refunded(refund);
    return refund;
  }
}
