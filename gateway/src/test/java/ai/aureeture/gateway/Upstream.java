package ai.aureeture.gateway;

import ai.aureeture.launcher.process.Ports;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.awaitility.Awaitility;

/**
 * A service as the gateway sees one: answers with the request it got, unless a test changes that.
 */
public final class Upstream {
  private final Vertx vertx;
  private final String name;
  private final int port;
  private HttpServer server;
  private volatile Handler<HttpServerRequest> behaviour;

  Upstream(Vertx vertx, String name, int port) {
    this.vertx = vertx;
    this.name = name;
    this.port = port;
    start();
  }

  public void start() {
    behave(this::echo);
    server = vertx.createHttpServer(new HttpServerOptions().setPort(port).setHost("127.0.0.1"));
    server.requestHandler(request -> behaviour.handle(request));
    await(server.listen());
  }

  public void stop() {
    close(server::close);
  }

  /** Its port is free a moment after it has closed: once its event loop has looked again. */
  private void close(Supplier<Future<Void>> server) {
    await(server.get());
    Awaitility.await().atMost(20, TimeUnit.SECONDS).until(() -> Ports.isFree(port));
  }

  /** In its place a server answers that does not speak HTTP. */
  public void whileTalkingNonsense(Runnable work) {
    stop();
    var stranger =
        vertx
            .createNetServer()
            .connectHandler(socket ->
                socket.handler(asked -> {
                  var _ = socket.write("SSH-2.0-Stranger\r\n\r\n");
                }));
    await(stranger.listen(port, "127.0.0.1"));
    try {
      work.run();
    } finally {
      close(stranger::close);
      start();
    }
  }

  public void behave(Handler<HttpServerRequest> behaviour) {
    this.behaviour = behaviour;
  }

  public void behaveAgain() {
    behave(this::echo);
  }

  private void echo(HttpServerRequest request) {
    request
        .body()
        .onSuccess(body -> {
          var headers = new JsonObject();
          request.headers().forEach(h -> headers.put(h.getKey().toLowerCase(), h.getValue()));
          var answer =
              new JsonObject()
                  .put("service", name)
                  .put("method", request.method().name())
                  .put("uri", request.uri())
                  .put("headers", headers)
                  .put("length", body.length());
          request
              .response()
              .putHeader("Content-Type", "application/json")
              .putHeader("Server", "secret/1.0")
              .putHeader("ETag", "\"7\"")
              .end(answer.encode());
        });
  }

  private static void await(Future<?> future) {
    try {
      future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
