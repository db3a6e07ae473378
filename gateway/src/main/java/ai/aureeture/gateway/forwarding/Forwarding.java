package ai.aureeture.gateway.forwarding;

import ai.aureeture.gateway.answers.Failures;
import ai.aureeture.gateway.exchange.Exchange;
import ai.aureeture.gateway.exchange.Streams;
import ai.aureeture.gateway.limits.BodyLimits;
import ai.aureeture.gateway.limits.BodyReader;
import ai.aureeture.gateway.routing.Service;
import ai.aureeture.gateway.routing.UpstreamPool;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Set;

/** Hands a whole request to a service, and its response back as it comes in. */
@Singleton
public class Forwarding {
  private static final Set<HttpMethod> IDEMPOTENT =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.PUT, HttpMethod.DELETE);

  private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

  private final BodyReader bodies;
  private final Clients clients;
  private final UpstreamStatus outages;
  private final ServiceHeaders headers;

  Forwarding(BodyReader bodies, Clients clients, UpstreamStatus outages, ServiceHeaders headers) {
    this.bodies = bodies;
    this.clients = clients;
    this.outages = outages;
    this.headers = headers;
  }

  /** Answers in every case. The request must be paused. */
  public void forward(
      HttpServerRequest caller, Exchange exchange, UpstreamPool pool, Service service, String uri) {
    BodyLimits.welcome(caller);
    bodies
        .read(caller, exchange, pool)
        .onSuccess(body -> forward(caller, body, pool, service, uri))
        .onFailure(failure -> BodyLimits.refuse(caller, Failures.problem(failure)));
  }

  private void forward(
      HttpServerRequest caller, Buffer body, UpstreamPool pool, Service service, String uri) {
    request(caller, pool, service, uri)
        .compose(request -> send(caller, body, service, request))
        .recover(failure -> again(failure, caller, body, service, uri))
        .onSuccess(answer -> outages.answered(service))
        .compose(answer -> ResponseRelay.begin(answer, caller))
        .onFailure(failure -> outages.refuse(failure, caller, service));
  }

  private Future<HttpClientRequest> request(
      HttpServerRequest caller, UpstreamPool pool, Service service, String uri) {
    return Streams.isAskedFor(caller)
        ? clients.streamRequest(service, uri)
        : clients.request(pool, service, caller.method(), uri);
  }

  private Future<HttpClientResponse> send(
      HttpServerRequest caller, Buffer body, Service service, HttpClientRequest request) {
    request.exceptionHandler(_ -> {}); // the future of the answer tells it, too
    if (caller.response().closed()) {
      // Left while it waited for a connection: the service has not heard of it yet.
      request.reset();
      return Future.failedFuture(new HttpClosedException("The caller has left"));
    }
    headers.copy(caller, service, request.headers());
    endWithCaller(caller, request);
    return BodyLimits.has(caller)
        ? request.putHeader(HttpHeaders.CONTENT_LENGTH, "" + body.length()).send(body)
        : request.send();
  }

  /**
   * A caller who leaves ends a stream, and a read that is not yet answered. A write goes on: its
   * effect was wanted, and the caller may come back for the answer.
   */
  private static void endWithCaller(HttpServerRequest caller, HttpClientRequest request) {
    if (Streams.isAskedFor(caller)) {
      caller.response().closeHandler(gone -> request.reset());
    } else if (isSafe(caller)) {
      var unanswered = CancellableRequest.untilAnswered(request);
      caller.response().closeHandler(gone -> unanswered.cancel());
    }
  }

  /** A connection may die unnoticed: what can be repeated safely is, once (RFC 9110, 9.2.2). */
  private Future<HttpClientResponse> again(
      Throwable failure, HttpServerRequest caller, Buffer body, Service service, String uri) {
    return mayRepeat(failure, caller)
        ? clients
            .freshRequest(service, caller.method(), uri)
            .compose(request -> send(caller, body, service, request))
        : Future.failedFuture(failure);
  }

  public static boolean mayRepeat(Throwable failure, HttpServerRequest caller) {
    return Failures.isLostConnection(failure)
        && IDEMPOTENT.contains(caller.method())
        && !BodyLimits.has(caller)
        && !caller.response().closed();
  }

  public static boolean isSafe(HttpServerRequest caller) {
    return SAFE.contains(caller.method());
  }
}
