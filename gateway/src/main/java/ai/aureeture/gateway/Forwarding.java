package ai.aureeture.gateway;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Set;

/** Hands a request to a service and its answer back, both as they come in. */
@Singleton
class Forwarding {
  private static final Set<HttpMethod> IDEMPOTENT =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.PUT, HttpMethod.DELETE);

  private final Clients clients;
  private final Outages outages;
  private final Addresses addresses;
  private final GatewaySettings settings;

  Forwarding(Clients clients, Outages outages, Addresses addresses, GatewaySettings settings) {
    this.clients = clients;
    this.outages = outages;
    this.addresses = addresses;
    this.settings = settings;
  }

  /** Answers in every case. The request must be paused. */
  void forward(HttpServerRequest caller, Service service, String uri) {
    var body = new LimitedBody(caller, settings.maxBodyBytes(caller.path()));
    request(caller, service, uri)
        .compose(request -> send(caller, body, request))
        .recover(failure -> again(failure, caller, body, service, uri))
        .onSuccess(answer -> outages.answered(service))
        .compose(answer -> Relay.begin(answer, caller))
        .onFailure(failure -> refuse(failure, caller, body, service));
  }

  private Future<HttpClientRequest> request(HttpServerRequest caller, Service service, String uri) {
    return Streams.isAskedFor(caller)
        ? clients.streamRequest(service, uri)
        : clients.request(service, caller.method(), uri);
  }

  private Future<HttpClientResponse> send(
      HttpServerRequest caller, LimitedBody body, HttpClientRequest request) {
    Hops.toService(caller, addresses.of(caller), request.headers());
    request.putHeader(RequestId.HEADER, caller.response().headers().get(RequestId.HEADER));
    request.exceptionHandler(told -> {}); // the future of the answer tells it, too
    caller.response().closeHandler(gone -> leave(caller, request));
    return Bodies.has(caller) ? Bodies.send(body, request) : request.send();
  }

  /**
   * Only a stream, and a body that broke off, end with their caller. To give up anything else would
   * close a connection that may serve another by then, whose write could not be repeated.
   */
  private static void leave(HttpServerRequest caller, HttpClientRequest request) {
    if (Streams.isAskedFor(caller) || Bodies.has(caller) && !caller.isEnded()) {
      request.reset();
    }
  }

  /** A connection may die unnoticed: what can be repeated safely is, once (RFC 9110, 9.2.2). */
  private Future<HttpClientResponse> again(
      Throwable failure, HttpServerRequest caller, LimitedBody body, Service service, String uri) {
    return Failures.isLostConnection(failure) && isRepeatable(caller) && !caller.response().closed()
        ? clients
            .freshRequest(service, caller.method(), uri)
            .compose(request -> send(caller, body, request))
        : Future.failedFuture(failure);
  }

  // A body passed as it came, so there is none left to send again.
  private static boolean isRepeatable(HttpServerRequest caller) {
    return IDEMPOTENT.contains(caller.method()) && !Bodies.has(caller);
  }

  private void refuse(
      Throwable failure, HttpServerRequest caller, LimitedBody body, Service service) {
    if (body.isTooLarge()) {
      Bodies.refuseTooLarge(caller);
    } else {
      outages.refuse(failure, caller, service);
    }
  }
}
