package ai.aureeture.gateway;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Hands a request on to another server of the platform, both bodies as they come. */
@Singleton
class FallbackForwarding {
  private final Vertx vertx;
  private final Clients clients;
  private final Outages outages;
  private final ServiceHeaders headers;
  private final FallbackRelay relay;
  private final GatewaySettings settings;

  FallbackForwarding(
      Vertx vertx,
      Clients clients,
      Outages outages,
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
  void forward(HttpServerRequest caller, Exchange exchange, Fallback fallback, String uri) {
    exchange.onMalformedBody(() -> Bodies.refuse(caller, Problems.MALFORMED));
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

  /** Succeeds when the answer has begun, which is then on its way to the caller. */
  private Future<HttpClientResponse> send(
      HttpServerRequest caller, Exchange exchange, Fallback fallback, HttpClientRequest request) {
    request.exceptionHandler(told -> {}); // the future of the answer tells it, too
    if (caller.response().closed() || caller.response().ended()) {
      request.reset();
      return Future.failedFuture(new HttpClosedException("The caller has left"));
    }
    headers.copy(caller, fallback, request.headers());
    var cancellable = CancellableRequest.untilEnded(request);
    Promise<HttpClientResponse> begun = Promise.promise();
    request.response().onSuccess(begun::tryComplete).onFailure(begun::tryFail);
    if (Forwarding.isSafe(caller)) {
      caller.response().closeHandler(gone -> cancellable.cancel());
    }
    var upload = new Transfer(vertx, caller, request);
    begun
        .future()
        .onSuccess(answer -> pass(answer, caller, cancellable, upload))
        .onFailure(failure -> cancellable.cancel());
    if (Bodies.has(caller)) {
      request.setChunked(!request.headers().contains(HttpHeaders.CONTENT_LENGTH));
      upload(caller, exchange, request, begun, upload, cancellable);
    } else {
      caller.resume();
      expect(begun);
      var _ = request.send();
    }
    return begun.future();
  }

  private void upload(
      HttpServerRequest caller,
      Exchange exchange,
      HttpClientRequest request,
      Promise<HttpClientResponse> begun,
      Transfer upload,
      CancellableRequest cancellable) {
    exchange.onMalformedBody(() -> {
      Bodies.refuse(caller, Problems.MALFORMED);
      upload.fail(new Refusal(Problems.MALFORMED));
    });
    Bodies.welcome(caller);
    upload
        .begin(Optional.of(settings.bodyTimeout()))
        .onSuccess(whole -> {
          expect(begun);
          var _ = request.end();
        })
        .onFailure(failure -> {
          begun.tryFail(refusal(failure));
          cancellable.abort();
        });
  }

  private static Throwable refusal(Throwable failure) {
    if (failure instanceof Transfer.Silence silence) {
      return new Refusal(silence.isReaders() ? Problems.TOO_SLOW : Problems.REQUEST_TIMEOUT);
    }
    return failure;
  }

  private void expect(Promise<HttpClientResponse> begun) {
    long timer =
        vertx.setTimer(
            settings.fallbackAnswerTimeout().toMillis(),
            late -> begun.tryFail(new TimeoutException("No answer")));
    begun.future().onComplete(known -> vertx.cancelTimer(timer));
  }

  private void pass(
      HttpClientResponse answer,
      HttpServerRequest caller,
      CancellableRequest request,
      Transfer upload) {
    var response = caller.response();
    if (response.closed()) {
      request.cancel();
      return;
    }
    response.closeHandler(gone -> request.cancel());
    var guard = ConnectionGuard.of(caller);
    var silence =
        Streams.isEventStream(caller)
            ? Optional.<Duration>empty()
            : Optional.of(settings.fallbackAnswerTimeout());
    relay
        .pass(answer, caller, silence)
        .onFailure(broken -> request.cancel())
        .onComplete(over -> {
          upload.fail(new HttpClosedException("The answer is over"));
          guard.limited();
        });
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
