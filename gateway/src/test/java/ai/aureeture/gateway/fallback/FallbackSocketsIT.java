package ai.aureeture.gateway.fallback;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.Platform;
import ai.aureeture.gateway.Raw;
import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.routing.Fallback;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.http.WebSocketConnectOptions;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(Platform.class)
class FallbackSocketsIT {
  private final CompletableFuture<String> asked = new CompletableFuture<>();

  @BeforeEach
  void servers_run() {
    Platform.run();
  }

  @ParameterizedTest
  @CsvSource({"API, /api/chat/ws", "PAGES, /_next/webpack-hmr"})
  void text_passes_both_ways_for_every_caller(Fallback fallback, String path) throws Exception {
    Platform.of(fallback)
        .behave(request -> {
          asked.complete(request.uri() + " " + request.getHeader("Cookie"));
          request
              .toWebSocket()
              .onSuccess(socket ->
                  socket.textMessageHandler(text -> {
                    var _ = socket.writeTextMessage("echo " + text);
                  }));
        });
    var socket =
        Upstreams.vertx()
            .createWebSocketClient()
            .connect(
                new WebSocketConnectOptions()
                    .setHost("localhost")
                    .setPort(RestAssured.port)
                    .setURI(path + "?page=1")
                    .addHeader("Cookie", "__session=a.b.c"))
            .toCompletionStage()
            .toCompletableFuture()
            .get(20, SECONDS);
    var arrived = new CompletableFuture<String>();
    socket.textMessageHandler(arrived::complete);
    var _ = socket.writeTextMessage("hello");
    assertEquals("echo hello", arrived.get(20, SECONDS));
    assertEquals(path + "?page=1 __session=a.b.c", asked.get(20, SECONDS));
    var _ = socket.close();
  }

  @Test
  void a_refused_handshake_comes_back_as_it_is() throws Exception {
    Platform.of(Fallback.API)
        .behave(request -> Answers.end(request.response().setStatusCode(401), "no"));
    var answer = Raw.exchange(Raw.HANDSHAKE.replace("/api/notifications/ws", "/api/chat/ws"));
    assertTrue(answer.startsWith("HTTP/1.1 401"), answer);
    assertTrue(answer.endsWith("no"), answer);
  }
}
