package ai.aureeture.gateway;

import ai.aureeture.gateway.answers.Problems;
import ai.aureeture.gateway.exchange.Exchange;
import ai.aureeture.gateway.exchange.PendingExchanges;
import ai.aureeture.gateway.exchange.Streams;
import ai.aureeture.gateway.fallback.FallbackForwarding;
import ai.aureeture.gateway.limits.BodyLimits;
import ai.aureeture.gateway.limits.ConnectionGuard;
import ai.aureeture.gateway.limits.OpenExchanges;
import ai.aureeture.gateway.routing.Fallback;
import ai.aureeture.gateway.websocket.WebSocketTunnel;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** Hands requests on to another server of the platform. */
@Singleton
class FallbackHandler {
  private final PendingExchanges pending;
  private final OpenExchanges openExchanges;
  private final FallbackForwarding forwarding;
  private final WebSocketTunnel tunnels;

  FallbackHandler(
      PendingExchanges pending,
      OpenExchanges openExchanges,
      FallbackForwarding forwarding,
      WebSocketTunnel tunnels) {
    this.pending = pending;
    this.openExchanges = openExchanges;
    this.forwarding = forwarding;
    this.tunnels = tunnels;
  }

  void handle(HttpServerRequest request, Exchange exchange, Fallback fallback) {
    boolean isTunnel = WebSocketTunnel.isAskedFor(request);
    boolean isStream = isTunnel || Streams.isEventStream(request);
    if (isStream && !openExchanges.addFallbackStream(request, exchange)) {
      BodyLimits.refuse(request, Problems.TOO_MANY_STREAMS);
      return;
    }
    if (!isStream && !openExchanges.addFallbackRequest(request, exchange)) {
      BodyLimits.refuse(request, Problems.TOO_MANY_REQUESTS);
      return;
    }
    ConnectionGuard.of(request).unlimited();
    if (isStream) {
      pending.forget(exchange);
    }
    if (isTunnel) {
      tunnels.open(request, fallback, RequestTarget.of(request));
    } else {
      forwarding.forward(request, exchange, fallback, RequestTarget.of(request));
    }
  }
}
