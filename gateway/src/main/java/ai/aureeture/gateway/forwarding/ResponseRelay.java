package ai.aureeture.gateway.forwarding;

import ai.aureeture.gateway.answers.Failures;
import ai.aureeture.gateway.answers.SafeHeaders;
import ai.aureeture.gateway.limits.BodyLimits;
import io.vertx.core.Future;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;

/** A service's answer on its way to the caller, as it comes in. */
public final class ResponseRelay {
  private ResponseRelay() {}

  /** What breaks off is broken off for the caller, too; of one who has left the rest is dropped. */
  public static Future<Void> begin(HttpClientResponse answer, HttpServerRequest caller) {
    var response = caller.response();
    response.setStatusCode(answer.statusCode());
    HopByHopHeaders.toCaller(answer.headers(), response.headers());
    SafeHeaders.keepPrivate(response.headers());
    if (BodyLimits.mustBeChunked(answer, caller.method())) {
      response.setChunked(true);
    }
    answer.end().onFailure(broken -> Failures.problem(broken).answer(response));
    var _ = answer.pipe().endOnFailure(false).to(response);
    return Future.succeededFuture();
  }
}
