package ai.aureeture.sandbox.http;

import io.vertx.core.json.JsonObject;
import java.time.Instant;

/** A line of the {@link RequestLog}; status 0: the connection was dropped, or no answer yet. */
final class LoggedRequest {
  private final long number;
  private final String provider;
  private final String method;
  private final String path;
  private final String query;
  private final String body;
  private final Instant at;
  private int status;

  LoggedRequest(
      long number,
      String provider,
      String method,
      String path,
      String query,
      String body,
      Instant at) {
    this.number = number;
    this.provider = provider;
    this.method = method;
    this.path = path;
    this.query = query;
    this.body = body;
    this.at = at;
  }

  long number() {
    return number;
  }

  int size() {
    return 300 + path.length() + body.length();
  }

  void answered(int withStatus) {
    status = withStatus;
  }

  JsonObject toJson() {
    return new JsonObject()
        .put("provider", provider)
        .put("method", method)
        .put("path", path)
        .put("query", query)
        .put("body", body)
        .put("status", status)
        .put("at", at.toString());
  }
}
