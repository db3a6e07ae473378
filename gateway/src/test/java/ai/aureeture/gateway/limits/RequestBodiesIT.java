package ai.aureeture.gateway.limits;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Here a service has few connections, and bodies have little time. */
@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(RequestBodiesIT.Hasty.class)
class RequestBodiesIT {
  private static final String BEGUN =
      "POST /api/bookings HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n{";

  private final AtomicInteger asked = new AtomicInteger();

  @BeforeEach
  void services_count_their_callers() {
    Upstreams.run();
    Upstreams.of(Service.BOOKING)
        .behave(request -> {
          asked.incrementAndGet();
          Answers.end(request.response(), "{}");
        });
  }

  @Test
  void slow_bodies_take_no_connection_to_a_service() throws Exception {
    var slow = new ArrayList<RawConnection>();
    try (var warnings = new Warnings()) {
      for (int i = 0; i < 20; i++) {
        slow.add(new RawConnection(BEGUN));
      }
      given().get("/api/bookings").then().statusCode(200);
      given().body("{}").post("/api/bookings").then().statusCode(200);
      assertEquals(2, asked.get());
      assertEquals(List.of(), warnings.lines());
    } finally {
      slow.forEach(RawConnection::close);
    }
  }

  @Test
  void body_that_takes_too_long_is_408_and_the_connection_closes() throws Exception {
    try (var connection = new RawConnection(BEGUN)) {
      var answer = connection.readWhileSending(" ");
      assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
      assertTrue(answer.toLowerCase().contains("connection: close"), answer);
      assertTrue(answer.contains("\"code\":\"request-timeout\""), answer);
    }
    assertEquals(0, asked.get());
  }

  @Test
  void early_refusal_closes_the_connection_without_reading_the_body() throws Exception {
    try (var connection = new RawConnection(BEGUN.replace("/api/bookings", "/api/nowhere"))) {
      var answer = connection.readWhileSending(" ");
      assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
      assertTrue(answer.toLowerCase().contains("connection: close"), answer);
    }
  }

  @Test
  void stream_with_a_slow_body_is_408_too() throws Exception {
    var head =
        "GET /api/mentor-availability/slots/stream HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Length: 60000\r\n\r\n{";
    try (var connection = new RawConnection(head)) {
      var answer = connection.readWhileSending(" ");
      assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
    }
  }

  @Test
  void whole_body_reaches_the_service_with_its_length() {
    Upstreams.of(Service.BOOKING).behaveAgain();
    given()
        .body("{\"a\":1}")
        .post("/api/bookings")
        .then()
        .statusCode(200)
        .body("length", equalTo(7))
        .body("headers.content-length", equalTo("7"));
  }

  public static final class Hasty implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "gateway.body-timeout", "5s",
          "gateway.connections-per-service", "4",
          "gateway.max-queue", "4");
    }
  }
}
