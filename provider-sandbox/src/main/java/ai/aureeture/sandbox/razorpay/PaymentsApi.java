package ai.aureeture.sandbox.razorpay;

import static io.vertx.core.http.HttpMethod.GET;
import static io.vertx.core.http.HttpMethod.POST;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.http.Provider;
import ai.aureeture.sandbox.http.Reply;
import ai.aureeture.sandbox.razorpay.events.PaymentEvents;
import ai.aureeture.sandbox.razorpay.events.RazorpayWebhooks;
import ai.aureeture.sandbox.razorpay.ledger.Entities;
import ai.aureeture.sandbox.razorpay.ledger.Payments;
import ai.aureeture.sandbox.razorpay.wire.Form;
import java.util.Set;

/** {@code /payments}, but for their refunds. */
record PaymentsApi(Payments payments, PaymentEvents events, RazorpayWebhooks webhooks) {

  void routes(Provider razorpay) {
    razorpay.on(GET, "/payments", call -> Entities.page(call, payments.all()));
    razorpay.on(GET, "/payments/:id", call -> Entities.reply(payments.get(call.param("id"))));
    razorpay.on(POST, "/payments/:id/capture", this::capture);
  }

  private Reply capture(Call call) {
    var payment = payments.get(call.param("id"));
    var form = Form.of(call, Set.of("amount", "currency"));
    var captured = payments.capture(payment, form.integer("amount"), form.currency());
    events.captured(captured).forEach(webhooks::sendSoon);
    return Entities.reply(captured);
  }
}
