package ai.aureeture.gateway.answers;

import ai.aureeture.gateway.settings.GatewaySettings;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;

/** Which web pages may call us (Fetch standard, CORS protocol), with their cookies. */
@Singleton
public class Cors {
  private static final String METHODS = "GET, POST, PUT, PATCH, DELETE";
  private static final String ACCEPTED =
      "Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, X-Request-Id,"
          + " traceparent, X-Active-Role";
  private static final String EXPOSED =
      "Date, ETag, Retry-After, X-Request-Id, Idempotency-Replayed, Content-Disposition";

  private final Set<String> origins;

  Cors(GatewaySettings settings) {
    this.origins = Set.copyOf(settings.allowedOrigins().orElse(java.util.List.of()));
  }

  public static boolean isPreflight(HttpServerRequest request) {
    return request.method() == HttpMethod.OPTIONS
        && request.headers().contains("Origin")
        && request.headers().contains("Access-Control-Request-Method");
  }

  /** Lets the page of an allowed origin read the answer. */
  public void mark(HttpServerRequest request) {
    var headers = request.response().headers();
    headers.add("Vary", "Origin");
    if (allows(request)) {
      headers.set("Access-Control-Allow-Origin", request.getHeader("Origin"));
      headers.set("Access-Control-Allow-Credentials", "true");
      headers.set("Access-Control-Expose-Headers", EXPOSED);
    }
  }

  /** Takes back what {@link #mark} has said, for a server that says it itself. */
  public void unmark(HttpServerResponse response) {
    response
        .headers()
        .remove("Vary")
        .remove("Access-Control-Allow-Origin")
        .remove("Access-Control-Allow-Credentials")
        .remove("Access-Control-Expose-Headers");
  }

  /** Whether a server behind says itself which pages may call it. */
  public static boolean isIn(MultiMap headers) {
    return headers.names().stream()
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
  }

  public void answerPreflight(HttpServerRequest request) {
    var response = request.resume().response();
    if (!allows(request)) {
      Problems.FORBIDDEN_ORIGIN.answer(response);
      return;
    }
    markPreflight(request);
    Answers.end(response.setStatusCode(204));
  }

  /** Says to the page of an allowed origin what it may send. */
  public void markPreflight(HttpServerRequest request) {
    if (allows(request)) {
      request
          .response()
          .putHeader("Access-Control-Allow-Methods", METHODS)
          .putHeader("Access-Control-Allow-Headers", ACCEPTED)
          .putHeader("Access-Control-Max-Age", "600");
    }
  }

  /** Whether the request comes from a page that may call us; {@code null} names no page. */
  public boolean allows(HttpServerRequest request) {
    var origin = request.headers().getAll("Origin");
    return origin.size() == 1
        && !origin.getFirst().equals("null")
        && origins.contains(origin.getFirst());
  }
}
