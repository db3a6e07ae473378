package ai.aureeture.gateway.fallback;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.Platform;
import ai.aureeture.gateway.Raw;
import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.routing.Fallback;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(Platform.class)
class FallbackIT {
  private static final String OURS = "https://app.aureeture.example";
  private static final Iterable<String> TWO_COOKIES = List.of("a=1; HttpOnly", "b=2; Secure");

  @BeforeEach
  void servers_run() {
    Platform.run();
  }

  private static void answering(UnaryOperator<HttpServerResponse> headers) {
    Platform.of(Fallback.API)
        .behave(request -> Answers.end(headers.apply(request.response()), "{}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api",
        "/api/role-onboarding/student/status",
        "/api/student/profile",
        "/api/student/my-mentors",
        "/api/mentor-mentees",
        "/api/mentor-mentees/m1/notes",
        "/api/session/join",
        "/api/sessions/s1",
        "/api/profile/user_1",
        "/api/jobs",
        "/api/people",
        "/api/people/user_1",
        "/api/mentor/other",
        "/api/mentors/user_m1/other",
        "/api/webhooks/other",
        "/api/internal/x",
        "/api/some%20thing/%C3%A9"
      })
  void an_api_path_that_no_service_has_goes_there(String path) {
    given()
        .urlEncodingEnabled(false)
        .get(path + "?studentId=user%20s1&x=1")
        .then()
        .statusCode(200)
        .body("service", equalTo("API"))
        .body("uri", equalTo(path + "?studentId=user%20s1&x=1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/mentor/stats",
        "/api/mentors",
        "/api/mentors/user_m1",
        "/api/people/user_m1/data",
        "/api/bookings/b1/unknown",
        "/api/mentor-sessions/s1/unknown"
      })
  void own_paths_are_not_forwarded_to_the_fallback(String path) {
    given().get(path).then().statusCode(200).body("service", equalTo("booking-service"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
  void the_request_goes_on_unchanged(String method) {
    given()
        .header("Cookie", "__session=abc.def.ghi; theme=dark")
        .header("X-Active-Role", "student")
        .header("X-Forwarded-For", "6.6.6.6")
        .header("Connection", "keep-alive, X-Secret-Hop")
        .header("X-Secret-Hop", "1")
        .header("Origin", "https://evil.example")
        .contentType("application/json")
        .body("{\"a\":1}")
        .request(method, "/api/student/profile")
        .then()
        .statusCode(200)
        .body("method", equalTo(method))
        .body("length", equalTo(7))
        .body("headers.cookie", equalTo("__session=abc.def.ghi; theme=dark"))
        .body("headers.authorization", nullValue())
        .body("headers.x-active-role", equalTo("student"))
        .body("headers.origin", equalTo("https://evil.example"))
        .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
        .body("headers.x-forwarded-host", containsString("localhost:"))
        .body("headers.x-secret-hop", nullValue());
    given()
        .header("Authorization", "Bearer own")
        .request(method, "/api/profile/p1")
        .then()
        .body("headers.authorization", equalTo("Bearer own"))
        .body("length", equalTo(0));
  }

  @Test
  void headers_of_the_fallback_replace_those_of_the_gateway() {
    answering(response ->
        response
            .setStatusCode(418)
            .putHeader("Set-Cookie", TWO_COOKIES)
            .putHeader("Content-Security-Policy", "default-src 'self'")
            .putHeader("X-Frame-Options", "SAMEORIGIN")
            .putHeader("Keep-Alive", "timeout=77")
            .putHeader("Vary", "Accept-Language"));
    var answer =
        given()
            .header("X-Request-Id", "walk-12345678")
            .get("/api/jobs")
            .then()
            .statusCode(418)
            .header("Content-Security-Policy", "default-src 'self'")
            .header("X-Frame-Options", "SAMEORIGIN")
            .header("Cross-Origin-Resource-Policy", nullValue())
            .header("Referrer-Policy", nullValue())
            .header("Cache-Control", nullValue())
            .header("Keep-Alive", nullValue())
            .header("X-Request-Id", "walk-12345678")
            .extract();
    assertEquals(TWO_COOKIES, answer.headers().getValues("Set-Cookie"));
    assertEquals(List.of("Origin", "Accept-Language"), answer.headers().getValues("Vary"));
  }

  @Test
  void an_answer_without_a_body_comes_back_as_it_is() {
    answering(response -> response.putHeader("ETag", "\"7\"").putHeader("Content-Length", "2"));
    given().head("/api/jobs").then().statusCode(200).header("Content-Length", "2");
    answering(response -> response.setStatusCode(304).putHeader("ETag", "\"7\""));
    given().get("/api/jobs").then().statusCode(304).header("ETag", "\"7\"");
  }

  @Test
  void a_large_answer_is_neither_compressed_nor_changed() throws IOException {
    Platform.of(Fallback.API)
        .behave(request ->
            Answers.end(
                request.response().putHeader("Content-Type", "text/html"), "x".repeat(5000)));
    var answer =
        Raw.exchange(
            "GET /api/jobs HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n"
                + "Connection: close\r\n\r\n");
    assertTrue(answer.endsWith("x".repeat(5000)), answer);
    assertFalse(answer.toLowerCase().contains("content-encoding"), answer);
  }

  @Test
  void cors_headers_of_the_fallback_are_kept_and_not_doubled() {
    answering(response ->
        response
            .putHeader("Access-Control-Allow-Origin", "https://other.example")
            .putHeader("Access-Control-Expose-Headers", "X-Total")
            .putHeader("Vary", "Origin"));
    var headers = given().header("Origin", OURS).get("/api/jobs").headers();
    assertEquals(
        List.of("https://other.example"), headers.getValues("Access-Control-Allow-Origin"));
    assertEquals(List.of("X-Total"), headers.getValues("Access-Control-Expose-Headers"));
    assertEquals(List.of(), headers.getValues("Access-Control-Allow-Credentials"));
    assertEquals(List.of("Origin"), headers.getValues("Vary"));
  }

  @Test
  void cors_refusal_of_the_fallback_is_passed_on() {
    answering(response -> response.putHeader("Access-Control-Allow-Credentials", "true"));
    var headers = given().header("Origin", OURS).get("/api/jobs").headers();
    assertEquals(List.of(), headers.getValues("Access-Control-Allow-Origin"));
  }

  @Test
  void missing_cors_headers_are_added() {
    given()
        .header("Origin", OURS)
        .get("/api/jobs")
        .then()
        .header("Access-Control-Allow-Origin", OURS)
        .header("Access-Control-Allow-Credentials", "true")
        .header("Vary", containsString("Origin"));
    given()
        .header("Origin", "https://evil.example")
        .get("/api/jobs")
        .then()
        .header("Access-Control-Allow-Origin", nullValue());
  }

  @Test
  void fallback_answers_preflights() {
    answering(response ->
        response
            .setStatusCode(204)
            .putHeader("Access-Control-Allow-Origin", "*")
            .putHeader("Access-Control-Allow-Methods", "POST"));
    var headers = preflight();
    assertEquals(List.of("*"), headers.getValues("Access-Control-Allow-Origin"));
    assertEquals(List.of("POST"), headers.getValues("Access-Control-Allow-Methods"));
    assertEquals(List.of(), headers.getValues("Access-Control-Allow-Headers"));
  }

  @Test
  void missing_cors_headers_are_added_to_a_preflight() {
    answering(response -> response.setStatusCode(204));
    var headers = preflight();
    assertEquals(List.of(OURS), headers.getValues("Access-Control-Allow-Origin"));
    assertTrue(headers.getValue("Access-Control-Allow-Methods").contains("PATCH"));
    assertTrue(headers.getValue("Access-Control-Allow-Headers").contains("X-Active-Role"));
  }

  private static io.restassured.http.Headers preflight() {
    return given()
        .header("Origin", OURS)
        .header("Access-Control-Request-Method", "PATCH")
        .options("/api/role-onboarding/student")
        .then()
        .statusCode(204)
        .extract()
        .headers();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/q/metrics",
        "/q",
        "/Q/metrics",
        "/%71/metrics",
        "/internal/slot-check",
        "/Internal/slot-check",
        "/%69nternal/slot-check",
        "/internal;x/slot-check",
        "/openapi/unknown",
        "/health/x",
        "/API/jobs",
        "/%61pi/jobs",
        "/api/%62ookings",
        "/api/Bookings",
        "/api/mentor%2Dsessions/confirm-payment",
        "/api/Mentor/Stats/",
        "/api/mentors;x=1",
        "/api/../q/metrics",
        "/api/%2e%2e/q/metrics",
        "/api/jobs/..%2f..%2fq",
        "/api//jobs",
        "//api/jobs"
      })
  void no_spelling_of_a_closed_or_own_path_reaches_another_server(String target)
      throws IOException {
    var asked = new AtomicInteger();
    for (var fallback : Fallback.values()) {
      Platform.of(fallback)
          .behave(request -> {
            asked.incrementAndGet();
            Answers.end(request.response());
          });
    }
    var answer = Raw.get(target);
    assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
    assertEquals(0, asked.get());
  }
}
