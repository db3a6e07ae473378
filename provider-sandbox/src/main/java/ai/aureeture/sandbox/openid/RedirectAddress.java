package ai.aureeture.sandbox.openid;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a browser may be sent with an answer: pages of this machine. Anywhere else, the page would
 * be open to every author of a link (RFC 9700 §4.1).
 */
record RedirectAddress(URI uri) {
  private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1");

  static Optional<RedirectAddress> of(String text) {
    if (text == null) return Optional.empty();
    try {
      var uri = URI.create(text);
      boolean ours =
          "http".equals(uri.getScheme())
              && HOSTS.contains(String.valueOf(uri.getHost()))
              && uri.getUserInfo() == null
              && uri.getFragment() == null;
      return ours ? Optional.of(new RedirectAddress(uri)) : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  String origin() {
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  /** Null values are left out. */
  String with(Map<String, String> parameters) {
    var query =
        parameters.entrySet().stream()
            .filter(entry -> entry.getValue() != null)
            .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    if (query.isEmpty()) return uri.toString();
    return uri + (uri.getRawQuery() == null ? "?" : "&") + query;
  }
}
