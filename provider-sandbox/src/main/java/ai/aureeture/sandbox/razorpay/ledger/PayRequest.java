package ai.aureeture.sandbox.razorpay.ledger;

import static ai.aureeture.sandbox.razorpay.wire.RazorpayErrors.bad;
import static ai.aureeture.sandbox.razorpay.wire.RazorpayErrors.badField;

import ai.aureeture.sandbox.http.Call;
import ai.aureeture.sandbox.razorpay.wire.Form;
import io.vertx.core.json.JsonObject;
import java.util.Set;

/**
 * How a payment without a browser shall go.
 *
 * @param key what the checkout was given; null when it is not said
 * @param outcome captured, authorized, failed; null: as the order's terms have it
 * @param paymentId a failed payment that is authorized late; null: a new one
 * @param webhook now, never, twice, late
 * @param amount what is captured, in the minor unit, where the customer bears a fee or an offer
 *     discounts; null: the order's amount
 * @param fee what the payment says Razorpay charged, tax included; null: 2 % and its tax
 * @param payer may have email and contact
 */
public record PayRequest(
    String key,
    String outcome,
    String paymentId,
    String webhook,
    long delayMillis,
    Long amount,
    Long fee,
    JsonObject payer) {
  private static final long LEAST_AMOUNT = 100;

  public static PayRequest of(Call call) {
    var form = new Form(call.json().orElseThrow(() -> bad("The body is not a JSON object")));
    var webhook = form.oneOf("webhook", Set.of("now", "never", "twice", "late"));
    return new PayRequest(
        form.text("key", 100),
        form.oneOf("outcome", Set.of("captured", "authorized", "failed")),
        form.text("paymentId", 40),
        webhook == null ? "now" : webhook,
        form.has("delayMs") ? form.integer("delayMs") : 0,
        minorUnits(form, "amount", LEAST_AMOUNT),
        minorUnits(form, "fee", 0),
        form.body());
  }

  private static Long minorUnits(Form form, String field, long least) {
    if (!form.has(field)) return null;
    var value = form.integer(field);
    if (value < least) throw badField(field, "The " + field + " must be at least " + least + ".");
    return value;
  }

  public String outcome(JsonObject order) {
    if (outcome != null) return outcome;
    return CaptureTerms.of(order).automatic() ? "captured" : "authorized";
  }
}
