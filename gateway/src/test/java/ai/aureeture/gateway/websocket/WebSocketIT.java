package ai.aureeture.gateway.websocket;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.Raw;
import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
class WebSocketIT {
  private final CompletableFuture<String> uri = new CompletableFuture<>();
  private final CompletableFuture<Short> closed = new CompletableFuture<>();

  @BeforeEach
  void notification_echoes() {
    Upstreams.run();
    Upstreams.of(Service.NOTIFICATION)
        .behave(request -> {
          uri.complete(request.uri());
          request
              .toWebSocket()
              .onSuccess(socket -> {
                socket.closeHandler(end -> closed.complete(socket.closeStatusCode()));
                socket.textMessageHandler(text -> {
                  if (text.equals("bye")) {
                    var _ = socket.close((short) 4001, "bye");
                  } else {
                    var _ = socket.writeTextMessage("echo " + text);
                  }
                });
              });
        });
  }

  @Test
  void text_goes_both_ways_and_the_query_along() throws Exception {
    var socket = connect("/api/notifications/ws?since=n1&access_token=abc");
    var arrived = new CompletableFuture<String>();
    socket.textMessageHandler(arrived::complete);
    var _ = socket.writeTextMessage("hello " + "x".repeat(50_000));
    assertTrue(arrived.get(20, TimeUnit.SECONDS).startsWith("echo hello x"));
    assertEquals("/api/notifications/ws?since=n1&access_token=abc", uri.get(20, TimeUnit.SECONDS));
    var _ = socket.close();
  }

  @Test
  void when_the_page_goes_the_service_learns_of_it() throws Exception {
    var socket = connect("/api/notifications/ws");
    get(socket.close((short) 1000));
    assertEquals((short) 1000, closed.get(20, TimeUnit.SECONDS));
  }

  @Test
  void when_the_service_ends_it_so_does_the_tunnel() throws Exception {
    var socket = connect("/api/notifications/ws");
    var ended = new CompletableFuture<Short>();
    socket.closeHandler(end -> ended.complete(socket.closeStatusCode()));
    var _ = socket.writeTextMessage("bye");
    assertEquals((short) 4001, ended.get(20, TimeUnit.SECONDS));
  }

  @Test
  void when_the_page_goes_during_the_handshake_the_service_learns_of_it_too() throws Exception {
    var left = new CompletableFuture<Void>();
    Upstreams.of(Service.NOTIFICATION)
        .behave(request -> {
          request.pause(); // until the page has left
          uri.complete(request.uri());
          // The end of the connection is noticed only after a handler is set.
          var loop = Upstreams.vertx().getOrCreateContext();
          var _ =
              left.thenRun(() ->
                  loop.runOnContext(now ->
                      request
                          .toWebSocket()
                          .onSuccess(socket ->
                              socket.closeHandler(end -> closed.complete(socket.closeStatusCode())))
                          .onFailure(closed::completeExceptionally)));
        });
    try (var page = new Socket("localhost", RestAssured.port)) {
      page.getOutputStream().write(Raw.HANDSHAKE.getBytes(ISO_8859_1));
      uri.get(20, TimeUnit.SECONDS);
    }
    // By the time this is answered, the gateway knows that the page is gone.
    var _ = Raw.get("/openapi");
    left.complete(null);
    closed.get(20, TimeUnit.SECONDS);
  }

  @Test
  void the_chosen_sub_protocol_comes_back() throws Exception {
    Upstreams.of(Service.NOTIFICATION)
        .behave(request -> {
          uri.complete(request.getHeader("Sec-WebSocket-Protocol"));
          request.response().putHeader("Sec-WebSocket-Protocol", "bearer-token-carrier");
          var _ = request.toWebSocket();
        });
    var socket =
        get(
            client()
                .connect(
                    options("/api/notifications/ws")
                        .addSubProtocol("bearer-token-carrier")
                        .addSubProtocol("quarkus-http-upgrade#Authorization#Bearer%20x")));
    assertEquals(
        "bearer-token-carrier,quarkus-http-upgrade#Authorization#Bearer%20x",
        uri.get(20, TimeUnit.SECONDS));
    assertEquals("bearer-token-carrier", socket.subProtocol());
  }

  @Test
  void a_refused_handshake_stays_refused() throws Exception {
    Upstreams.of(Service.NOTIFICATION)
        .behave(request -> Answers.end(request.response().setStatusCode(401)));
    assertEquals(401, refused("/api/notifications/ws"));
  }

  @Test
  void handshake_refused_without_a_body_gets_a_problem() throws Exception {
    Upstreams.of(Service.NOTIFICATION)
        .behave(request -> Answers.end(request.response().setStatusCode(401)));
    var answer = Raw.exchange(Raw.HANDSHAKE);
    assertTrue(answer.startsWith("HTTP/1.1 401"), answer);
    assertTrue(answer.contains("WWW-Authenticate: Bearer"), answer);
    assertTrue(answer.contains("\"code\":\"unauthenticated\""), answer);
  }

  @Test
  void nothing_else_can_be_upgraded() throws Exception {
    Upstreams.of(Service.BOOKING)
        .behave(request ->
            Answers.end(
                request
                    .response()
                    .setStatusCode(request.headers().contains("Upgrade") ? 500 : 426)));
    assertEquals(426, refused("/api/bookings"));
  }

  private int refused(String path) throws Exception {
    try {
      var _ = connect(path);
      return 101;
    } catch (ExecutionException e) {
      return ((UpgradeRejectedException) e.getCause()).getStatus();
    }
  }

  private static WebSocket connect(String path) throws Exception {
    return get(client().connect(options(path)));
  }

  private static WebSocketClient client() {
    return Upstreams.vertx().createWebSocketClient();
  }

  private static WebSocketConnectOptions options(String path) {
    return new WebSocketConnectOptions()
        .setHost("localhost")
        .setPort(RestAssured.port)
        .setURI(path);
  }

  private static <T> T get(io.vertx.core.Future<T> future) throws Exception {
    return future.toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
  }
}
