package ai.aureeture.gateway.forwarding;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Which headers go on, and which belong to one connection or could deceive (RFC 9110, 7.6). */
public final class HopByHopHeaders {
  private static final Set<String> OF_ONE_CONNECTION =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "expect",
          "http2-settings");
  private static final Set<String> DECEIVING =
      Set.of(
          "host",
          "forwarded",
          "via",
          "x-real-ip",
          "x-original-url",
          "x-rewrite-url",
          "x-http-method",
          "x-http-method-override",
          "x-method-override",
          "x-request-id",
          "service-authorization");
  private static final Set<String> OURS_TO_SAY =
      Set.of("server", "x-powered-by", "x-request-id", "strict-transport-security");

  private static final Set<String> NEVER_FROM_FALLBACKS =
      Set.of("server", "x-powered-by", "x-request-id");

  private HopByHopHeaders() {}

  /** The caller's headers for the service behind, and who is asking. */
  static void toService(HttpServerRequest from, String address, MultiMap to) {
    var dropped = namedByConnection(from.headers());
    from.headers()
        .forEach(header -> {
          var name = header.getKey().toLowerCase(Locale.ROOT);
          if (!OF_ONE_CONNECTION.contains(name)
              && !DECEIVING.contains(name)
              && !name.startsWith("x-forwarded-")
              && !dropped.contains(name)) {
            to.add(header.getKey(), header.getValue());
          }
        });
    to.set("X-Forwarded-For", address);
    to.set("X-Forwarded-Proto", from.scheme());
    if (from.authority() != null) {
      to.set("X-Forwarded-Host", from.authority().toString());
    }
  }

  /** The service's headers for the caller; what the gateway says itself stays as it is. */
  public static void toCaller(MultiMap from, MultiMap to) {
    var dropped = namedByConnection(from);
    from.forEach(header -> {
      var name = header.getKey().toLowerCase(Locale.ROOT);
      if (!OF_ONE_CONNECTION.contains(name)
          && !OURS_TO_SAY.contains(name)
          && !name.startsWith("access-control-")
          && !dropped.contains(name)) {
        merge(to, header.getKey(), header.getValue());
      }
    });
  }

  /** All that is not about one connection, instead of what the gateway says of the same. */
  public static void toCallerUnchanged(MultiMap from, MultiMap to) {
    var dropped = namedByConnection(from);
    dropped.addAll(OF_ONE_CONNECTION);
    dropped.addAll(NEVER_FROM_FALLBACKS);
    var passed = from.names().stream().filter(name -> !dropped.contains(lower(name))).toList();
    passed.forEach(name -> {
      if (lower(name).equals("vary")) {
        to.add(name, from.getAll(name));
      } else {
        to.set(name, from.getAll(name));
      }
    });
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static void merge(MultiMap to, String name, String value) {
    if (name.equalsIgnoreCase("vary") || name.equalsIgnoreCase("set-cookie")) {
      to.add(name, value);
    } else if (!to.contains(name)) {
      to.set(name, value);
    }
  }

  private static Set<String> namedByConnection(MultiMap headers) {
    var named = new HashSet<String>();
    headers
        .getAll("connection")
        .forEach(value -> {
          for (var name : value.split(",")) {
            named.add(name.trim().toLowerCase(Locale.ROOT));
          }
        });
    return named;
  }
}
