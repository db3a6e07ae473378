package ai.aureeture.gateway.fallback;

import ai.aureeture.gateway.answers.Problems;
import ai.aureeture.gateway.exchange.Exchange;
import ai.aureeture.gateway.exchange.Streams;
import ai.aureeture.gateway.forwarding.Clients;
import ai.aureeture.gateway.forwarding.Forwarding;
import ai.aureeture.gateway.forwarding.ServiceHeaders;
import ai.aureeture.gateway.forwarding.UpstreamStatus;
import ai.aureeture.gateway.limits.BodyLimits;
import ai.aureeture.gateway.routing.Fallback;
import ai.aureeture.gateway.routing.UpstreamPool;
import ai.aureeture.gateway.settings.GatewaySettings;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** Hands a request on to another server of the platform, both bodies as they come. */
@Singleton
public class FallbackForwarding {
  private final Vertx vertx;
  private final Clients clients;
  private final UpstreamStatus outages;
  private final ServiceHeaders headers;
  private final FallbackRelay relay;
  private final GatewaySettings settings;

  FallbackForwarding(
      Vertx vertx,
      Clients clients,
      UpstreamStatus outages,
      ServiceHeaders headers,
      FallbackRelay relay,
      GatewaySettings settings) {
    this.vertx = vertx;
    this.clients = clients;
    this.outages = outages;
    this.headers = headers;
    this.relay = relay;
    this.settings = settings;
  }

  /**
   * Answers in every case. The request must be paused and its exchange without a deadline: as long
   * as bytes move, it may go on.
   */
  public void forward(HttpServerRequest caller, Exchange exchange, Fallback fallback, String uri) {
    exchange.onMalformedBody(() -> BodyLimits.refuse(caller, Problems.MALFORMED));
    request(caller, fallback, uri)
        .compose(request -> send(caller, exchange, fallback, request))
        .recover(failure -> again(failure, caller, exchange, fallback, uri))
        .onSuccess(answer -> outages.answered(fallback))
        .onFailure(failure -> outages.refuse(failure, caller, fallback));
  }

  private Future<HttpClientRequest> request(
      HttpServerRequest caller, Fallback fallback, String uri) {
    return Streams.isEventStream(caller)
        ? clients.streamRequest(fallback, uri)
        : clients.request(UpstreamPool.FALLBACK, fallback, caller.method(), uri);
  }

  private Future<HttpClientResponse> send(
      HttpServerRequest caller, Exchange exchange, Fallback fallback, HttpClientRequest request) {
    request.exceptionHandler(_ -> {}); // the future of the answer tells it, too
    if (caller.response().closed() || caller.response().ended()) {
      // Left, or was refused, while it waited for a connection.
      request.reset();
      return Future.failedFuture(new HttpClosedException("The caller has left"));
    }
    headers.copy(caller, fallback, request.headers());
    return new FallbackExchange(vertx, caller, request, relay, settings).begin(exchange);
  }

  private Future<HttpClientResponse> again(
      Throwable failure,
      HttpServerRequest caller,
      Exchange exchange,
      Fallback fallback,
      String uri) {
    return Forwarding.mayRepeat(failure, caller)
        ? clients
            .freshRequest(fallback, caller.method(), uri)
            .compose(request -> send(caller, exchange, fallback, request))
        : Future.failedFuture(failure);
  }
}
