package ai.aureeture.sandbox.http;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer that is ready but not sent yet, so that a fault can still delay or lose it.
 *
 * @param afterwards runs once the answer is out, or lost
 */
public record Reply(int status, Map<String, String> headers, String body, Runnable afterwards) {

  public static Reply json(int status, JsonObject body) {
    return of(status, "application/json; charset=utf-8", body.encode());
  }

  public static Reply empty(int status) {
    return new Reply(status, Map.of(), "", () -> {});
  }

  public static Reply of(int status, String contentType, String body) {
    return new Reply(status, Map.of("Content-Type", contentType), body, () -> {});
  }

  public Reply header(String name, Object value) {
    var more = new LinkedHashMap<>(headers);
    more.put(name, value.toString());
    return new Reply(status, more, body, afterwards);
  }

  public Reply withStatus(int other) {
    return new Reply(other, headers, body, afterwards);
  }

  public Reply afterwards(Runnable action) {
    return new Reply(status, headers, body, action);
  }

  public void send(HttpServerResponse response) {
    if (!response.ended() && !response.closed()) {
      response.setStatusCode(status);
      headers.forEach(response::putHeader);
      response.end(body);
    }
    afterwards.run();
  }
}
