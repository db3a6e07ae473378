package ai.aureeture.booking.adapter.inbound.rest;

import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.book;
import static ai.aureeture.booking.support.Api.concurrently;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.offer;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.student;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class RescheduleKeyIT {
  private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

  private final String key = UUID.randomUUID().toString();

  @Test
  void a_request_to_reschedule_asks_once() {
    var session = paid(held());
    replayed(() -> ask(keyed(asMentor(session.mentor())), session));
    asMentor(session.mentor())
        .get("/api/mentor-sessions/" + session.id())
        .then()
        .body("rescheduleCount", equalTo(1))
        .body("rescheduleRequests", hasSize(1));
    ask(asMentor(session.mentor()).header("Idempotency-Key", key + "2"), session)
        .then()
        .statusCode(409)
        .body("code", equalTo("reschedule-already-pending"));
  }

  @Test
  void twenty_requests_under_one_key_ask_once() {
    var session = paid(held());
    var answers = concurrently(20, _ -> ask(keyed(asMentor(session.mentor())), session));
    assertEquals(
        1,
        answers.stream()
            .filter(answer -> answer.statusCode() == 200)
            .filter(answer -> answer.header("Idempotency-Replayed") == null)
            .count());
    assertTrue(
        answers.stream()
            .allMatch(answer ->
                answer.statusCode() == 200
                    || "idempotency-key-in-use".equals(answer.path("code"))));
    assertEquals(
        1,
        Store.count(
            "select count(*) from reschedule_request where session_id = ?",
            UUID.fromString(session.id())));
  }

  @Test
  void an_approval_moves_once() {
    var session = paid(held());
    var to = hour();
    String request = ask(asMentor(session.mentor()), session).path("rescheduleRequests[0].id");
    var body = Map.of("newStartTime", to.toString(), "newEndTime", to.plusSeconds(3600).toString());
    var path = "/api/student-sessions/%s/reschedule/%s/".formatted(session.id(), request);
    replayed(() -> keyed(asStudent(session.student())).body(body).post(path + "approve"));
    asStudent(session.student())
        .body(body)
        .post(path + "approve")
        .then()
        .statusCode(409)
        .body("code", equalTo("request-already-answered"));
  }

  @Test
  void a_rejection_is_given_once() {
    var session = paid(held());
    String request = ask(asMentor(session.mentor()), session).path("rescheduleRequests[0].id");
    var path = "/api/student-sessions/%s/reschedule/%s/reject".formatted(session.id(), request);
    replayed(() -> keyed(asStudent(session.student())).post(path));
  }

  @Test
  void a_free_session_is_asked_for_accepted_and_declined_once() {
    var mentor = mentor();
    var free = offer();
    free.put("price", 0);
    asMentor(mentor).body(free).put("/api/mentors/" + mentor).then().statusCode(200);
    for (var answer : new String[] {"accept", "decline"}) {
      String id = book(student(), mentor, hour()).then().extract().path("bookingId");
      var path = "/api/mentor-sessions/" + id + "/" + answer;
      replayed(() -> keyed(asMentor(mentor)).post(path));
      asMentor(mentor)
          .post(path)
          .then()
          .statusCode(409)
          .body("code", equalTo("request-already-answered"));
    }
  }

  @Test
  void completion_is_published_once() {
    var session = paid(held());
    Store.move(session.id(), NOW.minusSeconds(5400));
    replayed(() ->
        keyed(asMentor(session.mentor()))
            .post("/api/mentor-sessions/" + session.id() + "/complete"));
  }

  private static void replayed(Supplier<Response> call) {
    var first = call.get();
    assertEquals(200, first.statusCode(), first.asString());
    assertNull(first.header("Idempotency-Replayed"));
    var again = call.get();
    assertEquals(200, again.statusCode());
    assertEquals("true", again.header("Idempotency-Replayed"));
    assertEquals(first.asString(), again.asString());
  }

  private Response ask(RequestSpecification mentor, Held session) {
    return mentor
        .body(Map.of("rescheduleRequest", Map.of("requestedBy", "mentor", "reason", "Ill")))
        .post("/api/mentor-sessions/" + session.id() + "/reschedule");
  }

  private RequestSpecification keyed(RequestSpecification person) {
    return person.header("Idempotency-Key", key);
  }
}
