package ai.aureeture.sandbox.razorpay.ledger;

import static ai.aureeture.sandbox.razorpay.wire.RazorpayErrors.badField;

import ai.aureeture.sandbox.razorpay.wire.Form;
import io.vertx.core.json.JsonObject;
import java.util.Set;

/**
 * How an order wants its payment captured.
 *
 * @param automatic false: only by call
 * @param automaticMinutes until when an authorized payment captures itself
 * @param manualMinutes until when it can be captured at all; then it is given back
 */
public record CaptureTerms(boolean automatic, int automaticMinutes, int manualMinutes) {
  static final String KEY = "_capture";
  private static final int THREE_DAYS = 3 * 24 * 60;
  private static final int FIVE_DAYS = 5 * 24 * 60;

  /** The account's own terms, for an order that says nothing. */
  private static final CaptureTerms ACCOUNT = new CaptureTerms(true, THREE_DAYS, THREE_DAYS);

  public static CaptureTerms of(Form payment) {
    if (payment == null) return ACCOUNT;
    payment.only("payment.", Set.of("capture", "capture_options"));
    var capture = payment.oneOf("capture", Set.of("automatic", "manual"));
    if (capture == null) throw badField("payment.capture", "The capture field is required.");
    var options = payment.object("capture_options");
    var automatic = capture.equals("automatic");
    if (options == null) return new CaptureTerms(automatic, THREE_DAYS, THREE_DAYS);
    options.only(
        "payment.capture_options.",
        Set.of("automatic_expiry_period", "manual_expiry_period", "refund_speed"));
    if (options.oneOf("refund_speed", Set.of("normal", "optimum")) == null) {
      throw badField("refund_speed", "The refund_speed field is required.");
    }
    var automaticMinutes = minutes(options, "automatic_expiry_period", automatic, 0);
    var manualMinutes = minutes(options, "manual_expiry_period", false, FIVE_DAYS);
    if (manualMinutes < automaticMinutes) {
      throw badField(
          "manual_expiry_period",
          "The manual_expiry_period must be greater than or equal to automatic_expiry_period.");
    }
    return new CaptureTerms(automatic, automaticMinutes, manualMinutes);
  }

  private static int minutes(Form options, String field, boolean required, int otherwise) {
    if (!required && !options.has(field)) return otherwise;
    var minutes = options.integer(field);
    if (minutes >= 12 && minutes <= FIVE_DAYS) return (int) minutes;
    throw badField(field, "The " + field + " must be between 12 and " + FIVE_DAYS + ".");
  }

  JsonObject toJson() {
    return new JsonObject()
        .put("automatic", automatic)
        .put("automaticMinutes", automaticMinutes)
        .put("manualMinutes", manualMinutes);
  }

  public static CaptureTerms of(JsonObject order) {
    var terms = order.getJsonObject(KEY);
    return new CaptureTerms(
        terms.getBoolean("automatic"),
        terms.getInteger("automaticMinutes"),
        terms.getInteger("manualMinutes"));
  }
}
