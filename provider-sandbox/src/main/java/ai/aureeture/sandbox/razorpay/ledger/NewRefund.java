package ai.aureeture.sandbox.razorpay.ledger;

import ai.aureeture.sandbox.http.Ids;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;

/** The entity of a refund that was just asked for. */
public final class NewRefund {
  /** The amount that Razorpay's test mode fails to refund. */
  private static final long FAILING_AMOUNT = 2468;

  private NewRefund() {}

  /** Whether the bank refuses it after a while, without anyone asking for that. */
  public static boolean failsLater(JsonObject refund) {
    return refund.getLong("amount") == FAILING_AMOUNT
        && refund.getString("status").equals("pending");
  }

  public static JsonObject of(JsonObject payment, long amount, String speed) {
    return new JsonObject()
        .put("id", "rfnd_" + Ids.random(14))
        .put("entity", "refund")
        .put("amount", amount)
        .put("currency", payment.getString("currency"))
        .put("payment_id", payment.getString("id"))
        .put("notes", new JsonArray())
        .put("receipt", null)
        .put("acquirer_data", new JsonObject().put("arn", null))
        .put("created_at", Instant.now().getEpochSecond())
        .put("batch_id", null)
        .put("status", amount == FAILING_AMOUNT ? "pending" : "processed")
        .put("speed_requested", speed)
        .put("speed_processed", "normal");
  }
}
