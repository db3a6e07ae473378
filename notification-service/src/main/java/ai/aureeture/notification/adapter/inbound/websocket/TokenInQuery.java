package ai.aureeture.notification.adapter.inbound.websocket;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Browsers cannot send a header with a WebSocket: a token in {@code ?access_token=} counts as one.
 * Only for the socket's own address, and never over a header that is there.
 */
@ApplicationScoped
class TokenInQuery {
  // Before the security of the HTTP layer, which looks for the header.
  private static final int BEFORE_AUTHENTICATION = 1000;

  void register(@Observes Filters filters) {
    filters.register(TokenInQuery::take, BEFORE_AUTHENTICATION);
  }

  private static void take(RoutingContext call) {
    var request = call.request();
    var token = request.getParam("access_token");
    if (token != null
        && LiveSocket.PATH.equals(request.path())
        && !request.headers().contains(HttpHeaders.AUTHORIZATION)) {
      request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    }
    call.next();
  }
}
