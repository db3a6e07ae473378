package ai.aureeture.gateway.answers;

import static io.restassured.RestAssured.given;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
class HeadersIT {

  @BeforeEach
  void services_run() {
    Upstreams.run();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/bookings", "/nowhere", "/health", "/openapi"})
  void every_answer_is_safe_to_show(String path) {
    given()
        .get(path)
        .then()
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
        .header("Referrer-Policy", "no-referrer")
        .header("Strict-Transport-Security", nullValue())
        .header("Server", nullValue())
        .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/bookings", "/nowhere", "/health", "/openapi"})
  void every_answer_says_when_it_was_made(String path) {
    var asked = Instant.now();
    var said = given().get(path).header("Date");
    var then = RFC_1123_DATE_TIME.parse(said, Instant::from);
    assertTrue(then.isAfter(asked.minusSeconds(10)), said);
    assertTrue(then.isBefore(Instant.now().plusSeconds(10)), said);
  }

  @Test
  void a_sane_request_id_travels_there_and_back() {
    given()
        .header("X-Request-Id", "walk-12345678")
        .get("/api/bookings")
        .then()
        .header("X-Request-Id", "walk-12345678")
        .body("headers.x-request-id", equalTo("walk-12345678"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"short", "with space 123", "quote\"12345678", "<script>alert(1)</script>"})
  void a_strange_request_id_is_replaced(String id) {
    given()
        .header("X-Request-Id", id)
        .get("/api/bookings")
        .then()
        .header("X-Request-Id", not(equalTo(id)))
        .body("headers.x-request-id", matchesPattern("[0-9a-f-]{36}"));
  }

  @Test
  void forged_identity_headers_are_removed() {
    given()
        .header("X-Forwarded-For", "6.6.6.6")
        .header("X-Forwarded-Proto", "https")
        .header("X-Forwarded-Prefix", "/evil")
        .header("Forwarded", "for=6.6.6.6")
        .header("X-Real-IP", "6.6.6.6")
        .header("X-Original-URL", "/q/metrics")
        .header("X-HTTP-Method-Override", "DELETE")
        .header("Service-Authorization", "Bearer secret")
        .get("/api/bookings")
        .then()
        .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
        .body("headers.x-forwarded-proto", equalTo("http"))
        .body("headers.x-forwarded-prefix", nullValue())
        .body("headers.forwarded", nullValue())
        .body("headers.x-real-ip", nullValue())
        .body("headers.x-original-url", nullValue())
        .body("headers.x-http-method-override", nullValue())
        .body("headers.service-authorization", nullValue());
  }

  @Test
  void hop_by_hop_request_headers_are_not_forwarded() {
    given()
        .header("Connection", "keep-alive, X-Secret-Hop")
        .header("X-Secret-Hop", "1")
        .header("TE", "trailers")
        .header("Proxy-Authorization", "Basic eDp5")
        .get("/api/bookings")
        .then()
        .body("headers.x-secret-hop", nullValue())
        .body("headers.te", nullValue())
        .body("headers.proxy-authorization", nullValue());
  }

  @Test
  void hop_by_hop_response_headers_are_not_forwarded() {
    Upstreams.of(Service.BOOKING)
        .behave(request ->
            Answers.end(
                request
                    .response()
                    .putHeader("Connection", "keep-alive, X-Inner-Hop")
                    .putHeader("X-Inner-Hop", "1")
                    .putHeader("Keep-Alive", "timeout=77")
                    .putHeader("Proxy-Authenticate", "Basic")
                    .putHeader("X-Powered-By", "a service"),
                "{}"));
    given()
        .get("/api/bookings")
        .then()
        .statusCode(200)
        .header("X-Inner-Hop", nullValue())
        .header("Keep-Alive", nullValue())
        .header("Proxy-Authenticate", nullValue())
        .header("X-Powered-By", nullValue());
  }

  @Test
  void response_headers_of_a_service_reach_the_caller() {
    Upstreams.of(Service.NOTIFICATION)
        .behave(request ->
            Answers.end(
                request
                    .response()
                    .putHeader("Content-Type", "text/calendar; charset=utf-8")
                    .putHeader("Content-Disposition", "attachment; filename=session.ics")
                    .putHeader("Cache-Control", "private, max-age=300")
                    .putHeader("ETag", "\"9\"")
                    .putHeader("Idempotency-Replayed", "true")
                    .putHeader("Retry-After", "17"),
                "BEGIN:VCALENDAR"));
    given()
        .get("/api/calendar/secret-token.ics")
        .then()
        .header("Content-Type", "text/calendar; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=session.ics")
        .header("Cache-Control", "private, max-age=300")
        .header("ETag", "\"9\"")
        .header("Idempotency-Replayed", "true")
        .header("Retry-After", "17");
  }

  @Test
  void tokens_traces_and_keys_pass() {
    given()
        .header("Authorization", "Bearer abc")
        .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
        .header("Idempotency-Key", "k1")
        .header("If-Match", "\"6\"")
        .get("/api/bookings")
        .then()
        .body("headers.authorization", equalTo("Bearer abc"))
        .body(
            "headers.traceparent",
            equalTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"))
        .body("headers.idempotency-key", equalTo("k1"))
        .body("headers.if-match", equalTo("\"6\""))
        .header("ETag", "\"7\"")
        .header("Cache-Control", "no-store");
  }
}
