package ai.aureeture.gateway.answers;

import io.netty.handler.codec.compression.StandardCompressionOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.util.regex.Pattern;

/**
 * Which responses are compressed for callers who accept it. None repeats what a caller sent beside
 * a secret of another's, so their lengths tell nothing (BREACH).
 */
public final class Compression {
  private static final int LEVEL = 4;
  private static final int WINDOW_BITS = 15;
  private static final int MEMORY_LEVEL = 8;

  /** In bytes: a smaller one fits into one packet anyway. */
  private static final int WORTH_IT = 1024;

  private static final Pattern TEXT =
      Pattern.compile(
          "(application/([a-z.+-]+\\+)?(json|yaml)|text/(?!event-stream)[a-z.+-]+)\\s*(;.*)?",
          Pattern.CASE_INSENSITIVE);

  private Compression() {}

  public static HttpServerOptions enable(HttpServerOptions options) {
    return options
        .setCompressionSupported(true)
        .addCompressor(StandardCompressionOptions.gzip(LEVEL, WINDOW_BITS, MEMORY_LEVEL));
  }

  /** Must be called when all headers are set. The server takes {@code identity} as "leave it". */
  public static void choose(HttpServerRequest request) {
    var response = request.response();
    var headers = response.headers();
    if (!hasBody(request) || headers.contains(HttpHeaders.CONTENT_ENCODING)) {
      return;
    }
    if (isWorthIt(response)) {
      headers.add(HttpHeaders.VARY, "Accept-Encoding");
    } else {
      headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
    }
  }

  /** Sends the body as it is: what another server repeats in it is not known. */
  public static void leave(HttpServerRequest request) {
    var headers = request.response().headers();
    if (hasBody(request) && !headers.contains(HttpHeaders.CONTENT_ENCODING)) {
      headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
    }
  }

  private static boolean hasBody(HttpServerRequest request) {
    int status = request.response().getStatusCode();
    return request.method() != HttpMethod.HEAD
        && request.version() == HttpVersion.HTTP_1_1
        && status >= 200
        && status != 204
        && status != 304;
  }

  private static boolean isWorthIt(HttpServerResponse response) {
    var headers = response.headers();
    var type = headers.get(HttpHeaders.CONTENT_TYPE);
    var length = headers.get(HttpHeaders.CONTENT_LENGTH);
    return type != null
        && TEXT.matcher(type).matches()
        && (length == null || Long.parseLong(length) >= WORTH_IT)
        && !hasStrongTag(headers.get(HttpHeaders.ETAG));
  }

  /** A strong tag names the very bytes (RFC 9110, 8.8.3); as {@code If-Match} it must come back. */
  private static boolean hasStrongTag(String tag) {
    return tag != null && !tag.startsWith("W/");
  }
}
