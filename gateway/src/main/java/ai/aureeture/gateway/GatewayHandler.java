package ai.aureeture.gateway;

import ai.aureeture.gateway.answers.AllowedMethods;
import ai.aureeture.gateway.answers.Compression;
import ai.aureeture.gateway.answers.Cors;
import ai.aureeture.gateway.answers.Dates;
import ai.aureeture.gateway.answers.Problems;
import ai.aureeture.gateway.answers.RequestHeadRules;
import ai.aureeture.gateway.answers.SafeHeaders;
import ai.aureeture.gateway.exchange.PendingExchanges;
import ai.aureeture.gateway.exchange.RequestId;
import ai.aureeture.gateway.fallback.Fallbacks;
import ai.aureeture.gateway.limits.AddressLimit;
import ai.aureeture.gateway.limits.BodyLimits;
import ai.aureeture.gateway.limits.ConnectionGuard;
import ai.aureeture.gateway.operations.HealthAndOpenApi;
import ai.aureeture.gateway.operations.RequestMetrics;
import ai.aureeture.gateway.settings.GatewaySettings;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The one public entry: every request comes through here first. */
@Singleton
class GatewayHandler {
  private final RequestMetrics metrics;
  private final AddressLimit addressLimit;
  private final PendingExchanges pending;
  private final Cors cors;
  private final Fallbacks fallbacks;
  private final FallbackHandler fallbackHandler;
  private final RouteHandler routeHandler;
  private final GatewaySettings settings;

  GatewayHandler(
      RequestMetrics metrics,
      AddressLimit addressLimit,
      PendingExchanges pending,
      Cors cors,
      Fallbacks fallbacks,
      FallbackHandler fallbackHandler,
      RouteHandler routeHandler,
      GatewaySettings settings) {
    this.metrics = metrics;
    this.addressLimit = addressLimit;
    this.pending = pending;
    this.cors = cors;
    this.fallbacks = fallbacks;
    this.fallbackHandler = fallbackHandler;
    this.routeHandler = routeHandler;
    this.settings = settings;
  }

  void admit(HttpServerRequest request) {
    var guard = ConnectionGuard.of(request);
    if (guard.isClosing()) {
      return;
    }
    request.pause();
    var exchange = guard.begin(request);
    pending.add(exchange);
    metrics.measure(request, exchange);
    prepare(request);
    var wrong = RequestHeadRules.wrong(request, settings);
    if (!HealthAndOpenApi.HEALTH.equals(request.path()) && addressLimit.isReached(request)) {
      BodyLimits.refuse(request, Problems.RATE_LIMITED);
    } else if (pending.isClosed()) {
      BodyLimits.refuse(request, Problems.BUSY);
    } else if (wrong.isPresent()) {
      BodyLimits.refuse(request, wrong.get());
    } else if (!AllowedMethods.has(request.method())) {
      BodyLimits.refuse(request, Problems.METHOD_NOT_ALLOWED);
    } else {
      fallbacks
          .of(request)
          .ifPresentOrElse(
              fallback -> fallbackHandler.handle(request, exchange, fallback),
              () -> routeHandler.handle(request, exchange));
    }
  }

  /** What could not even be read as HTTP. */
  void refuseInvalid(HttpServerRequest request) {
    var _ = ConnectionGuard.of(request).begin(request);
    prepare(request);
    request.response().putHeader(HttpHeaders.CONNECTION, "close");
    RequestHeadRules.problem(request.decoderResult().cause()).answer(request.response());
  }

  /** Takes no more requests, and waits until those that are open are answered. */
  void close(Duration patience) throws InterruptedException {
    pending.close(patience);
  }

  private void prepare(HttpServerRequest request) {
    var response = request.response();
    response.putHeader(RequestId.HEADER, RequestId.of(request));
    response.headersEndHandler(going -> {
      Dates.add(response);
      Compression.choose(request);
    });
    SafeHeaders.add(request);
    cors.mark(request);
  }
}
