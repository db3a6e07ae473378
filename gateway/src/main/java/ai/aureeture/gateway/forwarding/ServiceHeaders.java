package ai.aureeture.gateway.forwarding;

import ai.aureeture.gateway.exchange.RequestId;
import ai.aureeture.gateway.limits.Addresses;
import ai.aureeture.gateway.routing.Backend;
import ai.aureeture.gateway.routing.Service;
import ai.aureeture.gateway.signin.CookieSignIn;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** The headers with which a request goes on to the server behind. */
@Singleton
public class ServiceHeaders {
  private final Addresses addresses;
  private final CookieSignIn cookieSignIn;

  ServiceHeaders(Addresses addresses, CookieSignIn cookieSignIn) {
    this.addresses = addresses;
    this.cookieSignIn = cookieSignIn;
  }

  /** Our services see no cookie, only the token that one may hold; the fallbacks see it all. */
  public void copy(HttpServerRequest caller, Backend backend, MultiMap to) {
    HopByHopHeaders.toService(caller, addresses.of(caller), to);
    to.set(RequestId.HEADER, caller.response().headers().get(RequestId.HEADER));
    if (backend instanceof Service) {
      to.remove(HttpHeaders.COOKIE);
      cookieSignIn
          .token(caller)
          .ifPresent(token -> to.set(HttpHeaders.AUTHORIZATION, "Bearer " + token));
    }
  }
}
