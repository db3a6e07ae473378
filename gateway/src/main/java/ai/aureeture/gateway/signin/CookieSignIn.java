package ai.aureeture.gateway.signin;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the value of {@code AUTH_COOKIE} as the bearer token of a request that carries no token of
 * its own. A browser adds cookies to requests of foreign pages too, so such a request has to show
 * its origin before it may change anything or open a WebSocket.
 */
@Singleton
public class CookieSignIn {
  private static final Set<HttpMethod> SAFE =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  /** How a WebSocket of a browser carries a token, which cannot send the header. */
  private static final String TOKEN_PROTOCOL = "quarkus-http-upgrade#authorization#";

  private final Optional<TokenCookie> cookie;

  CookieSignIn(SignInSettings settings) {
    this.cookie = settings.cookie().map(TokenCookie::new);
  }

  /** The token that the cookie holds; empty when it does not count or there is none. */
  public Optional<String> token(HttpServerRequest request) {
    return carriesToken(request)
        ? Optional.empty()
        : cookie.flatMap(named -> named.token(request.headers().getAll(HttpHeaders.COOKIE)));
  }

  /**
   * Whether the request may only be forwarded if it comes from a page of an allowed origin.
   *
   * @param changedByGet whether a {@code GET} of its path changes something
   */
  public boolean needsOrigin(HttpServerRequest request, boolean changedByGet) {
    return (isUpgrade(request) || changes(request, changedByGet)) && token(request).isPresent();
  }

  private static boolean changes(HttpServerRequest request, boolean changedByGet) {
    return !SAFE.contains(request.method())
        || changedByGet && request.method() != HttpMethod.OPTIONS && !isOfOwnPage(request);
  }

  /**
   * A page that the gateway itself serves sends no {@code Origin} with a {@code GET}. No page can
   * write {@code Sec-Fetch-Site} (W3C Fetch Metadata).
   */
  private static boolean isOfOwnPage(HttpServerRequest request) {
    return !request.headers().contains(HttpHeaders.ORIGIN)
        && request.headers().getAll("Sec-Fetch-Site").equals(List.of("same-origin"));
  }

  private static boolean carriesToken(HttpServerRequest request) {
    return request.headers().contains(HttpHeaders.AUTHORIZATION)
        || isUpgrade(request)
            && (request.params().contains("access_token") || hasTokenProtocol(request));
  }

  private static boolean hasTokenProtocol(HttpServerRequest request) {
    return request.headers().getAll("Sec-WebSocket-Protocol").stream()
        .anyMatch(protocols -> protocols.toLowerCase(Locale.ROOT).contains(TOKEN_PROTOCOL));
  }

  private static boolean isUpgrade(HttpServerRequest request) {
    return request.headers().contains(HttpHeaders.UPGRADE);
  }
}
