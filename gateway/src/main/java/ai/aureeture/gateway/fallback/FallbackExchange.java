package ai.aureeture.gateway.fallback;

import ai.aureeture.gateway.answers.Problems;
import ai.aureeture.gateway.answers.Refusal;
import ai.aureeture.gateway.exchange.Exchange;
import ai.aureeture.gateway.exchange.Streams;
import ai.aureeture.gateway.forwarding.CancellableRequest;
import ai.aureeture.gateway.forwarding.Forwarding;
import ai.aureeture.gateway.forwarding.Transfer;
import ai.aureeture.gateway.limits.BodyLimits;
import ai.aureeture.gateway.limits.ConnectionGuard;
import ai.aureeture.gateway.settings.GatewaySettings;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** One request on its way to a fallback, and the answer on its way back. */
final class FallbackExchange {
  private final Vertx vertx;
  private final HttpServerRequest caller;
  private final HttpClientRequest request;
  private final FallbackRelay relay;
  private final GatewaySettings settings;
  private final CancellableRequest cancellable;
  private final Transfer upload;
  private final Promise<HttpClientResponse> answer = Promise.promise();

  /** The headers of the request must be set, and nothing of it sent. */
  FallbackExchange(
      Vertx vertx,
      HttpServerRequest caller,
      HttpClientRequest request,
      FallbackRelay relay,
      GatewaySettings settings) {
    this.vertx = vertx;
    this.caller = caller;
    this.request = request;
    this.relay = relay;
    this.settings = settings;
    this.cancellable = CancellableRequest.untilEnded(request);
    this.upload = new Transfer(vertx, caller, request);
  }

  /** Succeeds when the answer has begun, which is then on its way to the caller. */
  Future<HttpClientResponse> begin(Exchange exchange) {
    request.response().onSuccess(answer::tryComplete).onFailure(answer::tryFail);
    answer.future().onSuccess(this::pass).onFailure(failure -> cancellable.cancel());
    if (Forwarding.isSafe(caller)) {
      caller.response().closeHandler(gone -> cancellable.cancel());
    }
    if (BodyLimits.has(caller)) {
      upload(exchange);
    } else {
      caller.resume();
      limitWait();
      var _ = request.send();
    }
    return answer.future();
  }

  private void upload(Exchange exchange) {
    exchange.onMalformedBody(() -> {
      BodyLimits.refuse(caller, Problems.MALFORMED);
      upload.fail(new Refusal(Problems.MALFORMED));
    });
    request.setChunked(!request.headers().contains(HttpHeaders.CONTENT_LENGTH));
    BodyLimits.welcome(caller);
    upload
        .begin(Optional.of(settings.bodyTimeout()))
        .onSuccess(whole -> {
          limitWait();
          var _ = request.end();
        })
        .onFailure(failure -> {
          answer.tryFail(failure instanceof Transfer.Silence silence ? refusal(silence) : failure);
          cancellable.abort();
        });
  }

  private static Refusal refusal(Transfer.Silence silence) {
    return new Refusal(silence.isReaders() ? Problems.TOO_SLOW : Problems.REQUEST_TIMEOUT);
  }

  private void limitWait() {
    long timer =
        vertx.setTimer(
            settings.fallbackAnswerTimeout().toMillis(),
            late -> answer.tryFail(new TimeoutException("No answer")));
    answer.future().onComplete(known -> vertx.cancelTimer(timer));
  }

  private void pass(HttpClientResponse begun) {
    var response = caller.response();
    if (response.closed()) {
      cancellable.cancel();
      return;
    }
    response.closeHandler(gone -> cancellable.cancel());
    var guard = ConnectionGuard.of(caller);
    relay
        .pass(begun, caller, longestSilence())
        .onFailure(broken -> cancellable.cancel())
        .onComplete(over -> {
          upload.fail(new HttpClosedException("The answer is over"));
          guard.limited();
        });
  }

  /** An event stream may be silent for as long as nothing happens. */
  private Optional<Duration> longestSilence() {
    return Streams.isEventStream(caller)
        ? Optional.empty()
        : Optional.of(settings.fallbackAnswerTimeout());
  }
}
