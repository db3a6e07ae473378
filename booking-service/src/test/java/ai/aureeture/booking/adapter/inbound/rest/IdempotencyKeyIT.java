package ai.aureeture.booking.adapter.inbound.rest;

import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.bookingBody;
import static ai.aureeture.booking.support.Api.concurrently;
import static ai.aureeture.booking.support.Api.fault;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.ordersOpenedFor;
import static ai.aureeture.booking.support.Api.payQuietly;
import static ai.aureeture.booking.support.Api.student;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.Tokens;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BookingServiceTest
class IdempotencyKeyIT {
  private final String key = "key of " + UUID.randomUUID();
  private final String student = student();
  private String mentor;
  private Map<String, Object> body;

  @BeforeEach
  void wishForAnHour() {
    mentor = mentor();
    body = bookingBody(mentor, hour());
  }

  @AfterEach
  void mendRazorpay() {
    fault("none", Map.of());
  }

  @Test
  void the_same_key_and_body_get_the_first_status_and_body_again() {
    var first = book(key, body);
    assertEquals(201, first.statusCode());
    assertNull(first.header("Idempotency-Replayed"));
    var again = book(key, body);
    assertEquals(201, again.statusCode());
    assertEquals("true", again.header("Idempotency-Replayed"));
    assertEquals("application/json", again.contentType().split(";")[0]);
    assertEquals(first.asString(), again.asString());
  }

  @Test
  void without_a_key_nothing_is_kept() {
    assertEquals(201, asStudent(student).body(body).post("/api/bookings").statusCode());
    var again = asStudent(student).body(body).post("/api/bookings");
    assertEquals(200, again.statusCode());
    assertNull(again.header("Idempotency-Replayed"));
  }

  @Test
  void a_confirmation_is_replayed_as_the_first_one() {
    var held = held();
    var claim = payQuietly(held);
    var first = confirm(held.student(), claim);
    assertEquals(201, first.statusCode());
    var again = confirm(held.student(), claim);
    assertEquals(201, again.statusCode());
    assertEquals(first.asString(), again.asString());
    assertEquals("true", again.header("Idempotency-Replayed"));
    asStudent(held.student())
        .body(claim)
        .post("/api/mentor-sessions/confirm-payment")
        .then()
        .statusCode(200);
  }

  @Test
  void the_same_key_with_another_body_is_refused() {
    assertEquals(201, book(key, body).statusCode());
    book(key, bookingBody(mentor(), hour()))
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("idempotency-key-reused"));
  }

  @Test
  void key_belongs_to_one_person_and_one_path() {
    assertEquals(201, book(key, body).statusCode());
    var other = student();
    keyed(other, key)
        .body(bookingBody(mentor(), hour()))
        .post("/api/bookings")
        .then()
        .statusCode(201);
    keyed(student, key)
        .body(Map.of("paymentId", "pay_unknown"))
        .post("/api/mentor-sessions/confirm-payment")
        .then()
        .statusCode(404);
  }

  @Test
  void duplicate_in_flight_is_refused_with_retry_after() {
    Future<Response> first;
    try (var browser = Executors.newSingleThreadExecutor();
        var _ = Store.halt(mentor)) {
      first = browser.submit(() -> book(key, body));
      await().atMost(Duration.ofSeconds(20)).until(() -> claims() == 1);
      book(key, body)
          .then()
          .statusCode(409)
          .header("Retry-After", "1")
          .body("code", equalTo("idempotency-key-in-use"));
    }
    assertEquals(201, first.resultNow().statusCode());
    assertEquals(first.resultNow().asString(), book(key, body).asString());
  }

  @Test
  void abandoned_request_frees_its_key() throws Exception {
    try (var browser = HttpClient.newHttpClient();
        var _ = Store.halt(mentor)) {
      var begun = System.nanoTime();
      var asked = browser.sendAsync(bookingByHand(), HttpResponse.BodyHandlers.discarding());
      await().atMost(Duration.ofSeconds(20)).until(() -> claims() == 1);
      asked.cancel(true);
      await().atMost(Duration.ofSeconds(20)).until(() -> claims() == 0);
      // After some seven seconds the booking gives up waiting, which frees the key as well.
      var seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
      assertTrue(seconds < 6, "freed after " + seconds + " s");
    }
  }

  @Test
  void twenty_concurrent_requests_have_one_effect() {
    var answers = concurrently(20, _ -> book(key, body));
    assertEquals(
        1,
        answers.stream()
            .filter(answer -> answer.statusCode() == 201)
            .filter(answer -> answer.header("Idempotency-Replayed") == null)
            .count());
    assertTrue(
        answers.stream()
            .allMatch(answer ->
                answer.statusCode() == 201
                    || "idempotency-key-in-use".equals(answer.path("code"))));
    assertEquals(1, Store.count("select count(*) from session where student_id = ?", student));
  }

  @Test
  void a_refusal_is_not_kept_and_frees_the_key() {
    fault("down", Map.of());
    assertEquals(503, book(key, body).statusCode());
    assertEquals(0, claims());
    fault("none", Map.of());
    var answer = book(key, body);
    assertEquals(201, answer.statusCode());
    assertNull(answer.header("Idempotency-Replayed"));
  }

  @Test
  void a_booking_that_died_between_hold_and_order_is_resumed_under_its_key() {
    var first = book(key, body);
    String id = first.path("bookingId");
    Store.run(
        "update session set order_id = null, booked_at = booked_at - interval '1 minute'"
            + " where id = ?",
        UUID.fromString(id));
    Store.run(
        "update kept_answer set status = null, body = null,"
            + " claimed_at = now() - interval '31 seconds' where key = ?",
        key);
    var resumed = book(key, body);
    assertEquals(201, resumed.statusCode());
    assertNull(resumed.header("Idempotency-Replayed"));
    assertEquals(id, resumed.path("bookingId"));
    assertEquals(first.<String>path("payment.orderId"), resumed.path("payment.orderId"));
    assertEquals(1, ordersOpenedFor(id));
    assertEquals(resumed.asString(), book(key, body).asString());
  }

  @Test
  void a_key_is_forgotten_after_a_day() {
    String first = book(key, body).path("bookingId");
    asStudent(student).delete("/api/bookings/" + first).then().statusCode(204);
    Store.run(
        "update kept_answer set claimed_at = claimed_at - interval '25 hours' where key = ?", key);
    var second = book(key, body);
    assertEquals(201, second.statusCode());
    assertTrue(!first.equals(second.path("bookingId")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "clé", "a\tb"})
  void a_key_is_printable_ascii(String bad) {
    keyed(student, bad)
        .body(body)
        .post("/api/bookings")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-request"))
        .body("violations.field", hasItem("Idempotency-Key"));
  }

  @Test
  void a_key_has_at_most_255_characters() {
    assertEquals(400, book("k".repeat(256), body).statusCode());
    assertEquals(201, book("k".repeat(255), body).statusCode());
  }

  private HttpRequest bookingByHand() throws Exception {
    return HttpRequest.newBuilder(
            URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/api/bookings"))
        .header("Authorization", "Bearer " + Tokens.student(student))
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", key)
        .POST(HttpRequest.BodyPublishers.ofString(new ObjectMapper().writeValueAsString(body)))
        .build();
  }

  private long claims() {
    return Store.count("select count(*) from kept_answer where key = ?", key);
  }

  @Test
  void the_description_of_the_api_names_it_where_it_is_taken() {
    var paths = given().accept("application/json").get("/q/openapi").then().extract().jsonPath();
    var keyed = "paths.'%s'.post.parameters.findAll { it.in == 'header' }.name";
    assertEquals(List.of("Idempotency-Key"), paths.getList(keyed.formatted("/api/bookings")));
    assertTrue(
        Optional.ofNullable(
                paths.getList(keyed.formatted("/api/admin/dead-letters/{topic}/replay")))
            .orElse(List.of())
            .stream()
            .noneMatch("Idempotency-Key"::equals));
  }

  private Response book(String key, Map<String, Object> body) {
    return keyed(student, key).body(body).post("/api/bookings");
  }

  private Response confirm(String student, Map<String, ?> claim) {
    return keyed(student, key).body(claim).post("/api/mentor-sessions/confirm-payment");
  }

  private static RequestSpecification keyed(String student, String key) {
    return asStudent(student).header("Idempotency-Key", key);
  }
}
