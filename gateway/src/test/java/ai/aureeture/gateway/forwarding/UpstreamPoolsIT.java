package ai.aureeture.gateway.forwarding;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.RawConnection;
import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.Warnings;
import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Here each kind of request has two connections, and four requests may wait for them. */
@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(UpstreamPoolsIT.Narrow.class)
class UpstreamPoolsIT {
  private static final String GET = "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n";

  private final Semaphore arrived = new Semaphore(0);
  private final Promise<Void> released = Promise.promise();
  private final List<RawConnection> callers = new ArrayList<>();

  @BeforeEach
  void services_run() {
    Upstreams.run();
  }

  @AfterEach
  void all_leave() {
    released.tryComplete();
    callers.forEach(RawConnection::close);
  }

  /** Answers only when released. */
  private Handler<HttpServerRequest> holding() {
    return request -> {
      arrived.release();
      released.future().onComplete(now -> Answers.end(request.response(), "{}"));
    };
  }

  private void ask(String path, int times) throws Exception {
    for (int i = 0; i < times; i++) {
      callers.add(new RawConnection(GET.formatted(path)));
    }
  }

  @Test
  void waiting_request_gets_the_next_free_connection() throws Exception {
    Upstreams.of(Service.BOOKING).behave(holding());
    ask("/api/bookings", 2);
    assertTrue(arrived.tryAcquire(2, 20, SECONDS));
    ask("/api/bookings", 3);
    released.complete();
    for (var caller : callers) {
      assertEquals("HTTP/1.1 200", caller.read().substring(0, 12));
    }
  }

  @Test
  void full_pool_is_503_busy_and_no_outage() throws Exception {
    Upstreams.of(Service.BOOKING).behave(holding());
    try (var warnings = new Warnings()) {
      ask("/api/bookings", 2);
      assertTrue(arrived.tryAcquire(2, 20, SECONDS));
      ask("/api/bookings", 20);
      // Those beyond the queue are refused immediately, those in it after a while.
      for (var caller : callers.subList(2, 22)) {
        var answer = caller.read();
        assertTrue(answer.startsWith("HTTP/1.1 503"), answer);
        assertTrue(answer.contains("\"code\":\"busy\""), answer);
        assertTrue(answer.contains("\"error\":\"Too many requests at the moment."), answer);
        assertTrue(answer.toLowerCase().contains("retry-after: 2"), answer);
      }
      assertEquals(List.of(), warnings.lines());
    }
  }

  @Test
  void one_kind_of_request_leaves_the_others_their_connections() throws Exception {
    Upstreams.of(Service.BOOKING).behave(holding());
    Upstreams.of(Service.AVAILABILITY).behave(holding());
    ask("/api/bookings", 2);
    ask("/api/mentor-availability/slots?mentorId=m1", 2);
    assertTrue(arrived.tryAcquire(4, 20, SECONDS));
    Upstreams.of(Service.BOOKING).behaveAgain();
    Upstreams.of(Service.AVAILABILITY).behaveAgain();
    given().body("{}").post("/api/webhooks/razorpay").then().statusCode(200);
    given().get("/api/mentor-availability").then().statusCode(200);
  }

  @Test
  void long_lists_of_slots_leave_the_short_ones_their_connections() throws Exception {
    Upstreams.of(Service.AVAILABILITY).behave(holding());
    ask("/api/mentor-availability/slots?mentorId=m1&startDate=2027-03-01&endDate=2027-06-01", 2);
    assertTrue(arrived.tryAcquire(2, 20, SECONDS));
    Upstreams.of(Service.AVAILABILITY).behaveAgain();
    var week = "/api/mentor-availability/slots?mentorId=m1&startDate=2027-03-01&endDate=2027-03-08";
    given().get(week).then().statusCode(200);
  }

  public static final class Narrow implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "gateway.connections-per-service", "2",
          "gateway.slot-connections", "2",
          "gateway.large-response-connections", "2",
          "gateway.webhook-connections", "2",
          "gateway.max-queue", "4",
          "gateway.queue-timeout", "3s");
    }
  }
}
