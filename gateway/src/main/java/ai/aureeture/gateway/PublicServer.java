package ai.aureeture.gateway;

import ai.aureeture.gateway.answers.Compression;
import ai.aureeture.gateway.limits.OpenConnections;
import ai.aureeture.gateway.settings.GatewaySettings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The server that callers connect to. Quarkus' own would answer what is malformed without a body,
 * log it, and wait without end for request heads.
 */
@Singleton
class PublicServer {
  /** Twice what the gateway takes: up to there it can say which limit was passed. */
  private static final int TWICE = 2;

  /** Of an event stream or a WebSocket; all others have deadlines of their own. */
  private static final Duration SILENCE = Duration.ofMinutes(30);

  private final Vertx vertx;
  private final GatewayHandler handler;
  private final OpenConnections connections;
  private final GatewaySettings settings;
  private String deployment;

  PublicServer(
      Vertx vertx, GatewayHandler handler, OpenConnections connections, GatewaySettings settings) {
    this.vertx = vertx;
    this.handler = handler;
    this.connections = connections;
    this.settings = settings;
  }

  /** Fails when the port is taken. */
  void start(@Observes StartupEvent event) {
    int eventLoops = TWICE * Runtime.getRuntime().availableProcessors();
    deployment =
        vertx
            .deployVerticle(Listener::new, new DeploymentOptions().setInstances(eventLoops))
            .toCompletionStage()
            .toCompletableFuture()
            .join();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    handler.close(settings.shutdownTimeout());
    vertx
        .undeploy(deployment)
        .toCompletionStage()
        .toCompletableFuture()
        .orTimeout(settings.shutdownTimeout().toMillis(), TimeUnit.MILLISECONDS)
        .exceptionally(late -> null)
        .join();
  }

  private HttpServerOptions options() {
    return Compression.enable(
        new HttpServerOptions()
            .setHost(settings.host())
            .setPort(settings.port())
            .setHttp2ClearTextEnabled(false)
            .setIdleTimeout((int) SILENCE.toSeconds())
            .setMaxHeaderSize(TWICE * settings.maxHeadBytes())
            .setMaxInitialLineLength(TWICE * settings.maxTargetLength()));
  }

  /** One for each event loop; they share the port. */
  private final class Listener extends AbstractVerticle {
    @Override
    public void start(Promise<Void> started) {
      vertx
          .createHttpServer(options())
          .connectionHandler(connections::accept)
          .requestHandler(handler::admit)
          .invalidRequestHandler(handler::refuseInvalid)
          .listen()
          .<Void>mapEmpty()
          .onComplete(started);
    }
  }
}
