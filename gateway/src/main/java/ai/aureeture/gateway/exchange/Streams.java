package ai.aureeture.gateway.exchange;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Answers that go on for as long as a caller listens. */
public final class Streams {
  private Streams() {}

  /** As browsers ask for one (HTML Standard, 9.2.2). */
  public static boolean isEventStream(HttpServerRequest request) {
    var accepted = request.getHeader(HttpHeaders.ACCEPT);
    return request.method() == HttpMethod.GET
        && accepted != null
        && accepted.contains("text/event-stream");
  }

  public static boolean isAskedFor(HttpServerRequest request) {
    return request.method() == HttpMethod.GET && request.path().endsWith("/stream");
  }
}
