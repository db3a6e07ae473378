package ai.aureeture.gateway;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;

/** What every answer carries, whoever wrote it. */
final class SafeHeaders {
  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-site");

  private SafeHeaders() {}

  static void add(HttpServerRequest request) {
    var headers = request.response().headers();
    ALWAYS.forEach(headers::set);
    if ("https".equals(request.scheme())) {
      headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  /** Answers are a person's own unless a service says otherwise. */
  static void keepPrivate(MultiMap headers) {
    if (!headers.contains("Cache-Control")) {
      headers.set("Cache-Control", "no-store");
    }
  }
}
