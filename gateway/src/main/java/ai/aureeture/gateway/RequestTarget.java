package ai.aureeture.gateway;

import io.vertx.core.http.HttpServerRequest;

/** The path and the query that a request is forwarded with. */
final class RequestTarget {
  private RequestTarget() {}

  /** Composed anew: a request target may also come in absolute form. */
  static String of(HttpServerRequest request) {
    return request.query() == null ? request.path() : request.path() + "?" + request.query();
  }
}
