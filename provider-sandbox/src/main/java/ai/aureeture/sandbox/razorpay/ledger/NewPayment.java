package ai.aureeture.sandbox.razorpay.ledger;

import ai.aureeture.sandbox.http.Ids;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;

/** The entity of a payment that was just tried. */
public final class NewPayment {
  static final List<String> ERRORS =
      List.of("error_code", "error_description", "error_source", "error_step", "error_reason");

  private NewPayment() {}

  public static JsonObject failed(JsonObject order, PayRequest request) {
    return attempt(order, request)
        .put("status", "failed")
        .put("error_code", "BAD_REQUEST_ERROR")
        .put("error_description", "Payment failed because the bank declined it")
        .put("error_source", "bank")
        .put("error_step", "payment_authorization")
        .put("error_reason", "payment_failed");
  }

  public static JsonObject authorized(JsonObject order, PayRequest request) {
    return attempt(order, request).put("status", "authorized");
  }

  /** The error of a failed payment as the browser receives it. */
  public static JsonObject error(JsonObject payment) {
    return new JsonObject()
        .put("code", payment.getString("error_code"))
        .put("description", payment.getString("error_description"))
        .put("source", payment.getString("error_source"))
        .put("step", payment.getString("error_step"))
        .put("reason", payment.getString("error_reason"))
        .put(
            "metadata",
            new JsonObject()
                .put("payment_id", payment.getString("id"))
                .put("order_id", payment.getString("order_id")));
  }

  private static JsonObject attempt(JsonObject order, PayRequest request) {
    var payer = request.payer();
    var amount = request.amount() == null ? order.getLong("amount") : request.amount();
    var fee = request.fee();
    var rrn = Ids.random(12);
    var payment =
        new JsonObject()
            .put("id", "pay_" + Ids.random(14))
            .put("entity", "payment")
            .put("amount", amount)
            .put("currency", order.getString("currency"))
            .put("status", "created")
            .put("order_id", order.getString("id"))
            .put("invoice_id", null)
            .put("international", false)
            .put("method", "upi")
            .put("amount_refunded", 0)
            .put("refund_status", null)
            .put("captured", false)
            .put("description", null)
            .put("card_id", null)
            .put("bank", null)
            .put("wallet", null)
            .put("vpa", "success@razorpay")
            .put("email", payer.getValue("email", "void@razorpay.com"))
            .put("contact", payer.getValue("contact", "+919999999999"))
            .put("notes", order.getValue("notes", new JsonArray()))
            .put("fee", fee)
            .put("tax", fee == null ? null : fee * 18 / 118);
    ERRORS.forEach(payment::putNull);
    return payment
        .put("acquirer_data", new JsonObject().put("rrn", rrn))
        .put("created_at", Instant.now().getEpochSecond());
  }
}
