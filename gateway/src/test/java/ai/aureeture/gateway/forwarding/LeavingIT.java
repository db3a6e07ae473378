package ai.aureeture.gateway.forwarding;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.Warnings;
import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Callers who hang up in the middle of an answer, as browsers do all day. */
@QuarkusTest
@QuarkusTestResource(Upstreams.class)
class LeavingIT {
  private static final int CALLERS = 40;
  private static final Buffer PART = Buffer.buffer(new byte[8192]);
  private static final int PARTS_AFTER_LEAVING = 50;

  private final CountDownLatch answered = new CountDownLatch(CALLERS);
  private final CountDownLatch arrived = new CountDownLatch(CALLERS);
  private final Promise<Void> allHaveLeft = Promise.promise();

  private volatile boolean haveLeft;

  @BeforeEach
  void answers_go_on_after_all_have_left_and_writes_are_answered_only_then() {
    Upstreams.run();
    Upstreams.of(Service.BOOKING)
        .behave(request -> {
          if (request.method() == HttpMethod.POST) {
            arrived.countDown();
            allHaveLeft.future().onComplete(left -> Answers.end(request.response(), "{}"));
          } else {
            goOn(request.response().setChunked(true), 0);
          }
        });
  }

  private void goOn(HttpServerResponse response, int partsAfterLeaving) {
    if (partsAfterLeaving == PARTS_AFTER_LEAVING) {
      response.end().onComplete(sent -> answered.countDown());
    } else {
      if (!response.writeQueueFull()) {
        var _ = response.write(PART);
      }
      Upstreams.vertx().setTimer(5, tick -> goOn(response, partsAfterLeaving + (haveLeft ? 1 : 0)));
    }
  }

  @Test
  void caller_who_leaves_affects_no_other_and_is_no_outage() throws Exception {
    try (var warnings = new Warnings()) {
      var leaving = new ArrayList<Socket>();
      for (int i = 0; i < CALLERS; i++) {
        leaving.add(ask("GET /api/bookings HTTP/1.1\r\nHost: localhost\r\n\r\n"));
      }
      for (var caller : leaving) {
        assertTrue(caller.getInputStream().read() > 0);
      }
      var writing = writes();
      assertTrue(arrived.await(20, SECONDS));
      for (var caller : leaving) {
        caller.setSoLinger(true, 0); // a reset, no good-bye
        caller.close();
      }
      haveLeft = true;
      assertTrue(answered.await(20, SECONDS));
      allHaveLeft.complete();
      for (var caller : writing) {
        var answer = new String(caller.getInputStream().readNBytes(12));
        assertEquals("HTTP/1.1 200", answer);
        caller.close();
      }
      assertEquals(List.of(), warnings.lines());
    }
  }

  private static List<Socket> writes() throws IOException {
    var writing = new ArrayList<Socket>();
    for (int i = 0; i < CALLERS; i++) {
      writing.add(
          ask(
              "POST /api/bookings HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                  + "Content-Length: 2\r\n\r\n{}"));
    }
    return writing;
  }

  private static Socket ask(String request) throws IOException {
    var socket = new Socket();
    socket.setReceiveBufferSize(4096);
    socket.connect(new InetSocketAddress("localhost", RestAssured.port));
    socket.setSoTimeout(20_000);
    socket.getOutputStream().write(request.getBytes());
    return socket;
  }
}
