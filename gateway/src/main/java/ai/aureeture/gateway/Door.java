package ai.aureeture.gateway;

import ai.aureeture.gateway.pages.Pages;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The one public door. Every request comes through here first, and none goes past. */
@Singleton
class Door {
  private static final Set<HttpMethod> METHODS =
      Set.of(
          HttpMethod.GET,
          HttpMethod.HEAD,
          HttpMethod.POST,
          HttpMethod.PUT,
          HttpMethod.PATCH,
          HttpMethod.DELETE,
          HttpMethod.OPTIONS);

  static final String ALLOWED = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

  private final AddressLimit addressLimit;
  private final OpenStreams openStreams;
  private final Cors cors;
  private final Forwarding forwarding;
  private final Tunnels tunnels;
  private final Meta meta;
  private final Pages pages;
  private final GatewaySettings settings;

  Door(
      AddressLimit addressLimit,
      OpenStreams openStreams,
      Cors cors,
      Forwarding forwarding,
      Tunnels tunnels,
      Meta meta,
      Pages pages,
      GatewaySettings settings) {
    this.addressLimit = addressLimit;
    this.openStreams = openStreams;
    this.cors = cors;
    this.forwarding = forwarding;
    this.tunnels = tunnels;
    this.meta = meta;
    this.pages = pages;
    this.settings = settings;
  }

  void open(@Observes Router router) {
    router.route().order(Integer.MIN_VALUE).handler(context -> admit(context.request()));
  }

  private void admit(HttpServerRequest request) {
    request.pause();
    request.response().putHeader(RequestId.HEADER, RequestId.of(request));
    Dates.add(request.response());
    SafeHeaders.add(request);
    cors.mark(request);
    var wrong = Heads.wrong(request, settings);
    if (!Meta.HEALTH.equals(request.path()) && addressLimit.isReached(request)) {
      refuse(request, Problems.RATE_LIMITED);
    } else if (wrong.isPresent()) {
      refuse(request, wrong.get());
    } else if (Bodies.isDeclaredTooLarge(request, settings.maxBodyBytes(request.path()))) {
      Bodies.refuseTooLarge(request);
    } else if (!METHODS.contains(request.method())) {
      refuse(request, Problems.METHOD_NOT_ALLOWED);
    } else {
      show(request, request.path());
    }
  }

  private void show(HttpServerRequest request, String path) {
    boolean plain = path != null && Paths.isPlain(path);
    var route = plain ? Routes.of(path) : Optional.<Route>empty();
    if (route.isPresent()) {
      pass(request, route.get());
    } else if (!plain || !meta.answer(request, path) && !pages.answer(request, path)) {
      refuse(request, Problems.NOT_FOUND);
    }
  }

  private void pass(HttpServerRequest request, Route route) {
    if (Cors.isPreflight(request)) {
      cors.answerPreflight(request);
      return;
    }
    // Composed anew: a request target may also come in absolute form.
    var uri = request.query() == null ? request.path() : request.path() + "?" + request.query();
    if (route.webSocket() && Tunnels.isAskedFor(request)) {
      inPlace(request, place -> tunnels.open(request, place, route.service(), uri));
    } else if (Streams.isAskedFor(request)) {
      inPlace(request, place -> forwarding.forward(request, route.service(), uri));
    } else {
      Bodies.welcome(request);
      forwarding.forward(request, route.service(), uri);
    }
  }

  private void inPlace(HttpServerRequest request, Consumer<OpenStreams.Place> open) {
    openStreams
        .take(request)
        .ifPresentOrElse(open, () -> refuse(request, Problems.TOO_MANY_STREAMS));
  }

  private static void refuse(HttpServerRequest request, Problems problem) {
    request.resume();
    problem.answer(request.response());
  }
}
