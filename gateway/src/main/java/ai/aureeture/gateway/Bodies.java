package ai.aureeture.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Which messages have a body, and how large one may be. */
final class Bodies {
  private Bodies() {}

  static boolean has(HttpServerRequest request) {
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && !length.equals("0")
        || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
  }

  /** Whether the body is too large by its own account. */
  static boolean isDeclaredTooLarge(HttpServerRequest request, long limit) {
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && (length.length() > 18 || Long.parseLong(length) > limit);
  }

  /** Refuses; the rest of the body is read and dropped, so that the caller can read the answer. */
  static void refuseTooLarge(HttpServerRequest request) {
    request.response().putHeader(HttpHeaders.CONNECTION, "close");
    if (!request.isEnded()) {
      request.handler(dropped -> {}).resume();
    }
    Problems.BODY_TOO_LARGE.answer(request.response());
  }

  /** Tells a caller who waits for it that the body may come. */
  static void welcome(HttpServerRequest request) {
    if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
      request.response().writeContinue();
    }
  }

  /** A body that breaks off, or is too large, must not arrive as if it were whole. */
  static Future<HttpClientResponse> send(LimitedBody body, HttpClientRequest request) {
    request.setChunked(!request.headers().contains(HttpHeaders.CONTENT_LENGTH));
    body.pipe().endOnFailure(false).to(request).onFailure(broken -> request.reset());
    return request.response();
  }

  static boolean mustBeChunked(HttpClientResponse answer, HttpMethod method) {
    int status = answer.statusCode();
    return !answer.headers().contains(HttpHeaders.CONTENT_LENGTH)
        && method != HttpMethod.HEAD
        && status != 204
        && status != 304;
  }
}
