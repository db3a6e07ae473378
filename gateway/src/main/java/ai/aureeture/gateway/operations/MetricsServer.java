package ai.aureeture.gateway.operations;

import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.settings.GatewaySettings;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Answers Prometheus on a port of its own, to which nothing public leads. */
@Singleton
class MetricsServer {
  private static final String PATH = "/q/metrics";

  private final Vertx vertx;
  private final RequestMetrics metrics;
  private final GatewaySettings settings;

  MetricsServer(Vertx vertx, RequestMetrics metrics, GatewaySettings settings) {
    this.vertx = vertx;
    this.metrics = metrics;
    this.settings = settings;
  }

  /** Fails when the port is taken. */
  void start(@Observes StartupEvent event) {
    settings
        .metricsPort()
        .ifPresent(port -> {
          var _ =
              vertx
                  .createHttpServer()
                  .requestHandler(this::answer)
                  .listen(port, settings.host())
                  .toCompletionStage()
                  .toCompletableFuture()
                  .join();
        });
  }

  private void answer(HttpServerRequest request) {
    if (PATH.equals(request.path())) {
      request.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; version=0.0.4");
      Answers.end(request.response(), metrics.text());
    } else {
      Answers.end(request.response().setStatusCode(404));
    }
  }
}
