package ai.aureeture.gateway;

/**
 * One line of the route table.
 *
 * @param path that path itself and whatever lies below it
 * @param pool whose connections its requests use
 * @param webSocket whether a connection may be upgraded there
 */
record Route(String path, Service service, UpstreamPool pool, boolean webSocket) {

  static Route to(Service service, String path) {
    return new Route(path, service, UpstreamPool.API, false);
  }

  static Route largeResponsesOf(Service service, String path) {
    return new Route(path, service, UpstreamPool.LARGE_RESPONSES, false);
  }

  static Route webhookOf(Service service, String path) {
    return new Route(path, service, UpstreamPool.WEBHOOKS, false);
  }

  static Route webSocketTo(Service service, String path) {
    return new Route(path, service, UpstreamPool.API, true);
  }

  boolean covers(String asked) {
    return asked.startsWith(path)
        && (asked.length() == path.length() || asked.charAt(path.length()) == '/');
  }
}
