package ai.aureeture.gateway;

import io.vertx.core.http.HttpServerRequest;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * One line of the route table.
 *
 * @param path {@code *} stands for any one segment
 * @param paths all that the line covers
 * @param pool whose connections its requests use, unless they ask for a large response
 * @param webSocket whether a connection may be upgraded there
 */
record Route(String path, Pattern paths, Service service, UpstreamPool pool, boolean webSocket) {

  /** That path, also with a slash at its end. */
  static Route exactly(Service service, String path) {
    var paths = Pattern.quote(path).replace("*", "\\E[^/]+\\Q") + "/?";
    return new Route(path, Pattern.compile(paths), service, UpstreamPool.API, false);
  }

  /** That path and everything below it. */
  static Route to(Service service, String path) {
    return new Route(path, withBelow(path), service, UpstreamPool.API, false);
  }

  static Route slotsOf(Service service, String path) {
    return new Route(path, withBelow(path), service, UpstreamPool.SLOTS, false);
  }

  static Route webhookOf(Service service, String path) {
    return new Route(path, withBelow(path), service, UpstreamPool.WEBHOOKS, false);
  }

  static Route webSocketTo(Service service, String path) {
    return new Route(path, withBelow(path), service, UpstreamPool.API, true);
  }

  /** Whose connections the request uses. */
  UpstreamPool poolOf(HttpServerRequest request) {
    return pool == UpstreamPool.SLOTS && SlotRange.isLong(request.params(), Instant.now())
        ? UpstreamPool.LARGE_RESPONSES
        : pool;
  }

  boolean covers(String asked) {
    return paths.matcher(asked).matches();
  }

  private static Pattern withBelow(String path) {
    return Pattern.compile(Pattern.quote(path) + "(?:/.*)?");
  }
}
