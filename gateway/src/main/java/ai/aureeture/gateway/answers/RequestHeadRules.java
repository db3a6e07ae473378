package ai.aureeture.gateway.answers;

import ai.aureeture.gateway.settings.GatewaySettings;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** What is wrong with a request before its path is even looked at. */
public final class RequestHeadRules {
  private RequestHeadRules() {}

  public static Optional<Problems> wrong(HttpServerRequest request, GatewaySettings settings) {
    if (request.version() == null) {
      return Optional.of(Problems.UNKNOWN_VERSION);
    }
    if (!isHostClear(request)) {
      return Optional.of(Problems.WRONG_HOST);
    }
    if (!isFramingClear(request)) {
      return Optional.of(Problems.MALFORMED);
    }
    if (request.uri().length() > settings.maxTargetLength()) {
      return Optional.of(Problems.TARGET_TOO_LONG);
    }
    if (size(request) > settings.maxHeadBytes()) {
      return Optional.of(Problems.HEAD_TOO_LARGE);
    }
    return isUri(request.uri()) ? Optional.empty() : Optional.of(Problems.UNREADABLE);
  }

  /** What is wrong with one that is no HTTP request. */
  public static Problems problem(Throwable cause) {
    return switch (cause) {
      case TooLongHttpLineException line -> Problems.TARGET_TOO_LONG;
      case TooLongHttpHeaderException header -> Problems.HEAD_TOO_LARGE;
      default -> Problems.MALFORMED;
    };
  }

  /** One Host and a valid one (RFC 9112, 3.2); HTTP/1.0 may go without. */
  private static boolean isHostClear(HttpServerRequest request) {
    var hosts = request.headers().getAll(HttpHeaders.HOST);
    return hosts.isEmpty()
        ? request.version() == HttpVersion.HTTP_1_0
        : hosts.size() == 1 && request.authority() != null;
  }

  /** The only transfer coding that is read is chunked; another one would pass for no body. */
  private static boolean isFramingClear(HttpServerRequest request) {
    var codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
    return codings.isEmpty()
        || codings.size() == 1 && codings.getFirst().strip().equalsIgnoreCase("chunked");
  }

  /** As every server behind asks, which would refuse without a word. */
  private static boolean isUri(String target) {
    try {
      var _ = new URI(target);
      return true;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static int size(HttpServerRequest request) {
    int bytes = 0;
    for (var header : request.headers()) {
      bytes += header.getKey().length() + header.getValue().length();
    }
    return bytes;
  }
}
