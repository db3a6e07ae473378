package ai.aureeture.booking.adapter.inbound.rest;

import static ai.aureeture.booking.domain.Participant.MENTOR;
import static ai.aureeture.booking.domain.Participant.STUDENT;
import static ai.aureeture.booking.support.Api.book;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.refused;
import static ai.aureeture.booking.support.Api.student;
import static ai.aureeture.booking.support.Moves.approve;
import static ai.aureeture.booking.support.Moves.as;
import static ai.aureeture.booking.support.Moves.ask;
import static ai.aureeture.booking.support.Moves.asked;
import static ai.aureeture.booking.support.Moves.look;
import static ai.aureeture.booking.support.Moves.path;
import static ai.aureeture.booking.support.Moves.reject;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.booking.support.Store;
import ai.aureeture.events.RescheduleRejected;
import ai.aureeture.events.RescheduleRequested;
import ai.aureeture.events.SessionRescheduled;
import ai.aureeture.events.session.RejectionReason;
import ai.aureeture.testsupport.Tokens;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Asking to move a paid session, and answering: what the HTTP contract says of it, line by line.
 */
@BookingServiceTest
class RescheduleIT {
  private static final String WARNING =
      "Frequent rescheduling negatively impacts your Mentor Profile Rating";

  // Read once: a week that begins under a test would move its hours.
  private static final ZonedDateTime NEXT_MONDAY =
      Instant.now()
          .atZone(ZoneId.of("Asia/Kolkata"))
          .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
          .truncatedTo(ChronoUnit.DAYS);

  private Held session;

  @BeforeEach
  void bookOne() {
    session = paid(held());
  }

  @Test
  void a_request_is_an_entry_and_the_session_stays_where_it_is() {
    var to = hour();
    ask(session, MENTOR, Optional.of(to))
        .then()
        .statusCode(200)
        .body("id", equalTo(session.id()))
        .body("status", equalTo("reschedule_requested"))
        .body("startTime", equalTo(session.start().toString()))
        .body("rescheduleCount", equalTo(1))
        .body("rescheduleRequests", contains(notNullValue()))
        .body("rescheduleRequests[0].id", notNullValue())
        .body("rescheduleRequests[0].requestedAt", notNullValue())
        .body("rescheduleRequests[0].requestedBy", equalTo("mentor"))
        .body("rescheduleRequests[0].reason", equalTo("Something came up"))
        .body("rescheduleRequests[0].newStartTime", equalTo(to.toString()))
        .body("rescheduleRequests[0].newEndTime", equalTo(end(to)))
        .body("rescheduleRequests[0].status", equalTo("pending"))
        .body("$", not(hasKey("warning")));
    look(session, STUDENT).then().body("rescheduleRequests[0].status", equalTo("pending"));
    var event = (RescheduleRequested) PublishedEventsReader.events(session.id(), 3).getLast();
    assertEquals(to, event.session().pendingRequest().orElseThrow().newStartTime());
    assertEquals(session.start(), event.session().startTime());
  }

  @Test
  void only_the_mentors_own_requests_count() {
    ask(session, STUDENT, Optional.empty())
        .then()
        .statusCode(200)
        .body("rescheduleCount", equalTo(0))
        .body("rescheduleRequests[0].requestedBy", equalTo("student"))
        .body("rescheduleRequests[0].newStartTime", nullValue());
  }

  @Test
  void a_mentor_is_warned_from_the_second_request_on() {
    refuse(MENTOR);
    ask(session, MENTOR, Optional.empty())
        .then()
        .statusCode(200)
        .body("rescheduleCount", equalTo(2))
        .body("warning", equalTo(WARNING));
    var pending = look(session, MENTOR).<String>path("rescheduleRequests[-1].id");
    reject(session, STUDENT, pending).then().statusCode(200).body("$", not(hasKey("warning")));
  }

  @Test
  void only_a_mentors_own_request_is_answered_with_a_warning() {
    refuse(MENTOR);
    ask(session, MENTOR, Optional.empty()).then().body("$", hasKey("warning"));
    var unwarned = not(hasKey("warning"));
    look(session, STUDENT).then().body("$", unwarned);
    look(session, MENTOR).then().body("rescheduleCount", equalTo(2)).body("$", unwarned);
    var path = "/api/mentor-sessions";
    as(session, MENTOR).get(path).then().statusCode(200).body("upcoming[0]", unwarned);
    path += "/" + session.id();
    as(session, MENTOR)
        .body("{\"title\":\"Later\"}")
        .patch(path)
        .then()
        .statusCode(200)
        .body("$", unwarned);
    var pending = look(session, MENTOR).<String>path("rescheduleRequests[-1].id");
    reject(session, STUDENT, pending).then().statusCode(200);
    var request = asked(session, STUDENT, Optional.of(hour()));
    approve(session, MENTOR, request).then().statusCode(200).body("$", unwarned);
    refuse(STUDENT);
    Store.move(session.id(), Instant.now().minus(Duration.ofMinutes(90)));
    as(session, MENTOR).post(path + "/complete").then().statusCode(200).body("$", unwarned);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{'rescheduleRequest':null}",
        "{'rescheduleRequest':{}}",
        "{'rescheduleRequest':{'reason':''}}",
        "{'rescheduleRequest':{'reason':' \\n '}}",
        "{'rescheduleRequest':{'reason':7}}",
        "{'rescheduleRequest':{'reason':'a\\u0000b'}}",
        "{'rescheduleRequest':{'reason':'a\\u202Eb'}}",
        "{'rescheduleRequest':{'reason':'\\u200D\\u3164'}}",
        "{'rescheduleRequest':{'reason':'\\u3000\\u00A0'}}",
        "{'rescheduleRequest':{'reason':'x','requestedBy':'student'}}",
        "{'rescheduleRequest':{'reason':'x','newStartTime':'2027-03-09T04:30:00Z'}}",
        "{'rescheduleRequest':{'reason':'x','newEndTime':'2027-03-09T04:30:00Z'}}",
        "{'rescheduleRequest':{'reason':'x','newStartTime':'2027-03-09T04:30:00Z',"
            + "'newEndTime':'2027-03-09T04:30:00Z'}}",
        "{'rescheduleRequest':{'reason':'x','newStartTime':'tomorrow','newEndTime':'later'}}",
        "[]",
        ""
      })
  void invalid_request_is_refused(String body) {
    refused(
        400, "invalid-request", as(session, MENTOR).body(body.replace('\'', '"')).post(mentors()));
  }

  @Test
  void a_reason_has_a_thousand_characters_at_most_after_trimming() {
    var long1 = "x".repeat(1001);
    refused(400, "invalid-request", askBecause(long1))
        .then()
        .body("violations.field", hasItem("rescheduleRequest.reason"));
    askBecause("  " + "x".repeat(1000) + "\n").then().statusCode(200);
  }

  @Test
  void a_new_time_must_be_a_free_slot() {
    var start = hour();
    refused(409, "slot-not-offered", ask(session, MENTOR, Optional.of(start.plusSeconds(1800))));
    held(student(), session.mentor(), start);
    refused(409, "slot-taken", ask(session, MENTOR, Optional.of(start)));
    refused(409, "slot-taken", ask(session, MENTOR, Optional.of(session.start())));
    var elsewhere = hour();
    held(session.student(), mentor(), elsewhere);
    refused(409, "student-busy", ask(session, MENTOR, Optional.of(elsewhere)));
    look(session, MENTOR)
        .then()
        .body("status", equalTo("scheduled"))
        .body("rescheduleCount", equalTo(0));
  }

  @Test
  void full_week_refuses_others_but_not_a_session_moving_within_it() {
    var tight = mentor("tight");
    var mine = paid(held(student(), tight, monday(2, 4)));
    paid(held(student(), tight, monday(2, 6)));
    var other = paid(held(student(), tight, monday(3, 4)));
    refused(409, "week-full", ask(other, STUDENT, Optional.of(monday(2, 8))));
    var request = asked(mine, STUDENT, Optional.of(monday(2, 8)));
    approve(mine, MENTOR, request).then().statusCode(200);
    // A proposal counts, for the week it is in.
    asked(mine, MENTOR, Optional.of(monday(3, 8)));
    refused(409, "week-full", book(student(), tight, monday(3, 9)));
  }

  @Test
  void a_proposed_time_is_held_until_the_answer_and_the_old_one_stays_booked() {
    var to = hour();
    var request = asked(session, MENTOR, Optional.of(to));
    refused(409, "slot-taken", book(student(), session.mentor(), to));
    refused(409, "slot-taken", book(student(), session.mentor(), session.start()));
    reject(session, STUDENT, request).then().statusCode(200);
    held(student(), session.mentor(), to);
    refused(409, "slot-taken", book(student(), session.mentor(), session.start()));
  }

  @Test
  void one_request_waits_at_a_time() {
    var to = hour();
    asked(session, MENTOR, Optional.of(to));
    var pending = "reschedule-already-pending";
    refused(409, pending, ask(session, MENTOR, Optional.empty()));
    refused(409, pending, ask(session, MENTOR, Optional.of(to)));
    refused(409, pending, ask(session, STUDENT, Optional.empty()));
    refused(409, pending, ask(session, STUDENT, Optional.of(hour())));
  }

  @Test
  void requests_of_both_people_for_one_time_move_the_session() {
    var to = hour();
    asked(session, MENTOR, Optional.of(to));
    ask(session, STUDENT, Optional.of(to))
        .then()
        .statusCode(200)
        .body("status", equalTo("scheduled"))
        .body("startTime", equalTo(to.toString()))
        .body("rescheduleRequests.status", contains("approved"))
        .body("rescheduleRequests.requestedBy", contains("mentor"))
        .body("rescheduleCount", equalTo(1));
  }

  @Test
  void mentors_request_for_the_students_time_is_an_approval() {
    var to = hour();
    asked(session, STUDENT, Optional.of(to));
    ask(session, MENTOR, Optional.of(to))
        .then()
        .statusCode(200)
        .body("status", equalTo("scheduled"))
        .body("startTime", equalTo(to.toString()))
        .body("rescheduleRequests.status", contains("approved"))
        .body("rescheduleRequests.requestedBy", contains("student"))
        .body("rescheduleCount", equalTo(0));
  }

  @Test
  void three_requests_from_each_side_are_enough() {
    for (int i = 0; i < 3; i++) {
      refuse(MENTOR);
    }
    refused(409, "reschedule-limit-reached", ask(session, MENTOR, Optional.empty()));
    refused(
        409, "reschedule-limit-reached", ask(session, MENTOR, Optional.of(hour().plusSeconds(1))));
    look(session, MENTOR).then().body("rescheduleCount", equalTo(3));
    refuse(STUDENT);
  }

  @ParameterizedTest
  @EnumSource(Participant.class)
  void five_requests_in_a_day_are_enough_for_one_person(Participant by) {
    var mentor = mentor();
    var student = student();
    var sessions = Stream.generate(() -> paid(held(student, mentor, hour()))).limit(6).toList();
    sessions.subList(0, 5).forEach(other -> asked(other, by, Optional.empty()));
    // What is refused counts for nothing, and the limit of the session comes first.
    refused(409, "reschedule-already-pending", ask(sessions.get(0), by, Optional.empty()));
    Store.askedEarlier(sessions.get(2).id(), Duration.ofHours(23));
    var last = sessions.get(5);
    var answer = refused(429, "rate-limited", ask(last, by, Optional.empty()));
    var wait = Integer.parseInt(answer.header("Retry-After"));
    assertTrue(wait > 3500 && wait <= 3600, () -> "one hour, not " + wait);
    Store.askedEarlier(sessions.get(2).id(), Duration.ofHours(1));
    ask(last, by, Optional.empty()).then().statusCode(200);
  }

  @Test
  void only_what_is_scheduled_and_has_not_started_can_be_moved() {
    var not = "session-not-reschedulable";
    Store.move(session.id(), Instant.now().minusSeconds(60));
    refused(409, not, ask(session, STUDENT, Optional.empty()));
    as(session, MENTOR)
        .get("/api/mentor-sessions/" + session.id() + "/verify-join")
        .then()
        .statusCode(200);
    refused(409, not, ask(session, MENTOR, Optional.empty()));
    as(session, MENTOR)
        .post("/api/mentor-sessions/" + session.id() + "/complete")
        .then()
        .statusCode(200);
    refused(409, not, ask(session, MENTOR, Optional.of(hour())));
    var unpaid = held();
    refused(404, "not-found", ask(unpaid, STUDENT, Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource({"MENTOR, STUDENT", "STUDENT, MENTOR"})
  void an_approved_session_moves_in_one_step(Participant asks, Participant answers) {
    var to = hour();
    var request = asked(session, asks, Optional.of(to));
    approve(session, answers, request)
        .then()
        .statusCode(200)
        .body("status", equalTo("scheduled"))
        .body("startTime", equalTo(to.toString()))
        .body("endTime", equalTo(end(to)))
        .body("durationMinutes", equalTo(60))
        .body("paymentStatus", equalTo("paid"))
        .body("rescheduleRequests[0].status", equalTo("approved"));
    // The old time is free again, the new one is not.
    refused(409, "slot-taken", book(student(), session.mentor(), to));
    held(student(), session.mentor(), session.start());
    var moved = (SessionRescheduled) PublishedEventsReader.events(session.id(), 4).getLast();
    assertEquals(session.start(), moved.previousStartTime());
    assertEquals(to, moved.session().startTime());
    assertEquals(1, moved.session().moves());
    assertTrue(moved.session().pendingRequest().isEmpty());
  }

  @Test
  void approval_needs_neither_a_body_nor_a_type_and_takes_no_other_type() throws Exception {
    var request = asked(session, STUDENT, Optional.of(hour()));
    var approval = path(session, MENTOR) + "/" + request + "/approve";
    refused(
        415,
        "unsupported-media-type",
        as(session, MENTOR).contentType("text/plain").body("{}").post(approval));
    // RestAssured would give it a type.
    var bare =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + approval))
            .POST(HttpRequest.BodyPublishers.noBody())
            .header("Authorization", "Bearer " + Tokens.mentor(session.mentor()))
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(bare, HttpResponse.BodyHandlers.ofString());
      assertEquals(200, answer.statusCode(), answer.body());
    }
    look(session, MENTOR).then().body("rescheduleRequests[0].status", equalTo("approved"));
  }

  @Test
  void approver_chooses_the_time_where_none_was_proposed() {
    var to = hour();
    var request = asked(session, MENTOR, Optional.empty());
    refused(400, "new-time-required", approve(session, STUDENT, request));
    refused(
        400,
        "invalid-request",
        as(session, STUDENT)
            .body(Map.of("newStartTime", to.toString()))
            .post(path(session, STUDENT) + "/" + request + "/approve"));
    refused(409, "slot-not-offered", approve(session, STUDENT, request, to.plusSeconds(1800)));
    refused(409, "slot-taken", approve(session, STUDENT, request, session.start()));
    held(student(), session.mentor(), to);
    refused(409, "slot-taken", approve(session, STUDENT, request, to));
    var free = hour();
    approve(session, STUDENT, request, free)
        .then()
        .statusCode(200)
        .body("startTime", equalTo(free.toString()))
        .body("rescheduleRequests[0].newStartTime", equalTo(free.toString()))
        .body("rescheduleRequests[0].status", equalTo("approved"));
  }

  @Test
  void a_chosen_time_must_be_in_a_week_and_an_hour_that_are_free() {
    var tight = mentor("tight");
    paid(held(student(), tight, monday(2, 4)));
    paid(held(student(), tight, monday(2, 6)));
    var mine = paid(held(student(), tight, monday(3, 4)));
    var request = asked(mine, MENTOR, Optional.empty());
    refused(409, "week-full", approve(mine, STUDENT, request, monday(2, 8)));
    held(mine.student(), mentor(), monday(3, 6));
    refused(409, "student-busy", approve(mine, STUDENT, request, monday(3, 6)));
    look(mine, STUDENT).then().body("status", equalTo("reschedule_requested"));
    approve(mine, STUDENT, request, monday(3, 8)).then().statusCode(200);
  }

  @Test
  void only_the_proposed_time_can_be_approved() {
    var to = hour();
    var request = asked(session, MENTOR, Optional.of(to));
    refused(409, "slot-not-offered", approve(session, STUDENT, request, hour()));
    approve(session, STUDENT, request, to).then().statusCode(200);
  }

  @Test
  void a_rejected_session_is_back_at_its_old_time() {
    var request = asked(session, STUDENT, Optional.of(hour()));
    reject(session, MENTOR, request)
        .then()
        .statusCode(200)
        .body("status", equalTo("scheduled"))
        .body("startTime", equalTo(session.start().toString()))
        .body("rescheduleRequests[0].status", equalTo("rejected"));
    var event = (RescheduleRejected) PublishedEventsReader.events(session.id(), 4).getLast();
    assertEquals(RejectionReason.REJECTED, event.reason());
  }

  @Test
  void an_unanswered_request_lapses() {
    var request = asked(session, STUDENT, Optional.of(hour()));
    Store.letAnswersBeLate(session.id());
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            look(session, STUDENT)
                .then()
                .body("status", equalTo("scheduled"))
                .body("rescheduleRequests[0].status", equalTo("rejected")));
    refused(409, "request-already-answered", approve(session, MENTOR, request));
    var event = (RescheduleRejected) PublishedEventsReader.events(session.id(), 4).getLast();
    assertEquals(RejectionReason.LAPSED, event.reason());
  }

  @Test
  void request_expires_after_two_days_or_when_either_time_starts() {
    var late = paid(held(student(), mentor(), monday(2, 4)));
    assertEquals(1, lapsesAt(asked(late, MENTOR, Optional.empty()), "requested_at + '48 h'"));
    Store.move(session.id(), Instant.now().truncatedTo(ChronoUnit.SECONDS).plusSeconds(600));
    assertEquals(1, lapsesAt(asked(session, STUDENT, Optional.of(hour())), "s.starts_at"));
    var other = paid(held());
    var soon = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofHours(2));
    assertEquals(1, lapsesAt(asked(other, STUDENT, Optional.of(soon)), "r.starts_at"));
  }

  @Test
  void expired_request_blocks_no_booking() {
    asked(session, STUDENT, Optional.of(hour()));
    Store.letAnswersBeLate(session.id());
    ask(session, MENTOR, Optional.of(hour()))
        .then()
        .statusCode(200)
        .body("rescheduleRequests.status", contains("rejected", "pending"));
    assertEquals(
        List.of(
            "SlotHeld",
            "PaymentConfirmed",
            "RescheduleRequested",
            "RescheduleRejected",
            "RescheduleRequested"),
        PublishedEventsReader.of(session.id(), 5));
  }

  @Test
  void only_the_other_person_answers_and_only_once() {
    var request = asked(session, MENTOR, Optional.of(hour()));
    refused(403, "not-yours-to-answer", approve(session, MENTOR, request));
    refused(403, "not-yours-to-answer", reject(session, MENTOR, request));
    approve(session, STUDENT, request).then().statusCode(200);
    refused(409, "request-already-answered", approve(session, STUDENT, request));
    refused(409, "request-already-answered", reject(session, STUDENT, request));
    refused(404, "not-found", approve(session, STUDENT, UUID.randomUUID().toString()));
    refused(404, "not-found", reject(session, STUDENT, "none"));
  }

  @Test
  void strangers_neither_ask_nor_answer() {
    var stranger = new Held(student(), mentor(), session.start(), session.id(), "");
    refused(403, "not-your-session", ask(stranger, MENTOR, Optional.empty()));
    refused(403, "not-your-session", ask(stranger, STUDENT, Optional.empty()));
    var request = asked(session, MENTOR, Optional.empty());
    refused(403, "not-your-session", approve(stranger, STUDENT, request));
    refused(403, "not-your-session", reject(stranger, STUDENT, request));
    refused(
        403,
        "not-your-session",
        as(session, MENTOR).body(emitting("Ill")).post(mentors() + "?mentorId=another"));
    refused(403, "forbidden", as(session, STUDENT).body("{}").post(mentors()));
  }

  @Test
  void session_stays_joinable_and_mentors_join_ends_the_request() {
    asked(session, STUDENT, Optional.empty());
    Store.move(session.id(), Instant.now().plusSeconds(600));
    as(session, STUDENT)
        .get("/api/student-sessions/" + session.id() + "/verify-join")
        .then()
        .statusCode(200);
    look(session, STUDENT).then().body("status", equalTo("reschedule_requested"));
    as(session, MENTOR)
        .get("/api/mentor-sessions/" + session.id() + "/verify-join")
        .then()
        .statusCode(200);
    look(session, STUDENT)
        .then()
        .body("status", equalTo("ongoing"))
        .body("rescheduleRequests[0].status", equalTo("rejected"));
  }

  private void refuse(Participant by) {
    reject(session, by.other(), asked(session, by, Optional.empty())).then().statusCode(200);
  }

  private Response askBecause(String reason) {
    return as(session, MENTOR).body(emitting(reason)).post(mentors());
  }

  private static Map<String, ?> emitting(String reason) {
    return Map.of("rescheduleRequest", Map.of("reason", reason));
  }

  private String mentors() {
    return path(session, MENTOR);
  }

  private static long lapsesAt(String request, String when) {
    return Store.count(
        "select count(*) from reschedule_request r join session s on s.id = session_id"
            + " where r.id = ? and lapses_at = "
            + when.replaceAll("'(.*?)'", "interval '$1'"),
        UUID.fromString(request));
  }

  /** A full hour of a Monday in Kolkata, some weeks ahead. */
  private static Instant monday(int weeks, int hours) {
    return NEXT_MONDAY.plusWeeks(weeks).plusMinutes(30).plusHours(hours).toInstant();
  }

  private static String end(Instant start) {
    return start.plus(Duration.ofHours(1)).toString();
  }
}
