package ai.aureeture.gateway.fallback;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.Platform;
import ai.aureeture.gateway.Raw;
import ai.aureeture.gateway.RawConnection;
import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.Warnings;
import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.routing.Fallback;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.Promise;
import java.io.IOException;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Here a fallback may be silent for three seconds, and a caller for five. */
@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(Platform.class)
class FallbackBodiesIT {
  private static final int LARGE = 20_000_000;
  private static final long ENDLESS = 1_000_000_000;
  private static final String POST =
      "POST /api/profile/resume HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";
  private static final String EVENTS =
      "GET /api/jobs/events HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";

  @BeforeEach
  void servers_run() {
    Platform.run();
  }

  /** The third waits until one of two connections is free again. */
  @Test
  void a_fallback_that_says_nothing_is_504_for_each_caller() throws Exception {
    Platform.of(Fallback.API).behave(request -> {});
    var get = "GET /api/jobs HTTP/1.1\r\nHost: localhost\r\n\r\n";
    try (var first = new RawConnection(get);
        var second = new RawConnection(get);
        var third = new RawConnection(get);
        var stream = new RawConnection(EVENTS)) {
      for (var caller : List.of(first, second, third, stream)) {
        var answer = caller.read();
        assertTrue(answer.startsWith("HTTP/1.1 504"), answer);
      }
    }
  }

  @Test
  void a_body_of_any_length_arrives_whole() {
    given()
        .body(new byte[LARGE])
        .put("/api/profile/resume")
        .then()
        .statusCode(200)
        .body("length", equalTo(LARGE))
        .body("headers.content-length", equalTo("" + LARGE));
  }

  @Test
  void a_body_goes_on_while_it_comes() throws Exception {
    var parts = new LinkedBlockingQueue<String>();
    Platform.of(Fallback.API)
        .behave(request ->
            request
                .handler(part -> parts.add(part.toString()))
                .endHandler(end -> Answers.end(request.response(), "taken")));
    try (var caller = new RawConnection(POST + "5\r\nfirst\r\n")) {
      assertEquals("first", parts.poll(20, SECONDS));
      caller.send("6\r\nsecond\r\n0\r\n\r\n");
      assertEquals("second", parts.poll(20, SECONDS));
      assertTrue(caller.read().startsWith("HTTP/1.1 200"));
    }
  }

  @Test
  void slow_reader_is_not_buffered_for_and_loses_its_connection() throws Exception {
    Platform.of(Fallback.API).behave(request -> request.pause());
    var other = CompletableFuture.runAsync(FallbackBodiesIT::sendInVain);
    sendInVain();
    other.get(20, SECONDS);
    Platform.of(Fallback.API).behaveAgain();
    given().get("/api/jobs").then().statusCode(200); // there are two connections
  }

  private static void sendInVain() {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      var answer = new CompletableFuture<String>();
      Thread.ofVirtual().start(() -> answer.complete(readSome(socket)));
      long sent = sendUntil(answer, socket);
      assertTrue(sent < ENDLESS, sent + " bytes were taken");
      assertTrue(answer.get(20, SECONDS).startsWith("HTTP/1.1 504"), answer.get());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static long sendUntil(CompletableFuture<?> answer, Socket socket) throws IOException {
    var out = socket.getOutputStream();
    out.write(POST.getBytes());
    var chunk = ("10000\r\n" + "x".repeat(65_536) + "\r\n").getBytes();
    long sent = 0;
    try {
      while (sent < ENDLESS && !answer.isDone()) {
        out.write(chunk);
        sent += chunk.length;
      }
    } catch (IOException closed) {
      return sent;
    }
    return sent;
  }

  private static String readSome(Socket socket) {
    try {
      var buffer = new byte[8192];
      return new String(buffer, 0, Math.max(0, socket.getInputStream().read(buffer)));
    } catch (IOException closed) {
      return closed.toString();
    }
  }

  @Test
  void caller_who_stops_sending_a_body_gets_a_timeout() throws Exception {
    var ended = new CountDownLatch(1);
    Platform.of(Fallback.API)
        .behave(request -> request.handler(part -> {}).exceptionHandler(end -> ended.countDown()));
    var answer = Raw.exchange(POST.replace("chunked", "chunked\r\nConnection: close") + "1\r\nx");
    assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
    assertTrue(answer.contains("\"code\":\"request-timeout\""), answer);
    assertTrue(ended.await(20, SECONDS));
  }

  @Test
  void a_malformed_body_is_refused() throws Exception {
    var part = "1\r\nx\r\n";
    try (var warnings = new Warnings()) {
      var answer = Raw.exchange(POST + part + "no length\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
      given().get("/api/jobs").then().statusCode(200);
      assertEquals(List.of(), warnings.lines());
    }
    var begun = new CountDownLatch(1);
    var ended = new CountDownLatch(1);
    Platform.of(Fallback.API)
        .behave(request ->
            request.handler(taken -> begun.countDown()).exceptionHandler(end -> ended.countDown()));
    try (var caller = new RawConnection(POST + part)) {
      assertTrue(begun.await(20, SECONDS));
      caller.send("no length\r\n");
      assertTrue(caller.read().startsWith("HTTP/1.1 400"));
      assertTrue(ended.await(20, SECONDS));
    }
  }

  @Test
  void a_caller_who_leaves_in_a_body_ends_it_there_too() throws Exception {
    var begun = new CountDownLatch(1);
    var ended = new CountDownLatch(1);
    Platform.of(Fallback.API)
        .behave(request ->
            request.handler(part -> begun.countDown()).exceptionHandler(end -> ended.countDown()));
    try (var warnings = new Warnings()) {
      try (var _ = new RawConnection(POST + "5\r\nfirst\r\n")) {
        assertTrue(begun.await(20, SECONDS));
      }
      assertTrue(ended.await(20, SECONDS));
      Platform.of(Fallback.API).behaveAgain();
      given().body("{}").post("/api/profile/resume").then().statusCode(200);
      assertEquals(List.of(), warnings.lines());
    }
  }

  @Test
  void an_answer_may_come_before_the_body_has_ended() throws Exception {
    Platform.of(Fallback.API)
        .behave(request -> Answers.end(request.response().setStatusCode(413), "too much"));
    var answer = Raw.exchange(POST + "5\r\nfirst\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
    assertTrue(answer.contains("too much"), answer);
    given().body("{}").post("/api/mentors").then().statusCode(200);
  }

  @Test
  void expect_continue_is_answered_with_100() throws Exception {
    try (var caller =
        new RawConnection(POST.replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n"))) {
      assertTrue(caller.read().startsWith("HTTP/1.1 100"));
      caller.send("5\r\nfirst\r\n0\r\n\r\n");
      assertTrue(caller.read().startsWith("HTTP/1.1 200"));
    }
  }

  @Test
  void a_large_answer_arrives_whole() {
    Platform.of(Fallback.API)
        .behave(
            request -> request.response().end(io.vertx.core.buffer.Buffer.buffer(new byte[LARGE])));
    assertEquals(LARGE, given().get("/api/jobs").asByteArray().length);
  }

  @Test
  void truncated_answer_is_not_passed_as_complete() throws Exception {
    Platform.of(Fallback.API)
        .behave(request -> {
          var response = request.response().setChunked(true);
          response.write("half").onComplete(sent -> request.connection().close());
        });
    var answer = Raw.get("/api/jobs");
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    assertFalse(answer.contains("\r\n0\r\n"), answer);
  }

  @Test
  void an_answer_that_falls_silent_is_broken_off_on_both_sides() throws Exception {
    var ended = new CountDownLatch(1);
    Platform.of(Fallback.API)
        .behave(request -> {
          request.response().closeHandler(end -> ended.countDown());
          var _ = request.response().setChunked(true).write("half");
        });
    var answer = Raw.get("/api/jobs");
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    assertFalse(answer.contains("\r\n0\r\n"), answer);
    assertTrue(ended.await(20, SECONDS));
  }

  @Test
  void an_event_stream_may_be_silent_for_longer() throws Exception {
    Promise<Void> shown = Promise.promise();
    Platform.of(Fallback.API)
        .behave(request -> {
          var response = request.response().setChunked(true);
          var _ = response.putHeader("Content-Type", "text/event-stream").write("data: 1\n\n");
          shown
              .future()
              .onComplete(now ->
                  Upstreams.vertx().setTimer(4000, later -> Answers.end(response, "data: 2\n\n")));
        });
    try (var caller = new RawConnection(EVENTS)) {
      var answer = new StringBuilder();
      while (!answer.toString().contains("data: 1")) {
        answer.append(caller.read());
      }
      assertFalse(answer.toString().contains("data: 2"), answer.toString());
      shown.complete();
      while (!answer.toString().contains("data: 2")) {
        answer.append(caller.read());
      }
    }
  }

  @Test
  void a_reader_who_leaves_an_answer_ends_it_there_too() throws Exception {
    var ended = new CountDownLatch(2);
    Platform.of(Fallback.API)
        .behave(request -> {
          request.response().closeHandler(end -> ended.countDown());
          var _ = request.response().setChunked(true).write("data: 1\n\n");
        });
    try (var stream = new RawConnection(EVENTS);
        var plain = new RawConnection(EVENTS.replace("text/event-stream", "*/*"))) {
      assertTrue(stream.read().startsWith("HTTP/1.1 200"));
      assertTrue(plain.read().startsWith("HTTP/1.1 200"));
    }
    assertTrue(ended.await(20, SECONDS));
  }
}
