package ai.aureeture.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Answers that go on for as long as somebody listens. */
final class Streams {
  private Streams() {}

  static boolean isAskedFor(HttpServerRequest request) {
    return request.method() == HttpMethod.GET && request.path().endsWith("/stream");
  }
}
