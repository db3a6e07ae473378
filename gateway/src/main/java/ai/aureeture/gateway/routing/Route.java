package ai.aureeture.gateway.routing;

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
 * @param changedByGet whether a {@code GET} there changes something, so that it needs an origin
 *     where it is signed in by cookie
 */
public record Route(
    String path,
    Pattern paths,
    Service service,
    UpstreamPool pool,
    boolean webSocket,
    boolean changedByGet) {

  /** That path, also with a slash at its end. */
  static Route exactly(Service service, String path) {
    return new Route(path, precisely(path), service, UpstreamPool.API, false, false);
  }

  /** That path, whose {@code GET} changes something: a first join makes a session ongoing. */
  static Route joinOf(Service service, String path) {
    return new Route(path, precisely(path), service, UpstreamPool.API, false, true);
  }

  /** That path and everything below it. */
  static Route to(Service service, String path) {
    return new Route(path, withBelow(path), service, UpstreamPool.API, false, false);
  }

  static Route slotsOf(Service service, String path) {
    return new Route(path, withBelow(path), service, UpstreamPool.SLOTS, false, false);
  }

  /** That path, whose bodies are large. */
  static Route uploadOf(Service service, String path) {
    return new Route(path, precisely(path), service, UpstreamPool.UPLOADS, false, false);
  }

  static Route webhookOf(Service service, String path) {
    return new Route(path, withBelow(path), service, UpstreamPool.WEBHOOKS, false, false);
  }

  static Route webSocketTo(Service service, String path) {
    return new Route(path, withBelow(path), service, UpstreamPool.API, true, false);
  }

  /** Whose connections the request uses. */
  public UpstreamPool poolOf(HttpServerRequest request) {
    return pool == UpstreamPool.SLOTS && SlotRange.isLong(request.params(), Instant.now())
        ? UpstreamPool.LARGE_RESPONSES
        : pool;
  }

  boolean covers(String asked) {
    return paths.matcher(asked).matches();
  }

  private static Pattern precisely(String path) {
    return Pattern.compile(Pattern.quote(path).replace("*", "\\E[^/]+\\Q") + "/?");
  }

  private static Pattern withBelow(String path) {
    return Pattern.compile(Pattern.quote(path) + "(?:/.*)?");
  }
}
