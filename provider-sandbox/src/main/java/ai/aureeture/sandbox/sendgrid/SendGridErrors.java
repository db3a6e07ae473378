package ai.aureeture.sandbox.sendgrid;

import ai.aureeture.sandbox.http.Refusal;
import ai.aureeture.sandbox.http.Reply;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** SendGrid's error answers. */
final class SendGridErrors {
  private SendGridErrors() {}

  static Refusal invalid(String field, String message) {
    return new Refusal(error(400, field, message));
  }

  static Refusal unauthorised() {
    return new Refusal(
        error(401, null, "The provided authorization grant is invalid, expired, or revoked"));
  }

  static Reply error(int status, String field, String message) {
    var error = new JsonObject().put("message", message).put("field", field).put("help", null);
    return Reply.json(status, new JsonObject().put("errors", new JsonArray().add(error)));
  }

  static Reply ofStatus(int status) {
    return switch (status) {
      case 401 -> unauthorised().reply();
      case 403 -> error(403, "from", "The from address does not match a verified Sender Identity.");
      case 429 ->
          error(429, null, "too many requests")
              .header("X-RateLimit-Limit", 600)
              .header("X-RateLimit-Remaining", 0)
              .header("X-RateLimit-Reset", System.currentTimeMillis() / 1000 + 1);
      case 502, 503, 504 ->
          Reply.of(status, "text/html", "<html><h1>" + status + " from the gateway</h1></html>");
      default -> error(status, null, "status " + status);
    };
  }
}
