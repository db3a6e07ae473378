package ai.aureeture.sandbox.calendly;

import ai.aureeture.sandbox.http.Refusal;
import ai.aureeture.sandbox.http.Reply;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Calendly's error answers. */
final class CalendlyErrors {
  private CalendlyErrors() {}

  static Refusal invalid(String parameter, String message) {
    return invalid(parameter, message, null);
  }

  static Refusal invalid(String parameter, String message, String code) {
    var detail = new JsonObject().put("parameter", parameter).put("message", message);
    if (code != null) detail.put("code", code);
    var body = error("Invalid Argument", "The supplied parameters are invalid.");
    return new Refusal(Reply.json(400, body.put("details", new JsonArray().add(detail))));
  }

  static Refusal unauthenticated() {
    return refusal(401, "Unauthenticated", "The access token is invalid");
  }

  static Refusal denied(String message) {
    return refusal(403, "Permission Denied", message);
  }

  static Refusal notFound() {
    return refusal(404, "Resource Not Found", "The server could not find the requested resource.");
  }

  static Reply ofStatus(int status) {
    return switch (status) {
      case 400 -> invalid("start_time", "is invalid").reply();
      case 401 -> unauthenticated().reply();
      case 403 -> denied("Please upgrade your Calendly account to a higher plan.").reply();
      case 404 -> notFound().reply();
      case 409 -> refusal(409, "Already Exists", "The resource already exists").reply();
      case 429 -> limited(10, 0, 60);
      case 502, 503, 504 ->
          Reply.of(status, "text/html", "<html><h1>" + status + " from the gateway</h1></html>");
      default -> refusal(status, "Internal Server Error", "The server is in trouble").reply();
    };
  }

  static Reply limited(long limit, long remaining, long resetSeconds) {
    return refusal(429, "Too Many Requests", "You have exceeded the rate limit")
        .reply()
        .header("X-RateLimit-Limit", limit)
        .header("X-RateLimit-Remaining", remaining)
        .header("X-RateLimit-Reset", resetSeconds);
  }

  static Refusal refusal(int status, String title, String message) {
    return new Refusal(Reply.json(status, error(title, message)));
  }

  private static JsonObject error(String title, String message) {
    return new JsonObject().put("title", title).put("message", message);
  }
}
