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
  private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

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
        .compose(answer -> relay(answer, caller))
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

  /** A write that came whole is carried out, though nobody waits for its answer any more. */
  private static void leave(HttpServerRequest caller, HttpClientRequest request) {
    boolean isWhole = caller.isEnded() || !Bodies.has(caller);
    if (SAFE.contains(caller.method()) || !isWhole) {
      request.reset();
    }
  }

  /** A pooled connection may have died unnoticed: what can be repeated safely is, once. */
  private Future<HttpClientResponse> again(
      Throwable failure, HttpServerRequest caller, LimitedBody body, Service service, String uri) {
    return Failures.isLostConnection(failure)
            && SAFE.contains(caller.method())
            && !Bodies.has(caller)
            && !caller.response().closed()
        ? clients
            .freshRequest(service, caller.method(), uri)
            .compose(request -> send(caller, body, request))
        : Future.failedFuture(failure);
  }

  private static Future<Void> relay(HttpClientResponse answer, HttpServerRequest caller) {
    var response = caller.response();
    response.setStatusCode(answer.statusCode());
    Hops.toCaller(answer.headers(), response.headers());
    SafeHeaders.keepPrivate(response.headers());
    if (Bodies.mustBeChunked(answer, caller.method())) {
      response.setChunked(true);
    }
    return answer.pipe().endOnFailure(false).to(response);
  }

  private void refuse(
      Throwable failure, HttpServerRequest caller, LimitedBody body, Service service) {
    if (body.isTooLarge()) {
      Bodies.refuseTooLarge(caller);
      return;
    }
    var problem = Failures.problem(failure);
    if (problem == Problems.AWAY && !caller.response().closed()) {
      outages.away(service);
    }
    problem.answer(caller.response());
  }
}
