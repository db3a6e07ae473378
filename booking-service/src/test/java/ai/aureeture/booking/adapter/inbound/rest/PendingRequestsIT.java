package ai.aureeture.booking.adapter.inbound.rest;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.book;
import static ai.aureeture.booking.support.Api.freeMentor;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.refunded;
import static ai.aureeture.booking.support.Api.student;
import static ai.aureeture.booking.support.Api.studentSession;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Moves;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.Tokens;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BookingServiceTest
class PendingRequestsIT {
  private static final String PATH = "/api/mentor/pending-requests";
  private String mentor;

  @BeforeEach
  void aNewMentor() {
    mentor = mentor();
  }

  @Test
  void paid_booking_is_listed_as_new_and_needs_no_answer() {
    var session = booked();
    pending()
        .body("requests", hasSize(1))
        .body("requests[0].id", equalTo("booking-" + session.id()))
        .body("requests[0].type", equalTo("paid_booking"))
        .body("requests[0].sessionId", equalTo(session.id()))
        .body("requests[0].name", equalTo(nameOf(session)))
        .body("requests[0].summary", equalTo("Auto-confirmed after payment"))
        .body("requests[0].title", equalTo("Mentoring session"))
        .body("requests[0].createdAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\S+Z"))
        .body("requests[0].startTime", equalTo(session.start().toString()))
        .body("requests[0]", not(hasKey("answerBy")))
        .body("requests[0].autoConfirmed", equalTo(true))
        .body("requests[0].action", equalTo("view"))
        .body("nextCursor", nullValue());
  }

  @Test
  void paid_booking_is_listed_as_new_for_two_days() {
    var session = booked();
    Store.bookedAt(session.id(), Instant.now().minus(Duration.ofHours(47)));
    pending().body("requests.sessionId", contains(session.id()));
    Store.bookedAt(session.id(), Instant.now().minus(Duration.ofHours(49)));
    pending().body("requests", empty());
  }

  @Test
  void unpaid_and_refunded_bookings_are_not_listed_as_new() {
    held(student(), mentor, hour());
    refunded(booked());
    pending().body("requests", empty());
  }

  @Test
  void a_free_request_waits_for_accept_or_decline() {
    mentor = freeMentor();
    var booking = book(student(), mentor, hour()).then().statusCode(201).extract();
    String id = booking.path("bookingId");
    pending()
        .body("requests", hasSize(1))
        .body("requests[0].type", equalTo("free_request"))
        .body("requests[0].sessionId", equalTo(id))
        .body("requests[0].startTime", equalTo(booking.path("session.startTime")))
        .body("requests[0].answerBy", equalTo(booking.path("expiresAt")))
        .body("requests[0].action", equalTo("accept_or_decline"))
        .body("requests[0]", not(hasKey("autoConfirmed")));
    answer(id, "accept");
    pending().body("requests", empty());
    answer(requested(), "decline");
    pending().body("requests", empty());
  }

  @Test
  void students_reschedule_request_is_pending_under_its_own_id() {
    var session = booked();
    var request = Moves.asked(session, Participant.STUDENT, Optional.empty());
    pending()
        .body("requests.type", contains("reschedule_request", "paid_booking"))
        .body("requests[0].id", equalTo(request))
        .body("requests[0].sessionId", equalTo(session.id()))
        .body("requests[0].summary", equalTo("Asks to reschedule: Something came up"))
        .body("requests[0].title", equalTo("Mentoring session"))
        .body("requests[0].startTime", equalTo(session.start().toString()))
        .body("requests[0].answerBy", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\S+Z"))
        .body("requests[0].action", equalTo("answer_reschedule"))
        .body("requests[0]", not(hasKey("autoConfirmed")));
    Moves.reject(session, Participant.MENTOR, request).then().statusCode(200);
    pending().body("requests.type", contains("paid_booking"));
  }

  @Test
  void mentors_own_request_is_not_pending_for_the_mentor() {
    Moves.asked(booked(), Participant.MENTOR, Optional.empty());
    pending().body("requests.type", contains("paid_booking"));
  }

  @Test
  void a_completed_session_waits_for_feedback_which_private_notes_are_not() {
    var session = booked();
    Store.move(session.id(), Instant.now().minus(Duration.ofMinutes(90)));
    asMentor(mentor)
        .post("/api/mentor-sessions/" + session.id() + "/complete")
        .then()
        .statusCode(200);
    pending()
        .body("requests.type", contains("paid_booking", "feedback_pending"))
        .body("requests[1].sessionId", equalTo(session.id()))
        .body("requests[1].id", equalTo("feedback-" + session.id()))
        .body("requests[1].summary", equalTo("Completed without feedback: Mentoring session"))
        .body("requests[1].action", equalTo("write_notes"))
        .body("requests[1]", not(hasKey("autoConfirmed")));
    write(session, "privateNotes");
    pending().body("requests.type", contains("paid_booking", "feedback_pending"));
    write(session, "notes");
    pending().body("requests.type", contains("paid_booking"));
  }

  @Test
  void feedback_is_waited_for_in_the_thirty_days_after_a_session() {
    var session = booked();
    Store.move(session.id(), Instant.now().minus(Duration.ofMinutes(90)));
    asMentor(mentor)
        .post("/api/mentor-sessions/" + session.id() + "/complete")
        .then()
        .statusCode(200);
    Store.move(session.id(), Instant.now().minus(Duration.ofDays(29)));
    pending().body("requests.type", contains("paid_booking", "feedback_pending"));
    Store.move(session.id(), Instant.now().minus(Duration.ofDays(31)));
    pending().body("requests.type", contains("paid_booking"));
  }

  @Test
  void the_newest_come_first_and_page_by_page_without_gaps_or_repeats() {
    var all = new ArrayList<String>();
    for (int i = 0; i < 4; i++) {
      all.addFirst(booked().id());
    }
    pending().body("requests.sessionId", equalTo(all));
    var seen = new ArrayList<String>();
    var cursor = "";
    while (!cursor.endsWith("null")) {
      var page = asMentor(mentor).get(PATH + "?limit=3" + cursor).then().statusCode(200);
      List<String> ids = page.extract().path("requests.sessionId");
      seen.addAll(ids);
      booked();
      cursor = "&cursor=" + page.extract().path("nextCursor");
    }
    assertEquals(all, seen);
  }

  @Test
  void what_needs_an_answer_what_is_booked_and_what_waits_for_feedback_are_lists_apart() {
    var session = booked();
    var request = Moves.asked(session, Participant.STUDENT, Optional.empty());
    var over = booked();
    Store.move(over.id(), Instant.now().minus(Duration.ofMinutes(90)));
    asMentor(mentor).post("/api/mentor-sessions/" + over.id() + "/complete").then().statusCode(200);
    group("answers").body("requests.id", contains(request));
    group("bookings").body("requests.type", contains("paid_booking", "paid_booking"));
    group("feedback").body("requests.id", contains("feedback-" + over.id()));
    pending().body("requests", hasSize(4));
  }

  @ParameterizedTest
  @CsvSource({
    "group, group=everything",
    "limit, limit=0",
    "limit, limit=201",
    "cursor, cursor=garbage",
    "cursor, cursor=OTk5OTk5LTAxLTAxVDAwOjAwOjAwWiB4"
  })
  void malformed_query_is_refused(String field, String query) {
    asMentor(mentor)
        .get(PATH + "?" + query)
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-request"))
        .body("violations.field", hasItem(field));
  }

  @Test
  void mentor_cannot_read_another_mentors_pending_requests() {
    booked();
    asMentor("another")
        .get(PATH + "?mentorId=" + mentor)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-your-session"));
    asMentor("another").get(PATH).then().statusCode(200).body("requests", empty());
    asStudent(student()).get(PATH).then().statusCode(403).body("code", equalTo("forbidden"));
    given().get(PATH).then().statusCode(401);
    as(Tokens.admin("boss")).get(PATH + "?mentorId=" + mentor).then().body("requests", hasSize(1));
  }

  private ValidatableResponse pending() {
    return asMentor(mentor).get(PATH + "?mentorId=" + mentor).then().statusCode(200);
  }

  private ValidatableResponse group(String group) {
    return asMentor(mentor).get(PATH + "?group=" + group).then().statusCode(200);
  }

  @CanIgnoreReturnValue
  private Held booked() {
    return paid(held(student(), mentor, hour()));
  }

  private void write(Held session, String field) {
    asMentor(mentor)
        .body(Map.of(field, "Read chapter two"))
        .patch("/api/mentor-sessions/" + session.id())
        .then()
        .statusCode(200);
  }

  private static String nameOf(Held session) {
    return studentSession(session).path("studentName");
  }

  private String requested() {
    return book(student(), mentor, hour()).then().statusCode(201).extract().path("bookingId");
  }

  private void answer(String session, String answer) {
    asMentor(mentor).post("/api/mentor-sessions/" + session + "/" + answer).then().statusCode(200);
  }
}
