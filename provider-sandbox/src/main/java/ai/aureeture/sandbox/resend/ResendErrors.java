package ai.aureeture.sandbox.resend;

import ai.aureeture.sandbox.http.Refusal;
import ai.aureeture.sandbox.http.Reply;
import io.vertx.core.json.JsonObject;

/** Resend's error answers. */
final class ResendErrors {
  private ResendErrors() {}

  static Refusal missing(String field) {
    return refusal(422, "missing_required_field", "Missing `" + field + "` field.");
  }

  static Refusal invalid(String message) {
    return refusal(422, "validation_error", message);
  }

  static Refusal refusal(int status, String name, String message) {
    return new Refusal(error(status, name, message));
  }

  static Reply error(int status, String name, String message) {
    return Reply.json(
        status,
        new JsonObject().put("statusCode", status).put("name", name).put("message", message));
  }

  static Reply limited(long perSecond) {
    return error(
            429,
            "rate_limit_exceeded",
            "Too many requests. You can only make " + perSecond + " requests per second.")
        .header("ratelimit-limit", perSecond)
        .header("ratelimit-remaining", 0)
        .header("ratelimit-reset", 1)
        .header("retry-after", 1);
  }

  static Reply ofStatus(int status) {
    return switch (status) {
      case 400 -> error(400, "validation_error", "We found an error with one or more fields.");
      case 401 -> error(401, "missing_api_key", "Missing API key in the authorization header.");
      case 403 -> error(403, "invalid_api_key", "API key is invalid");
      case 404 -> error(404, "not_found", "The requested endpoint does not exist");
      case 405 -> error(405, "method_not_allowed", "Method is not allowed for the requested path");
      case 409 ->
          error(
              409,
              "concurrent_idempotent_requests",
              "Same idempotency key used while the original request is still in progress");
      case 422 -> error(422, "invalid_parameter", "A parameter is invalid");
      case 429 -> limited(2);
      case 451 -> error(451, "security_error", "We may have found a security issue");
      case 502, 503, 504 ->
          Reply.of(status, "text/html", "<html><h1>" + status + " from the gateway</h1></html>");
      default -> error(status, "application_error", "An unexpected error occurred");
    };
  }
}
