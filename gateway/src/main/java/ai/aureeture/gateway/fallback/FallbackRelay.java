package ai.aureeture.gateway.fallback;

import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.answers.Compression;
import ai.aureeture.gateway.answers.Cors;
import ai.aureeture.gateway.answers.Dates;
import ai.aureeture.gateway.answers.Failures;
import ai.aureeture.gateway.answers.SafeHeaders;
import ai.aureeture.gateway.forwarding.HopByHopHeaders;
import ai.aureeture.gateway.forwarding.Transfer;
import ai.aureeture.gateway.limits.BodyLimits;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * An answer of another server of the platform on its way to the caller: with that server's own
 * headers for safety, caching and CORS instead of ours.
 */
@Singleton
public class FallbackRelay {
  private final Vertx vertx;
  private final Cors cors;

  FallbackRelay(Vertx vertx, Cors cors) {
    this.vertx = vertx;
    this.cors = cors;
  }

  /** The status and the headers; of CORS ours only where that server says nothing of it. */
  public void head(HttpClientResponse answer, HttpServerRequest caller) {
    var response = caller.response();
    response.setStatusCode(answer.statusCode());
    SafeHeaders.remove(response.headers());
    if (Cors.isIn(answer.headers())) {
      cors.unmark(response);
    } else if (Cors.isPreflight(caller)) {
      cors.markPreflight(caller);
    }
    HopByHopHeaders.toCallerUnchanged(answer.headers(), response.headers());
    response.headersEndHandler(going -> {
      Dates.addMissing(response);
      Compression.leave(caller);
    });
  }

  /**
   * Succeeds with the last byte. What breaks off is broken off for the caller too, and the future
   * fails.
   */
  public Future<Void> pass(
      HttpClientResponse answer, HttpServerRequest caller, Optional<Duration> longestSilence) {
    var response = caller.response();
    head(answer, caller);
    if (BodyLimits.mustBeChunked(answer, caller.method())) {
      response.setChunked(true);
    }
    answer.pause();
    return new Transfer(vertx, answer, response)
        .begin(longestSilence)
        .onSuccess(whole -> Answers.end(response))
        .onFailure(broken -> Failures.problem(broken).answer(response));
  }
}
