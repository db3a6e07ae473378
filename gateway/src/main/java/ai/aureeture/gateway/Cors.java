package ai.aureeture.gateway;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Set;

/** Which web pages may call us (Fetch standard, CORS protocol). Tokens travel in a header. */
@Singleton
class Cors {
  private static final String METHODS = "GET, POST, PUT, PATCH, DELETE";
  private static final String ACCEPTED =
      "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, X-Request-Id,"
          + " traceparent";
  private static final String EXPOSED =
      "Date, ETag, Retry-After, X-Request-Id, Idempotency-Replayed, Content-Disposition";

  private final Set<String> origins;

  Cors(GatewaySettings settings) {
    this.origins = Set.copyOf(settings.allowedOrigins().orElse(java.util.List.of()));
  }

  static boolean isPreflight(HttpServerRequest request) {
    return request.method() == HttpMethod.OPTIONS
        && request.headers().contains("Origin")
        && request.headers().contains("Access-Control-Request-Method");
  }

  /** Lets the page of an allowed origin read the answer. */
  void mark(HttpServerRequest request) {
    var headers = request.response().headers();
    headers.add("Vary", "Origin");
    if (allows(request)) {
      headers.set("Access-Control-Allow-Origin", request.getHeader("Origin"));
      headers.set("Access-Control-Expose-Headers", EXPOSED);
    }
  }

  void answerPreflight(HttpServerRequest request) {
    var response = request.resume().response();
    if (!allows(request)) {
      Problems.FORBIDDEN_ORIGIN.answer(response);
      return;
    }
    response
        .setStatusCode(204)
        .putHeader("Access-Control-Allow-Methods", METHODS)
        .putHeader("Access-Control-Allow-Headers", ACCEPTED)
        .putHeader("Access-Control-Max-Age", "600");
    Answers.end(response);
  }

  private boolean allows(HttpServerRequest request) {
    var origin = request.getHeader("Origin");
    return origin != null && origins.contains(origin);
  }
}
