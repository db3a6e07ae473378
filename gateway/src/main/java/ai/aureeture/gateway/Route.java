package ai.aureeture.gateway;

/**
 * One line of the route table.
 *
 * @param path that path itself and whatever lies below it
 * @param webSocket whether a connection may be upgraded there
 */
record Route(String path, Service service, boolean webSocket) {

  static Route to(Service service, String path) {
    return new Route(path, service, false);
  }

  static Route webSocketTo(Service service, String path) {
    return new Route(path, service, true);
  }

  boolean covers(String asked) {
    return asked.startsWith(path)
        && (asked.length() == path.length() || asked.charAt(path.length()) == '/');
  }
}
