package ai.aureeture.gateway.answers;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
class CorsIT {
  private static final String OURS = "https://app.aureeture.example";

  @BeforeEach
  void services_run() {
    Upstreams.run();
  }

  @Test
  void preflight_is_answered_by_the_gateway() {
    given()
        .header("Origin", OURS)
        .header("Access-Control-Request-Method", "PUT")
        .header(
            "Access-Control-Request-Headers",
            "authorization,if-match,idempotency-key,x-active-role")
        .options("/api/mentor-availability")
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Origin", OURS)
        .header("Access-Control-Allow-Credentials", "true")
        .header("Access-Control-Allow-Methods", containsString("PUT"))
        .header("Access-Control-Allow-Headers", containsString("If-Match"))
        .header("Access-Control-Allow-Headers", containsString("Idempotency-Key"))
        .header("Access-Control-Allow-Headers", containsString("X-Active-Role"))
        .header("Vary", containsString("Origin"));
  }

  @Test
  void a_strange_page_is_refused() {
    given()
        .header("Origin", "https://evil.example")
        .header("Access-Control-Request-Method", "PUT")
        .options("/api/mentor-availability")
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"))
        .header("Access-Control-Allow-Origin", nullValue())
        .header("Access-Control-Allow-Credentials", nullValue());
  }

  @Test
  void our_page_may_read_answers_and_refusals_alike() {
    given()
        .header("Origin", "http://localhost:3000")
        .get("/api/bookings")
        .then()
        .header("Access-Control-Allow-Origin", "http://localhost:3000")
        .header(
            "Access-Control-Expose-Headers",
            equalTo(
                "Date, ETag, Retry-After, X-Request-Id, Idempotency-Replayed,"
                    + " Content-Disposition"));
    given()
        .header("Origin", OURS)
        .get("/api/nowhere")
        .then()
        .statusCode(404)
        .header("Access-Control-Allow-Origin", OURS)
        .header("Access-Control-Allow-Credentials", "true")
        .header("Vary", containsString("Origin"));
  }

  @Test
  void other_pages_may_not() {
    given()
        .header("Origin", "https://app.aureeture.example.evil.example")
        .get("/api/bookings")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", nullValue());
    given()
        .header("Origin", "null")
        .get("/api/bookings")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  void cors_headers_of_a_service_are_ignored() {
    Upstreams.of(Service.BOOKING)
        .behave(request ->
            Answers.end(request.response().putHeader("Access-Control-Allow-Origin", "*"), "hello"));
    given()
        .header("Origin", "https://evil.example")
        .get("/api/bookings")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }
}
