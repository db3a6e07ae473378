package ai.aureeture.gateway.limits;

import ai.aureeture.gateway.answers.Problems;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** Which messages have a body, and how large one may be. */
public final class BodyLimits {
  private BodyLimits() {}

  public static boolean has(HttpServerRequest request) {
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && !length.equals("0")
        || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
  }

  /** Whether the body is too large by its own account. */
  public static boolean isDeclaredTooLarge(HttpServerRequest request, long limit) {
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length != null && (length.length() > 18 || Long.parseLong(length) > limit);
  }

  /**
   * Refuses. Where the body is still to come, the rest is dropped and the connection closes soon;
   * not at once, so that the caller can read the answer.
   */
  public static void refuse(HttpServerRequest request, Problems problem) {
    if (has(request) && !request.isEnded()) {
      request.response().putHeader(HttpHeaders.CONNECTION, "close");
      request.handler(dropped -> {});
    }
    request.resume();
    problem.answer(request.response());
  }

  /** Tells a caller who waits for it that the body may come. */
  public static void welcome(HttpServerRequest request) {
    if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
      request.response().writeContinue();
    }
  }

  public static boolean mustBeChunked(HttpClientResponse answer, HttpMethod method) {
    int status = answer.statusCode();
    return !answer.headers().contains(HttpHeaders.CONTENT_LENGTH)
        && method != HttpMethod.HEAD
        && status != 204
        && status != 304;
  }
}
