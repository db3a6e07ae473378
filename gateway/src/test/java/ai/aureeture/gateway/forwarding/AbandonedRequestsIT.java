package ai.aureeture.gateway.forwarding;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.RawConnection;
import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.Warnings;
import ai.aureeture.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Promise;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Callers who leave before the answer; here each kind of request has two connections. */
@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(UpstreamPoolsIT.Narrow.class)
class AbandonedRequestsIT {
  private static final String READ = "GET /api/bookings HTTP/1.1\r\nHost: localhost\r\n\r\n";
  private static final String WRITE =
      "POST /api/bookings HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}";

  private final Semaphore arrived = new Semaphore(0);
  private final Semaphore cut = new Semaphore(0);
  private final Semaphore otherCut = new Semaphore(0);
  private final Semaphore answered = new Semaphore(0);
  private final Promise<Void> released = Promise.promise();

  @BeforeEach
  void services_answer_only_when_released() {
    Upstreams.run();
    hold(Service.BOOKING, cut);
    hold(Service.NOTIFICATION, otherCut);
  }

  private void hold(Service service, Semaphore connectionCut) {
    Upstreams.of(service)
        .behave(request -> {
          var response = request.response();
          response.closeHandler(gone -> connectionCut.release());
          if (request.path().equals("/api/bookings/begun")) {
            var _ = response.setChunked(true).write("[");
          }
          released
              .future()
              .onComplete(now -> response.end("{}").onSuccess(sent -> answered.release()));
          arrived.release();
        });
  }

  @AfterEach
  void services_are_released() {
    released.tryComplete();
  }

  @Test
  void abandoned_reads_end_at_the_service_and_free_their_connections() throws Exception {
    try (var warnings = new Warnings();
        var first = new RawConnection(READ);
        var second = new RawConnection(READ)) {
      assertTrue(arrived.tryAcquire(2, 20, SECONDS));
      first.reset();
      second.reset();
      assertTrue(cut.tryAcquire(2, 20, SECONDS));
      Upstreams.of(Service.BOOKING).behaveAgain();
      given().get("/api/bookings").then().statusCode(200);
      assertEquals(List.of(), warnings.lines());
    }
  }

  @Test
  void abandoned_write_goes_on() throws Exception {
    try (var write = new RawConnection(WRITE)) {
      assertTrue(arrived.tryAcquire(20, SECONDS));
      write.reset();
      assertGoesOn();
    }
  }

  @Test
  void abandoned_response_that_has_begun_goes_on() throws Exception {
    try (var begun = new RawConnection(READ.replace("bookings", "bookings/begun"))) {
      assertTrue(arrived.tryAcquire(20, SECONDS));
      assertEquals("HTTP/1.1 200", begun.read().substring(0, 12));
      begun.reset();
      assertGoesOn();
    }
  }

  /** By the time that another abandoned read has ended, this one would have ended, too. */
  private void assertGoesOn() throws Exception {
    try (var read = new RawConnection(READ.replace("bookings", "notifications"))) {
      assertTrue(arrived.tryAcquire(20, SECONDS));
      read.reset();
      assertTrue(otherCut.tryAcquire(20, SECONDS));
      assertEquals(0, cut.availablePermits());
      released.complete();
      assertTrue(answered.tryAcquire(20, SECONDS));
    }
  }
}
