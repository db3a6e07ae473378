package ai.aureeture.gateway.operations;

import ai.aureeture.gateway.answers.AllowedMethods;
import ai.aureeture.gateway.exchange.Exchange;
import ai.aureeture.gateway.exchange.Streams;
import ai.aureeture.gateway.routing.Paths;
import ai.aureeture.gateway.routing.Route;
import ai.aureeture.gateway.routing.Routes;
import ai.aureeture.gateway.websocket.WebSocketTunnel;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.prometheus.PrometheusConfig;
import io.micrometer.prometheus.PrometheusMeterRegistry;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/**
 * How many requests came, how they ended and how long they took, by the names that the services'
 * metrics have; and the memory of this process. Paths are those of the route table, so that no
 * caller can make new series.
 */
@Singleton
public class RequestMetrics {
  private static final String OTHER = "other";

  /** The caller went away before the answer was whole. */
  private static final String ABANDONED = "abandoned";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  RequestMetrics() {
    new JvmMemoryMetrics().bindTo(registry);
  }

  /** Streams and WebSockets are left out: they last as long as a page is open. */
  public void measure(HttpServerRequest request, Exchange exchange) {
    if (WebSocketTunnel.isAskedFor(request)
        || Streams.isAskedFor(request)
        || Streams.isEventStream(request)) {
      return;
    }
    var begun = Timer.start(registry);
    exchange.ended().onComplete(ended -> begun.stop(timer(request)));
  }

  /** In Prometheus' text format, version 0.0.4. */
  String text() {
    return registry.scrape();
  }

  private Timer timer(HttpServerRequest request) {
    return Timer.builder("http.server.requests")
        .tag("method", AllowedMethods.has(request.method()) ? request.method().name() : OTHER)
        .tag("uri", uri(request.path()))
        .tag("status", status(request))
        .register(registry);
  }

  private static String uri(String path) {
    if (path == null || !Paths.isPlain(path)) return OTHER;
    return Routes.of(path)
        .map(Route::path)
        .orElse(HealthAndOpenApi.HEALTH.equals(path) ? path : OTHER);
  }

  private static String status(HttpServerRequest request) {
    var response = request.response();
    return response.ended() ? String.valueOf(response.getStatusCode()) : ABANDONED;
  }
}
