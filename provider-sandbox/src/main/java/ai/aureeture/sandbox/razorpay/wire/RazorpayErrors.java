package ai.aureeture.sandbox.razorpay.wire;

import ai.aureeture.sandbox.http.Refusal;
import ai.aureeture.sandbox.http.Reply;
import io.vertx.core.json.JsonObject;

/** Razorpay's error answers. */
public final class RazorpayErrors {
  static final String INVALID = "input_validation_failed";

  private RazorpayErrors() {}

  public static Refusal bad(String description) {
    return new Refusal(Reply.json(400, error("BAD_REQUEST_ERROR", description, null, INVALID)));
  }

  public static Refusal badField(String field, String description) {
    return new Refusal(Reply.json(400, error("BAD_REQUEST_ERROR", description, field, INVALID)));
  }

  static Refusal extraField(String field) {
    var description = field + " is/are not required and should not be sent";
    var error = error("BAD_REQUEST_ERROR", description, field, "extra_field_sent");
    return new Refusal(Reply.json(400, error));
  }

  public static Refusal unknownId() {
    return bad("The id provided does not exist");
  }

  static Refusal unauthorised() {
    var error = error("BAD_REQUEST_ERROR", "Authentication failed", null, "authentication_failed");
    return new Refusal(Reply.json(401, error));
  }

  /** For an idempotency key that is in use, or was used for something else. */
  public static Refusal conflict(String description) {
    var error = error("BAD_REQUEST_ERROR", description, null, "NA");
    error.getJsonObject("error").put("source", "NA").put("step", "NA");
    return new Refusal(Reply.json(409, error));
  }

  public static JsonObject error(String code, String description, String field, String reason) {
    var error =
        new JsonObject()
            .put("code", code)
            .put("description", description)
            .put("source", "business")
            .put("step", "payment_initiation")
            .put("reason", reason)
            .put("metadata", new JsonObject());
    if (field != null) error.put("field", field);
    return new JsonObject().put("error", error);
  }

  /** The answer of a provider in trouble: not always JSON. */
  public static Reply ofStatus(int status) {
    return switch (status) {
      case 400 -> bad("Something is wrong with the request").reply();
      case 401 -> unauthorised().reply();
      case 429 ->
          Reply.json(429, error("BAD_REQUEST_ERROR", "Request was throttled", null, "NA"))
              .header("Retry-After", 1);
      case 500 -> Reply.json(500, error("SERVER_ERROR", "We are facing some trouble", null, "NA"));
      case 502, 503, 504 ->
          Reply.of(status, "text/html", "<html><h1>" + status + " from the gateway</h1></html>");
      default -> Reply.json(status, error("GATEWAY_ERROR", "Status " + status, null, "NA"));
    };
  }
}
