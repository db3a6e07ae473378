package ai.aureeture.gateway.forwarding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.http.HttpServerResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
class StreamingIT {
  private static final int MORE_THAN_THE_POOL = 300;

  @BeforeEach
  void services_run() {
    Upstreams.run();
  }

  @Test
  void an_answer_passes_while_it_is_being_written() throws Exception {
    var next = new CountDownLatch(1);
    Upstreams.of(Service.AVAILABILITY)
        .behave(request -> {
          var response = request.response().setChunked(true);
          response.putHeader("Content-Type", "text/event-stream");
          var _ = response.write("data: first\n\n");
          Upstreams.vertx()
              .executeBlocking(() -> next.await(20, TimeUnit.SECONDS))
              .onComplete(shown -> Answers.end(response, "data: second\n\n"));
        });
    var connection =
        URI.create("http://localhost:" + RestAssured.port + "/api/mentor-availability/slots/stream")
            .toURL()
            .openConnection();
    try (var lines = new BufferedReader(new InputStreamReader(connection.getInputStream()))) {
      assertEquals("data: first", lines.readLine());
      next.countDown();
      assertEquals("", lines.readLine());
      assertEquals("data: second", lines.readLine());
    }
  }

  @Test
  void many_open_streams_leave_other_requests_their_connections() throws Exception {
    Upstreams.of(Service.AVAILABILITY)
        .behave(request -> {
          var response = request.response().setChunked(true);
          if (request.path().endsWith("/stream")) {
            long timer = comments(response);
            response.closeHandler(gone -> Upstreams.vertx().cancelTimer(timer));
          } else {
            Answers.end(response, "{}");
          }
        });
    var streams = new ArrayList<Socket>();
    try {
      for (int i = 0; i < MORE_THAN_THE_POOL; i++) {
        streams.add(asking("/api/mentor-availability/slots/stream"));
      }
      for (var stream : streams) {
        assertTrue(stream.getInputStream().read() > 0);
      }
      RestAssured.get("/api/mentor-availability/slots").then().statusCode(200);
    } finally {
      for (var stream : streams) {
        stream.close();
      }
    }
  }

  // Never silent for as long as the gateway waits.
  private static long comments(HttpServerResponse response) {
    return Upstreams.vertx()
        .setPeriodic(
            1,
            300,
            tick -> {
              var _ = response.write(": still here\n\n");
            });
  }

  private static Socket asking(String path) throws IOException {
    var socket = new Socket("localhost", RestAssured.port);
    socket.setSoTimeout(20_000);
    socket
        .getOutputStream()
        .write("GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(path).getBytes());
    return socket;
  }

  @Test
  void a_reader_who_leaves_a_stream_ends_the_work_behind() throws Exception {
    var left = new CountDownLatch(1);
    Upstreams.of(Service.AVAILABILITY)
        .behave(request -> {
          request.response().closeHandler(gone -> left.countDown());
          var _ = request.response().setChunked(true).write("data: first\n\n");
        });
    try (var socket = asking("/api/mentor-availability/slots/stream")) {
      assertTrue(socket.getInputStream().read() > 0);
    }
    assertTrue(left.await(20, TimeUnit.SECONDS));
  }

  @Test
  void a_write_is_carried_out_though_its_caller_leaves() throws Exception {
    var begun = new CountDownLatch(1);
    var left = new CountDownLatch(1);
    var done = new CountDownLatch(1);
    Upstreams.of(Service.BOOKING)
        .behave(request ->
            request.endHandler(whole -> {
              begun.countDown();
              Upstreams.vertx()
                  .executeBlocking(() -> left.await(20, TimeUnit.SECONDS))
                  .onComplete(gone ->
                      Upstreams.vertx()
                          .setTimer(
                              200,
                              late -> {
                                if (!request.response().closed()) {
                                  done.countDown();
                                }
                                Answers.end(request.response(), "{}");
                              }));
            }));
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket
          .getOutputStream()
          .write(
              "POST /api/bookings HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}"
                  .getBytes());
      assertTrue(begun.await(20, TimeUnit.SECONDS));
    }
    left.countDown();
    assertTrue(done.await(20, TimeUnit.SECONDS));
  }
}
