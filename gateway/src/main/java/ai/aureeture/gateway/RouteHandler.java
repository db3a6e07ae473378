package ai.aureeture.gateway;

import ai.aureeture.gateway.answers.Cors;
import ai.aureeture.gateway.answers.Problems;
import ai.aureeture.gateway.discovery.MentorPages;
import ai.aureeture.gateway.discovery.Sitemap;
import ai.aureeture.gateway.exchange.Exchange;
import ai.aureeture.gateway.exchange.PendingExchanges;
import ai.aureeture.gateway.exchange.Streams;
import ai.aureeture.gateway.forwarding.Forwarding;
import ai.aureeture.gateway.limits.BodyLimits;
import ai.aureeture.gateway.limits.ConnectionGuard;
import ai.aureeture.gateway.limits.OpenExchanges;
import ai.aureeture.gateway.operations.HealthAndOpenApi;
import ai.aureeture.gateway.pages.Pages;
import ai.aureeture.gateway.routing.Paths;
import ai.aureeture.gateway.routing.Route;
import ai.aureeture.gateway.routing.Routes;
import ai.aureeture.gateway.settings.GatewaySettings;
import ai.aureeture.gateway.signin.CookieSignIn;
import ai.aureeture.gateway.websocket.WebSocketTunnel;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Answers what is asked of this system: by one of its services, or with a page. */
@Singleton
class RouteHandler {
  private final PendingExchanges pending;
  private final OpenExchanges openExchanges;
  private final Cors cors;
  private final CookieSignIn cookieSignIn;
  private final Forwarding forwarding;
  private final WebSocketTunnel tunnels;
  private final HealthAndOpenApi meta;
  private final MentorPages mentorPages;
  private final Sitemap sitemap;
  private final Pages pages;
  private final GatewaySettings settings;

  RouteHandler(
      PendingExchanges pending,
      OpenExchanges openExchanges,
      Cors cors,
      CookieSignIn cookieSignIn,
      Forwarding forwarding,
      WebSocketTunnel tunnels,
      HealthAndOpenApi meta,
      MentorPages mentorPages,
      Sitemap sitemap,
      Pages pages,
      GatewaySettings settings) {
    this.pending = pending;
    this.openExchanges = openExchanges;
    this.cors = cors;
    this.cookieSignIn = cookieSignIn;
    this.forwarding = forwarding;
    this.tunnels = tunnels;
    this.meta = meta;
    this.mentorPages = mentorPages;
    this.sitemap = sitemap;
    this.pages = pages;
    this.settings = settings;
  }

  void handle(HttpServerRequest request, Exchange exchange) {
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
      forward(request, exchange, route);
    } else {
      tunnels.open(request, route.service(), RequestTarget.of(request));
    }
  }

  private void pass(HttpServerRequest request, Exchange exchange, Route route) {
    if (Cors.isPreflight(request)) {
      cors.answerPreflight(request);
    } else {
      forward(request, exchange, route);
    }
  }

  private void forward(HttpServerRequest request, Exchange exchange, Route route) {
    forwarding.forward(
        request, exchange, route.poolOf(request), route.service(), RequestTarget.of(request));
  }

  private boolean answer(HttpServerRequest request, Exchange exchange, String path) {
    return meta.answer(request, exchange, path)
        || mentorPages.answer(request, path)
        || sitemap.answer(request, path)
        || pages.answer(request, path);
  }
}
