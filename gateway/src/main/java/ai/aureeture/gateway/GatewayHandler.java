package ai.aureeture.gateway;

import ai.aureeture.gateway.answers.Compression;
import ai.aureeture.gateway.answers.Cors;
import ai.aureeture.gateway.answers.Dates;
import ai.aureeture.gateway.answers.Problems;
import ai.aureeture.gateway.answers.RequestHeadRules;
import ai.aureeture.gateway.answers.SafeHeaders;
import ai.aureeture.gateway.exchange.Exchange;
import ai.aureeture.gateway.exchange.PendingExchanges;
import ai.aureeture.gateway.exchange.RequestId;
import ai.aureeture.gateway.exchange.Streams;
import ai.aureeture.gateway.fallback.FallbackForwarding;
import ai.aureeture.gateway.fallback.Fallbacks;
import ai.aureeture.gateway.forwarding.Forwarding;
import ai.aureeture.gateway.limits.AddressLimit;
import ai.aureeture.gateway.limits.BodyLimits;
import ai.aureeture.gateway.limits.ConnectionGuard;
import ai.aureeture.gateway.limits.OpenExchanges;
import ai.aureeture.gateway.operations.HealthAndOpenApi;
import ai.aureeture.gateway.operations.RequestMetrics;
import ai.aureeture.gateway.pages.Pages;
import ai.aureeture.gateway.routing.Fallback;
import ai.aureeture.gateway.routing.Paths;
import ai.aureeture.gateway.routing.Route;
import ai.aureeture.gateway.routing.Routes;
import ai.aureeture.gateway.settings.GatewaySettings;
import ai.aureeture.gateway.signin.CookieSignIn;
import ai.aureeture.gateway.websocket.WebSocketTunnel;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The one public entry: every request comes through here first. */
@Singleton
public class GatewayHandler {
  private static final Set<HttpMethod> METHODS =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE,
          HttpMethod.OPTIONS);

  public static final String ALLOWED = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

  private final RequestMetrics metrics;
  private final AddressLimit addressLimit;
  private final OpenExchanges openExchanges;
  private final PendingExchanges pending = new PendingExchanges();
  private final Cors cors;
  private final CookieSignIn cookieSignIn;
  private final Forwarding forwarding;
  private final Fallbacks fallbacks;
  private final FallbackForwarding fallbackForwarding;
  private final WebSocketTunnel tunnels;
  private final HealthAndOpenApi meta;
  private final Pages pages;
  private final GatewaySettings settings;

  GatewayHandler(
      RequestMetrics metrics,
      AddressLimit addressLimit,
      OpenExchanges openExchanges,
      Cors cors,
      CookieSignIn cookieSignIn,
      Forwarding forwarding,
      Fallbacks fallbacks,
      FallbackForwarding fallbackForwarding,
      WebSocketTunnel tunnels,
      HealthAndOpenApi meta,
      Pages pages,
      GatewaySettings settings) {
    this.metrics = metrics;
    this.addressLimit = addressLimit;
    this.openExchanges = openExchanges;
    this.cors = cors;
    this.cookieSignIn = cookieSignIn;
    this.forwarding = forwarding;
    this.fallbacks = fallbacks;
    this.fallbackForwarding = fallbackForwarding;
    this.tunnels = tunnels;
    this.meta = meta;
    this.pages = pages;
    this.settings = settings;
  }

  public static boolean takes(HttpMethod method) {
    return METHODS.contains(method);
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
    } else if (!takes(request.method())) {
      BodyLimits.refuse(request, Problems.METHOD_NOT_ALLOWED);
    } else {
      fallbacks
          .of(request)
          .ifPresentOrElse(
              fallback -> handOn(request, exchange, fallback), () -> show(request, exchange));
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

  private void handOn(HttpServerRequest request, Exchange exchange, Fallback fallback) {
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
      tunnels.open(request, fallback, target(request));
    } else {
      fallbackForwarding.forward(request, exchange, fallback, target(request));
    }
  }

  private void show(HttpServerRequest request, Exchange exchange) {
    var path = request.path();
    boolean plain = path != null && Paths.isPlain(path);
    var route = plain ? Routes.of(path) : Optional.<Route>empty();
    if (BodyLimits.isDeclaredTooLarge(request, settings.maxBodyBytes(path))) {
      BodyLimits.refuse(request, Problems.BODY_TOO_LARGE);
    } else if (route.isPresent() && needsOrigin(request, path) && !cors.allows(request)) {
      BodyLimits.refuse(request, Problems.ORIGIN_NEEDED);
    } else if (route.isPresent() && !Cors.isPreflight(request) && isLong(request, route.get())) {
      stream(request, exchange, route.get());
    } else if (!HealthAndOpenApi.HEALTH.equals(path)
        && !openExchanges.addRequest(request, exchange)) {
      BodyLimits.refuse(request, Problems.TOO_MANY_REQUESTS);
    } else if (route.isPresent()) {
      pass(request, exchange, route.get());
    } else if (!plain || !answer(request, exchange, path)) {
      BodyLimits.refuse(request, Problems.NOT_FOUND);
    }
  }

  private boolean needsOrigin(HttpServerRequest request, String path) {
    return cookieSignIn.needsOrigin(request, Routes.isChangedByGet(path));
  }

  private static boolean isLong(HttpServerRequest request, Route route) {
    return route.webSocket() && WebSocketTunnel.isAskedFor(request) || Streams.isAskedFor(request);
  }

  private void stream(HttpServerRequest request, Exchange exchange, Route route) {
    if (!openExchanges.addStream(request, exchange)) {
      BodyLimits.refuse(request, Problems.TOO_MANY_STREAMS);
      return;
    }
    pending.forget(exchange);
    ConnectionGuard.of(request).unlimited();
    if (Streams.isAskedFor(request)) {
      forwarding.forward(
          request, exchange, route.poolOf(request), route.service(), target(request));
    } else {
      tunnels.open(request, route.service(), target(request));
    }
  }

  private void pass(HttpServerRequest request, Exchange exchange, Route route) {
    if (Cors.isPreflight(request)) {
      cors.answerPreflight(request);
    } else {
      forwarding.forward(
          request, exchange, route.poolOf(request), route.service(), target(request));
    }
  }

  private boolean answer(HttpServerRequest request, Exchange exchange, String path) {
    return meta.answer(request, exchange, path) || pages.answer(request, path);
  }

  /** Composed anew: a request target may also come in absolute form. */
  private static String target(HttpServerRequest request) {
    return request.query() == null ? request.path() : request.path() + "?" + request.query();
  }
}
