package ai.aureeture.gateway.limits;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.Raw;
import ai.aureeture.gateway.RawConnection;
import ai.aureeture.gateway.Upstreams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
class BodyLimitsIT {
  private static final int LIMIT = 64 * 1024;

  @BeforeEach
  void services_run() {
    Upstreams.run();
  }

  @Test
  void a_body_of_64_kib_passes() {
    given()
        .body(new byte[LIMIT])
        .post("/api/bookings")
        .then()
        .statusCode(200)
        .body("length", equalTo(LIMIT));
  }

  @Test
  void body_of_one_byte_more_is_refused() {
    given()
        .body(new byte[LIMIT + 1])
        .post("/api/bookings")
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("code", equalTo("payload-too-large"));
  }

  @Test
  void mail_provider_reports_may_have_a_mebibyte() {
    given().body(new byte[1 << 20]).post("/api/webhooks/sendgrid").then().statusCode(200);
    given().body(new byte[(1 << 20) + 1]).post("/api/webhooks/sendgrid").then().statusCode(413);
  }

  @Test
  void photo_may_have_ten_mebibytes_and_nothing_beside_it() {
    given().body(new byte[10 << 20]).put("/api/mentor/photo").then().statusCode(200);
    given().body(new byte[(10 << 20) + 1]).put("/api/mentor/photo").then().statusCode(413);
    given().body(new byte[LIMIT + 1]).put("/api/mentor/profile").then().statusCode(413);
  }

  @Test
  void body_without_a_length_passes_up_to_the_limit() throws Exception {
    assertEquals(200, postChunked(LIMIT));
    assertEquals(413, postChunked(LIMIT + 1));
  }

  /** By a caller who reads meanwhile: the connection closes soon after the answer. */
  @Test
  void body_without_a_length_and_without_an_end_is_refused() throws IOException {
    var head =
        "POST /api/bookings HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";
    try (var caller = new RawConnection(head)) {
      var answer = caller.readWhileSending("8000\r\n" + "x".repeat(0x8000) + "\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
      assertTrue(answer.contains("\"code\":\"payload-too-large\""), answer);
    }
  }

  @Test
  void expect_continue_is_refused_before_an_oversized_body_is_sent() throws IOException {
    var answer =
        Raw.exchange(
            "POST /api/bookings HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                + "Content-Length: 99999999\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
    answer =
        Raw.exchange(
            "POST /api/bookings HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                + "Connection: close\r\nContent-Length: 2\r\n\r\n{}");
    assertTrue(answer.startsWith("HTTP/1.1 100"), answer);
    assertTrue(answer.contains("HTTP/1.1 200"), answer);
  }

  @Test
  void absurd_lengths_are_refused() throws IOException {
    for (var length : List.of("999999999999999999999999", "-1", "1e3")) {
      var answer =
          Raw.exchange(
              "POST /api/bookings HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                  + length
                  + "\r\n\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
    }
  }

  @Test
  void a_delete_needs_no_body() {
    given().delete("/api/bookings/b1").then().statusCode(200).body("method", equalTo("DELETE"));
  }

  private static int postChunked(int bytes) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var part = new byte[1000];
      var parts =
          java.util.stream.Stream.concat(
                  java.util.stream.Stream.generate(() -> part).limit(bytes / 1000),
                  java.util.stream.Stream.of(new byte[bytes % 1000]))
              .toList();
      var request =
          HttpRequest.newBuilder(
                  URI.create("http://localhost:" + RestAssured.port + "/api/bookings"))
              .version(HttpClient.Version.HTTP_1_1)
              .POST(BodyPublishers.ofByteArrays(parts))
              .build();
      return client.send(request, BodyHandlers.ofString()).statusCode();
    }
  }
}
