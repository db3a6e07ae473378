package ai.aureeture.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.Raw;
import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.answers.Answers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
class PathTricksIT {
  private final AtomicInteger reached = new AtomicInteger();

  @BeforeEach
  void services_count_their_callers() {
    Upstreams.run();
    for (var service : Service.values()) {
      Upstreams.of(service)
          .behave(request -> {
            reached.incrementAndGet();
            Answers.end(request.response(), request.uri());
          });
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/bookings/../../q/health",
        "/api/bookings/%2e%2e/%2e%2e/q/metrics",
        "/api/bookings/..%2f..%2fq/metrics",
        "/api/bookings/..%5c..%5cq/metrics",
        "/api/bookings/..;/..;/q/metrics",
        "/api/bookings/%252e%252e/q/metrics",
        "//api/bookings",
        "/api//bookings",
        "//q/metrics",
        "/%71/metrics",
        "/Q/metrics",
        "/api/%62ookings",
        "/openapi/booking-service/../../q/metrics",
        "/openapi/%2e%2e",
        "/internal/slot-check?mentorId=x",
        "http://localhost/q/metrics",
        "http://localhost/internal/slot-check",
      })
  void no_spelling_reaches_what_is_not_in_the_table(String target) throws IOException {
    var answer = Raw.get(target);
    assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
    assertFalse(reached.get() > 0, "a service was asked");
  }

  @Test
  void the_absolute_form_of_a_good_path_is_forwarded_as_a_path() throws IOException {
    var answer = Raw.get("http://evil.example/api/bookings?x=1");
    assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
    assertTrue(answer.contains("\r\n/api/bookings?x=1"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"TRACE /api/bookings", "CONNECT localhost:5432", "PROPFIND /api/bookings"})
  void unusual_methods_are_refused(String head) throws IOException {
    var answer = Raw.exchange(head + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 40"), answer);
    assertFalse(reached.get() > 0);
  }

  @Test
  void ambiguous_framing_is_refused() throws IOException {
    var answer =
        Raw.exchange(
            "POST /api/bookings HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /q/metrics HTTP/1.1\r\n"
                + "Host: localhost\r\n\r\n");
    assertFalse(answer.contains("200 OK\r\n") && answer.contains("/q/metrics"), answer);
  }

  @Test
  void oversized_request_heads_are_refused() throws IOException {
    var answer =
        Raw.exchange(
            "GET /api/bookings HTTP/1.1\r\nHost: localhost\r\nX-Long: "
                + "x".repeat(20_000)
                + "\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 431"), answer);
    assertTrue(answer.contains("\"code\":\"headers-too-large\""), answer);
    assertFalse(reached.get() > 0);
  }

  @Test
  void oversized_request_targets_are_refused() throws IOException {
    var answer = Raw.get("/api/bookings?q=" + "x".repeat(8_200));
    assertTrue(answer.startsWith("HTTP/1.1 414"), answer);
    assertTrue(answer.contains("\"code\":\"uri-too-long\""), answer);
    assertFalse(reached.get() > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "a=%zz", "a=1%2", "a=%u0041", "%%20", "a=b|c", "a={}"})
  void a_query_that_is_none_is_refused(String query) throws IOException {
    var answer = Raw.get("/api/bookings?" + query);
    assertTrue(answer.startsWith("HTTP/1.1 400"), answer);
    assertTrue(answer.contains("\"code\":\"invalid-request\""), answer);
    assertFalse(reached.get() > 0);
  }

  @Test
  void refused_method_is_answered_with_the_allowed_ones() throws IOException {
    var answer = Raw.exchange("PROPFIND /api/bookings HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assertTrue(answer.contains("Allow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"), answer);
  }
}
