package ai.aureeture.gateway.answers;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;

/** What every answer of ours carries. */
public final class SafeHeaders {
  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
          "Referrer-Policy", "no-referrer",
          "Cross-Origin-Resource-Policy", "same-site");

  private SafeHeaders() {}

  public static void add(HttpServerRequest request) {
    var headers = request.response().headers();
    ALWAYS.forEach(headers::set);
    if ("https".equals(request.scheme())) {
      headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  /** For an answer that says for itself what a browser may do with it. */
  public static void remove(MultiMap headers) {
    ALWAYS.keySet().forEach(headers::remove);
  }

  /** Answers are a person's own unless a service says otherwise. */
  public static void keepPrivate(MultiMap headers) {
    if (!headers.contains("Cache-Control")) {
      headers.set("Cache-Control", "no-store");
    }
  }
}
