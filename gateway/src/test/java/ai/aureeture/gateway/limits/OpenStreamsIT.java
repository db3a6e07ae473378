package ai.aureeture.gateway.limits;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.net.NetSocket;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Here an address may have two open. */
@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(AddressLimitIT.FiveAMinute.class)
class OpenStreamsIT {
  private static final String STREAM = "/api/mentor-availability/slots/stream";
  private static final String WEB_SOCKET = "/api/notifications/ws";
  private static final String UPGRADE =
      "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
          + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

  private final Semaphore left = new Semaphore(0);

  @BeforeEach
  void services_never_end() {
    Upstreams.run();
    Upstreams.of(Service.AVAILABILITY)
        .behave(request -> {
          request.response().closeHandler(gone -> left.release());
          var _ = request.response().setChunked(true).write("data: first\n\n");
        });
    Upstreams.of(Service.NOTIFICATION)
        .behave(request ->
            request.toWebSocket().onSuccess(it -> it.closeHandler(gone -> left.release())));
  }

  @Test
  void one_stream_too_many_of_an_address_is_429_with_retry_after() throws Exception {
    try (var first = open("203.0.113.11", STREAM, "", 200);
        var second = open("203.0.113.11", WEB_SOCKET, UPGRADE, 101);
        var third = ask("203.0.113.11", STREAM, "");
        var ofAnother = open("203.0.113.12", STREAM, "", 200)) {
      var refused = answer(third);
      assertTrue(refused.startsWith("HTTP/1.1 429"), refused);
      assertTrue(refused.toLowerCase().contains("retry-after: 2"), refused);
      assertTrue(refused.contains("application/problem+json"), refused);
    }
  }

  @Test
  void leaving_a_stream_frees_its_place() throws Exception {
    leavesItsPlace("203.0.113.13", STREAM, "", 200);
  }

  @Test
  void leaving_a_web_socket_frees_its_place() throws Exception {
    leavesItsPlace("203.0.113.14", WEB_SOCKET, UPGRADE, 101);
  }

  @Test
  void stream_ended_by_the_service_frees_its_place() throws Exception {
    Upstreams.of(Service.AVAILABILITY).behave(request -> Answers.end(request.response(), "done"));
    assertEachIsAnswered("203.0.113.15", STREAM, "", 200);
  }

  @Test
  void web_socket_refused_or_closed_by_the_service_frees_its_place() throws Exception {
    Upstreams.of(Service.NOTIFICATION)
        .behave(request -> Answers.end(request.response().setStatusCode(403)));
    assertEachIsAnswered("203.0.113.16", WEB_SOCKET, UPGRADE, 403);
    Upstreams.of(Service.NOTIFICATION)
        .behave(request -> request.toNetSocket().onSuccess(NetSocket::close));
    assertEachIsAnswered("203.0.113.17", WEB_SOCKET, UPGRADE, 101);
  }

  private void leavesItsPlace(String address, String path, String headers, int status)
      throws Exception {
    try (var first = ask(address, path, headers)) {
      assertStatus(status, first);
      try (var second = ask(address, path, headers)) {
        assertStatus(status, second);
      }
      assertTrue(left.tryAcquire(20, TimeUnit.SECONDS));
      assertAnswered(address, path, headers, status);
    }
  }

  /** The place is free a moment after the service or the caller knows that the stream has ended. */
  private static void assertAnswered(String address, String path, String headers, int status) {
    Awaitility.await()
        .atMost(60, TimeUnit.SECONDS)
        .untilAsserted(() -> {
          try (var socket = ask(address, path, headers)) {
            assertStatus(status, socket);
          }
        });
  }

  private static void assertEachIsAnswered(String address, String path, String headers, int status)
      throws IOException {
    for (int i = 0; i < 4; i++) {
      try (var socket = ask(address, path, headers)) {
        assertStatus(status, socket);
        if (status == 101) {
          var _ = socket.getInputStream().readAllBytes();
        }
      }
    }
  }

  /** Open before the next request. */
  private static Socket open(String address, String path, String headers, int status)
      throws IOException {
    var socket = ask(address, path, headers);
    assertStatus(status, socket);
    return socket;
  }

  private static Socket ask(String address, String path, String headers) throws IOException {
    var socket = new Socket("localhost", RestAssured.port);
    socket.setSoTimeout(20_000);
    var request =
        "GET %s HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: %s\r\n%s\r\n"
            .formatted(path, address, headers);
    socket.getOutputStream().write(request.getBytes(ISO_8859_1));
    return socket;
  }

  private static void assertStatus(int status, Socket socket) throws IOException {
    assertEquals("HTTP/1.1 " + status, answer(socket).substring(0, 12));
  }

  private static String answer(Socket socket) throws IOException {
    var buffer = new byte[8192];
    int length = socket.getInputStream().read(buffer);
    return new String(buffer, 0, Math.max(0, length), ISO_8859_1);
  }
}
