package ai.aureeture.gateway;

import io.vertx.core.http.HttpServerRequest;
import java.time.Instant;

/**
 * One line of the route table.
 *
 * @param path that path itself and whatever lies below it
 * @param pool whose connections its requests use, unless they ask for a large response
 * @param webSocket whether a connection may be upgraded there
 */
record Route(String path, Service service, UpstreamPool pool, boolean webSocket) {

  static Route to(Service service, String path) {
    return new Route(path, service, UpstreamPool.API, false);
  }

  static Route slotsOf(Service service, String path) {
    return new Route(path, service, UpstreamPool.SLOTS, false);
  }

  static Route webhookOf(Service service, String path) {
    return new Route(path, service, UpstreamPool.WEBHOOKS, false);
  }

  static Route webSocketTo(Service service, String path) {
    return new Route(path, service, UpstreamPool.API, true);
  }

  /** Whose connections the request uses. */
  UpstreamPool poolOf(HttpServerRequest request) {
    return pool == UpstreamPool.SLOTS && SlotRange.isLong(request.params(), Instant.now())
        ? UpstreamPool.LARGE_RESPONSES
        : pool;
  }

  boolean covers(String asked) {
    return asked.startsWith(path)
        && (asked.length() == path.length() || asked.charAt(path.length()) == '/');
  }
}
