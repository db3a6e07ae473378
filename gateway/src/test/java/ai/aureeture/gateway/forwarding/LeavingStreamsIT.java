package ai.aureeture.gateway.forwarding;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.Raw;
import ai.aureeture.gateway.RawConnection;
import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.Warnings;
import ai.aureeture.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Browsers that die with an event stream or a WebSocket open, in the middle of what it says. */
@QuarkusTest
@QuarkusTestResource(Upstreams.class)
class LeavingStreamsIT {
  private static final int CALLERS = 40;
  private static final String STREAM =
      "GET /api/mentor-availability/slots/stream HTTP/1.1\r\nHost: localhost\r\n\r\n";

  private final Semaphore left = new Semaphore(0);

  @BeforeEach
  void services_stream_without_end() {
    Upstreams.run();
    Upstreams.of(Service.AVAILABILITY)
        .behave(request -> {
          var response = request.response().setChunked(true);
          long timer =
              Upstreams.vertx()
                  .setPeriodic(
                      2,
                      tick -> {
                        var _ = response.write("data: {\"state\":\"held\"}\n\n");
                      });
          response.closeHandler(gone -> {
            Upstreams.vertx().cancelTimer(timer);
            left.release();
          });
        });
    Upstreams.of(Service.NOTIFICATION)
        .behave(request ->
            request
                .toWebSocket()
                .onSuccess(socket -> {
                  long timer =
                      Upstreams.vertx()
                          .setPeriodic(
                              2,
                              tick -> {
                                var _ = socket.writeTextMessage("a bell");
                              });
                  socket.exceptionHandler(reset -> {});
                  socket.closeHandler(gone -> {
                    Upstreams.vertx().cancelTimer(timer);
                    left.release();
                  });
                }));
  }

  @Test
  void leaving_a_stream_or_web_socket_is_not_logged() throws Exception {
    try (var warnings = new Warnings()) {
      var callers = new ArrayList<RawConnection>();
      for (int i = 0; i < CALLERS; i++) {
        callers.add(new RawConnection(STREAM));
        callers.add(new RawConnection(Raw.HANDSHAKE));
      }
      for (var caller : callers) {
        assertTrue(caller.read().startsWith("HTTP/1.1 "));
        caller.reset();
      }
      assertTrue(left.tryAcquire(2 * CALLERS, 60, SECONDS));
      assertEquals(List.of(), warnings.lines());
    }
  }
}
