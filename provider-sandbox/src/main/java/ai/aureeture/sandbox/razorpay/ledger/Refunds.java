package ai.aureeture.sandbox.razorpay.ledger;

import static ai.aureeture.sandbox.razorpay.wire.RazorpayErrors.bad;
import static ai.aureeture.sandbox.razorpay.wire.RazorpayErrors.badField;

import ai.aureeture.sandbox.razorpay.wire.Form;
import ai.aureeture.sandbox.razorpay.wire.RazorpayErrors;
import ai.aureeture.sandbox.settings.Settings;
import ai.aureeture.sandbox.store.DocumentStore;
import ai.aureeture.sandbox.store.Documents;
import ai.aureeture.sandbox.store.Index;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Refunds, of part or all of a captured payment. */
public final class Refunds {
  public static final Set<String> FIELDS = Set.of("amount", "speed", "notes", "receipt");

  private static final long SIX_MONTHS = 183 * 24 * 60;

  private final Settings settings;
  private final Payments payments;
  private final Documents refunds;
  private final Index byPayment;

  public Refunds(Settings settings, Payments payments, DocumentStore store) {
    this.settings = settings;
    this.payments = payments;
    this.refunds = store.collection("razorpay-refunds");
    this.byPayment = refunds.index("payment_id");
  }

  public JsonObject create(JsonObject payment, Form form) {
    var paid = payment.getLong("amount");
    var left = paid - payment.getLong("amount_refunded");
    if (!payment.getBoolean("captured")) {
      throw bad("The payment status should be captured for action to be taken");
    }
    if (left == 0) throw bad("The payment has been fully refunded already");
    var oldest = Instant.now().minus(settings.minutes(SIX_MONTHS)).getEpochSecond();
    if (payment.getLong("created_at") < oldest) {
      throw bad("The payment is more than six months old and cannot be refunded");
    }
    var amount = form.has("amount") ? form.integer("amount") : left;
    if (amount < 100 && amount != left)
      throw badField("amount", "The amount must be atleast INR 1.00");
    if (amount > left) {
      throw badField("amount", "The total refund amount is greater than the refund payment amount");
    }
    var speed = form.oneOf("speed", Set.of("normal", "optimum"));
    var refund = NewRefund.of(payment, amount, speed == null ? "normal" : speed);
    refund.put("notes", form.notes()).put("receipt", form.text("receipt", 40));
    save(refund);
    taken(payment, amount);
    return refund;
  }

  /** What Razorpay does with an authorized payment that was not captured, or that came twice. */
  public JsonObject giveBack(JsonObject payment) {
    var refund =
        NewRefund.of(payment, payment.getLong("amount"), "normal").put("status", "processed");
    save(refund);
    taken(payment, payment.getLong("amount"));
    return refund;
  }

  /** The bank would not take it: the money is where it was. */
  public JsonObject fail(JsonObject refund) {
    save(refund.put("status", "failed").put("speed_processed", null));
    taken(payments.get(refund.getString("payment_id")), -refund.getLong("amount"));
    return refund;
  }

  /** The bank has not answered yet. */
  public void hold(JsonObject refund) {
    save(refund.put("status", "pending"));
  }

  public JsonObject process(JsonObject refund) {
    save(refund.put("status", "processed"));
    return refund;
  }

  public Optional<JsonObject> find(String id) {
    return refunds.get(id);
  }

  public JsonObject get(String id) {
    return refunds.get(id).orElseThrow(RazorpayErrors::unknownId);
  }

  public List<JsonObject> all() {
    return refunds.all();
  }

  public List<JsonObject> of(String paymentId) {
    return byPayment.find(paymentId);
  }

  private void save(JsonObject refund) {
    refunds.put(refund.getString("id"), refund);
  }

  private void taken(JsonObject payment, long amount) {
    var refunded = payment.getLong("amount_refunded") + amount;
    var full = refunded == payment.getLong("amount");
    payments.save(
        payment
            .put("amount_refunded", refunded)
            .put("refund_status", refunded == 0 ? null : full ? "full" : "partial")
            .put("status", full ? "refunded" : "captured"));
  }
}
