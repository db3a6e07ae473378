package ai.aureeture.gateway.forwarding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.Raw;
import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
class UpstreamStatusIT {
  private final AtomicInteger asked = new AtomicInteger();

  @BeforeEach
  void services_run() {
    Upstreams.run();
  }

  @Test
  void unavailable_service_is_503_until_its_restart() {
    var booking = Upstreams.of(Service.BOOKING);
    given().get("/api/bookings").then().statusCode(200);
    booking.stop();
    try {
      given()
          .get("/api/bookings")
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", "2")
          .header("X-Content-Type-Options", "nosniff")
          .body("code", equalTo("unavailable"));
      given().body("{}").post("/api/bookings").then().statusCode(503);
      given().get("/api/notifications").then().statusCode(200);
      given()
          .get("/health")
          .then()
          .statusCode(503)
          .body("parts.booking-service", equalTo("DOWN"))
          .body("parts.availability-service", equalTo("UP"));
    } finally {
      booking.start();
    }
    given().body("{}").post("/api/bookings").then().statusCode(200);
    given().get("/health").then().statusCode(200).body("status", equalTo("UP"));
  }

  @Test
  void a_read_over_a_connection_that_died_is_repeated_once() {
    Upstreams.of(Service.BOOKING)
        .behave(request -> {
          if (asked.incrementAndGet() == 1) {
            var _ = request.connection().close();
          } else {
            Answers.end(request.response(), "second");
          }
        });
    given().get("/api/bookings").then().statusCode(200).body(equalTo("second"));
    assertEquals(2, asked.get());
  }

  @Test
  void idempotent_request_survives_a_service_that_closes_after_each_answer() {
    Upstreams.of(Service.BOOKING)
        .behave(request ->
            request.response().end("{}").onComplete(sent -> request.connection().close()));
    for (int i = 0; i < 50; i++) {
      given().get("/api/bookings").then().statusCode(200);
      given().put("/api/bookings/b1").then().statusCode(200);
      given().delete("/api/bookings/b1").then().statusCode(200);
    }
    // The gateway may not know yet that the last connection has died: no later test writes to it.
    Upstreams.of(Service.BOOKING).behaveAgain();
    given().get("/api/bookings").then().statusCode(200);
  }

  @Test
  void a_write_with_a_body_is_never_repeated() {
    Upstreams.of(Service.BOOKING)
        .behave(request -> {
          asked.incrementAndGet();
          var _ = request.connection().close();
        });
    given().body("{}").post("/api/bookings").then().statusCode(503);
    given().body("{}").put("/api/bookings/b1").then().statusCode(503);
    given().post("/api/bookings").then().statusCode(503);
    assertEquals(3, asked.get());
  }

  @Test
  void malformed_answer_of_a_service_is_502() {
    Upstreams.of(Service.MEETING_LINK)
        .whileTalkingNonsense(() ->
            given()
                .get("/openapi/meeting-link-service")
                .then()
                .statusCode(502)
                .body("code", equalTo("bad-gateway")));
  }

  @Test
  void the_refusals_of_a_service_pass_unchanged() {
    Upstreams.of(Service.BOOKING)
        .behave(request ->
            Answers.end(
                request
                    .response()
                    .setStatusCode(409)
                    .putHeader("Content-Type", "application/problem+json"),
                "{\"code\":\"slot-taken\"}"));
    given()
        .body("{}")
        .post("/api/bookings")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("code", equalTo("slot-taken"));
  }

  @Test
  void truncated_answer_is_not_passed_as_complete() throws Exception {
    Upstreams.of(Service.BOOKING)
        .behave(request -> {
          var response = request.response().setChunked(true);
          response.write("half").onComplete(sent -> request.connection().close());
        });
    var answer = Raw.get("/api/bookings/b1");
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    assertFalse(answer.contains("\r\n0\r\n"), answer);
  }

  @Test
  void a_request_that_breaks_off_reaches_no_service() throws Exception {
    Upstreams.of(Service.BOOKING)
        .behave(request -> {
          asked.incrementAndGet();
          Answers.end(request.response(), "{}");
        });
    try (var socket = new java.net.Socket("localhost", io.restassured.RestAssured.port)) {
      socket
          .getOutputStream()
          .write(
              ("POST /api/bookings HTTP/1.1\r\nHost: localhost\r\n"
                      + "Transfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n")
                  .getBytes());
    }
    given().body("{}").post("/api/bookings").then().statusCode(200);
    assertEquals(1, asked.get());
  }
}
