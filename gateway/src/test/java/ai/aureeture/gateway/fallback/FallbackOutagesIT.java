package ai.aureeture.gateway.fallback;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.Platform;
import ai.aureeture.gateway.RawConnection;
import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.Warnings;
import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.routing.Fallback;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Here one address may have three requests and one stream open, and as many at the fallbacks. */
@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(FallbackOutagesIT.Counted.class)
class FallbackOutagesIT {
  private static final String GET = "GET /api/jobs HTTP/1.1\r\nHost: localhost\r\n\r\n";

  private static final String EVENTS =
      GET.replace("\r\n\r\n", "\r\nAccept: text/event-stream\r\n\r\n");

  private final Semaphore arrived = new Semaphore(0);
  private final Promise<Void> released = Promise.promise();
  private final List<RawConnection> callers = new ArrayList<>();

  @BeforeEach
  void servers_run() {
    Platform.run();
  }

  @AfterEach
  void all_leave() {
    released.tryComplete();
    callers.forEach(RawConnection::close);
  }

  @Test
  void hanging_fallback_does_not_affect_own_paths() throws Exception {
    Platform.of(Fallback.API)
        .behave(request -> {
          arrived.release();
          released.future().onComplete(now -> Answers.end(request.response(), "{}"));
        });
    for (int i = 0; i < 4; i++) {
      callers.add(new RawConnection(GET));
    }
    assertTrue(arrived.tryAcquire(2, 20, SECONDS)); // so many connections there are
    try (var refused = takeRefused()) {
      var answer = refused.read();
      assertTrue(answer.startsWith("HTTP/1.1 429"), answer);
      assertTrue(answer.toLowerCase().contains("retry-after: 2"), answer);
      assertTrue(answer.contains("\"code\":\"rate-limited\""), answer);
    }
    given().get("/api/jobs").then().statusCode(429);
    callers.add(new RawConnection(EVENTS));
    assertTrue(arrived.tryAcquire(1, 20, SECONDS)); // on a connection of its own
    given().header("Accept", "text/event-stream").get("/api/jobs").then().statusCode(429);
    given().get("/api/bookings").then().statusCode(200);
    given().get("/api/mentor-availability/slots/stream").then().statusCode(200);
    given().get("/health").then().statusCode(200).body("status", equalTo("UP"));
    released.complete();
    for (var caller : callers) {
      var answer = caller.read();
      assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    }
  }

  /** Waits for the one that is too many, whichever came last, and takes it out of the callers. */
  private RawConnection takeRefused() {
    Awaitility.await()
        .atMost(60, SECONDS)
        .until(() -> callers.stream().anyMatch(RawConnection::hasAnswer));
    var refused = callers.stream().filter(RawConnection::hasAnswer).findFirst().orElseThrow();
    callers.remove(refused);
    return refused;
  }

  @Test
  void unavailable_fallback_is_503_for_its_own_paths_only() {
    var fallback = Platform.of(Fallback.API);
    given().get("/api/jobs").then().statusCode(200);
    fallback.stop();
    try (var warnings = new Warnings()) {
      for (int i = 0; i < 2; i++) {
        given()
            .header("Origin", "http://localhost:3000")
            .get("/api/jobs")
            .then()
            .statusCode(503)
            .contentType("application/problem+json")
            .header("Retry-After", "2")
            .header("Access-Control-Allow-Origin", "http://localhost:3000")
            .header("Access-Control-Allow-Credentials", "true")
            .header("X-Content-Type-Options", "nosniff")
            .body("code", equalTo("unavailable"));
      }
      given().body("x".repeat(200_000)).post("/api/jobs").then().statusCode(503);
      given().get("/api/bookings").then().statusCode(200);
      given().get("/health").then().statusCode(200);
      assertEquals(1, warnings.lines().size(), warnings.lines().toString());
      assertTrue(warnings.lines().getFirst().contains("away"), warnings.lines().toString());
    } finally {
      fallback.start();
    }
    given().body("{}").post("/api/jobs").then().statusCode(200);
  }

  @Test
  void a_read_over_a_connection_that_died_is_repeated_once_and_a_write_never() {
    var asked = new AtomicInteger();
    Platform.of(Fallback.API)
        .behave(request -> {
          asked.incrementAndGet();
          var _ = request.connection().close();
        });
    given().get("/api/jobs").then().statusCode(503);
    assertEquals(2, asked.get());
    given().body("{}").post("/api/jobs").then().statusCode(503);
    given().body("{}").put("/api/jobs/j1").then().statusCode(503);
    assertEquals(4, asked.get());
  }

  @Test
  void malformed_answer_of_a_fallback_is_502() {
    Platform.of(Fallback.API)
        .whileTalkingNonsense(() ->
            given().get("/api/jobs").then().statusCode(502).body("code", equalTo("bad-gateway")));
  }

  public static final class Counted extends Platform {
    @Override
    public Map<String, String> getConfigOverrides() {
      var settings = super.getConfigOverrides();
      settings.put("gateway.fallback-answer-timeout", "60s");
      settings.put("gateway.requests-per-minute", "100000");
      settings.put("gateway.open-requests-per-address", "3");
      settings.put("gateway.streams-per-address", "1");
      return settings;
    }
  }
}
