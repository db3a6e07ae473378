package ai.aureeture.sandbox.razorpay.ledger;

import static ai.aureeture.sandbox.razorpay.wire.RazorpayErrors.badField;

import ai.aureeture.sandbox.http.Ids;
import ai.aureeture.sandbox.razorpay.wire.Form;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Set;

/** An order as {@code POST /orders} takes it. */
public record OrderForm(
    long amount,
    String currency,
    String receipt,
    Object notes,
    CaptureTerms capture,
    boolean uniqueReceipt) {
  public static final Set<String> FIELDS =
      Set.of(
          "amount",
          "currency",
          "receipt",
          "notes",
          "partial_payment",
          "first_payment_min_amount",
          "payment",
          "unique_receipt");

  public static OrderForm of(Form form) {
    var amount = form.integer("amount");
    if (amount < 100) {
      throw badField("amount", "Order amount less than minimum amount allowed");
    }
    if (form.flag("partial_payment") && form.has("first_payment_min_amount")) {
      var first = form.integer("first_payment_min_amount");
      if (first > amount) throw badField("first_payment_min_amount", "It exceeds the amount");
    }
    return new OrderForm(
        amount,
        form.currency(),
        form.text("receipt", 40),
        form.notes(),
        CaptureTerms.of(form.object("payment")),
        form.flag("unique_receipt"));
  }

  JsonObject toOrder() {
    return new JsonObject()
        .put("id", "order_" + Ids.random(14))
        .put("entity", "order")
        .put("amount", amount)
        .put("amount_paid", 0)
        .put("amount_due", amount)
        .put("currency", currency)
        .put("receipt", receipt)
        .put("offer_id", null)
        .put("status", "created")
        .put("attempts", 0)
        .put("notes", notes)
        .put("created_at", Instant.now().getEpochSecond())
        .put(CaptureTerms.KEY, capture.toJson());
  }
}
