package ai.aureeture.gateway;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** What is wrong with a request before its path is even looked at. */
final class Heads {
  private Heads() {}

  static Optional<Problems> wrong(HttpServerRequest request, GatewaySettings settings) {
    if (request.uri().length() > settings.maxTargetLength()) {
      return Optional.of(Problems.TARGET_TOO_LONG);
    }
    if (size(request) > settings.maxHeadBytes()) {
      return Optional.of(Problems.HEAD_TOO_LARGE);
    }
    return isUri(request.uri()) ? Optional.empty() : Optional.of(Problems.UNREADABLE);
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
