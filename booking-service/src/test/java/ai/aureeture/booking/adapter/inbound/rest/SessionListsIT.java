package ai.aureeture.booking.adapter.inbound.rest;

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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Moves;
import ai.aureeture.booking.support.Store;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Both people's lists of one pair, in every state a session can have. */
@BookingServiceTest
class SessionListsIT {
  private String mentor;
  private String student;

  @BeforeEach
  void twoPeople() {
    mentor = mentor();
    student = student();
  }

  @Test
  void a_session_has_every_field_that_the_pages_read() {
    var session = paid(held(student, mentor, hour()));
    for (var answer :
        List.of(mentors("").rootPath("upcoming[0]"), students("").rootPath("upcoming[0]"))) {
      answer
          .body("id", equalTo(session.id()))
          .body("_id", equalTo(session.id()))
          .body("mentorId", equalTo(mentor))
          .body("studentId", equalTo(student))
          .body("studentName", instanceOf(String.class))
          .body("title", equalTo("Mentoring session"))
          .body("description", nullValue())
          .body("startTime", equalTo(session.start().toString()))
          .body("endTime", equalTo(session.start().plus(Duration.ofHours(1)).toString()))
          .body("durationMinutes", equalTo(60))
          .body("status", equalTo("scheduled"))
          .body("paymentStatus", equalTo("paid"))
          .body("bookingType", equalTo("paid"))
          .body("rescheduleCount", equalTo(0))
          .body("rescheduleRequests", empty())
          .body("amount", equalTo(1500))
          .body("currency", equalTo("INR"))
          .body("notes", nullValue())
          .body("recordingUrl", nullValue())
          .body("createdAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\S+Z"))
          .body("updatedAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\S+Z"));
    }
  }

  @Test
  void a_session_that_is_asked_to_move_is_upcoming() {
    var session = paid(held(student, mentor, hour()));
    Moves.asked(session, Participant.MENTOR, Optional.empty());
    bothSee(List.of(session.id()), List.of());
    mentors("").body("upcoming[0].status", equalTo("reschedule_requested"));
  }

  @Test
  void free_request_is_upcoming_until_declined_and_past_afterwards() {
    mentor = freeMentor();
    var request = requested();
    bothSee(List.of(request), List.of());
    students("").body("upcoming[0].status", equalTo("requested"));
    asMentor(mentor).post("/api/mentor-sessions/" + request + "/decline").then().statusCode(200);
    bothSee(List.of(), List.of(request));
    students("")
        .body("past[0].status", equalTo("cancelled"))
        .body("past[0].cancelReason", equalTo("declined"));
  }

  @Test
  void a_free_session_stays_in_the_lists_once_accepted() {
    mentor = freeMentor();
    var request = requested();
    asMentor(mentor).post("/api/mentor-sessions/" + request + "/accept").then().statusCode(200);
    bothSee(List.of(request), List.of());
    Store.move(request, Instant.now().minus(Duration.ofHours(2)));
    bothSee(List.of(), List.of(request));
  }

  @Test
  void withdrawn_request_is_in_no_list() {
    mentor = freeMentor();
    asStudent(student).delete("/api/bookings/" + requested()).then().statusCode(204);
    bothSee(List.of(), List.of());
  }

  @Test
  void unpaid_booking_is_in_no_list() {
    held(student, mentor, hour());
    var released = held(student, mentor, hour());
    asStudent(student).delete("/api/bookings/" + released.id()).then().statusCode(204);
    bothSee(List.of(), List.of());
  }

  @Test
  void refunded_session_is_past_even_before_its_time() {
    var stands = paid(held(student, mentor, hour()));
    var refunded = refunded(paid(held(student, mentor, hour())));
    bothSee(List.of(stands.id()), List.of(refunded.id()));
  }

  @Test
  void completed_and_ended_sessions_are_past() {
    var completed = paid(held(student, mentor, hour()));
    var over = paid(held(student, mentor, hour()));
    Store.move(completed.id(), Instant.now().minus(Duration.ofMinutes(30)));
    Store.complete(completed.id());
    Store.move(over.id(), Instant.now().minus(Duration.ofMinutes(95)));
    bothSee(List.of(), List.of(completed.id(), over.id()));
  }

  @Test
  void the_total_counts_all_pages_of_both_lists() {
    var upcoming = paid(held(student, mentor, hour()));
    var over = paid(held(student, mentor, hour()));
    paid(held(student, mentor, hour()));
    Store.move(over.id(), Instant.now().minus(Duration.ofHours(3)));
    students("?scope=upcoming&limit=1")
        .body("upcoming.id", contains(upcoming.id()))
        .body("past", empty())
        .body("total", equalTo(3));
  }

  @Test
  void page_has_fifty_sessions_by_default() {
    Store.repeat(paidHour().id(), 50);
    students("")
        .body("upcoming", hasSize(50))
        .body("total", equalTo(51))
        .body("nextCursor.upcoming", notNullValue())
        .body("nextCursor.past", nullValue());
    students("?limit=200").body("upcoming", hasSize(51));
  }

  @Test
  void sessions_that_move_shift_no_others_from_page_to_page() {
    var all = List.of(paidHour(), paidHour(), paidHour(), paidHour(), paidHour());
    var first = page("");
    assertEquals(ids(all.subList(0, 2)), first.getList("upcoming.id"));
    // One that was read goes to the end, another is refunded: neither takes a place from the rest.
    Store.move(all.get(0).id(), hour());
    refunded(all.get(1));
    var second = page("&cursor=" + first.getString("nextCursor.upcoming"));
    assertEquals(ids(all.subList(2, 4)), second.getList("upcoming.id"));
    var third = page("&cursor=" + second.getString("nextCursor.upcoming"));
    assertEquals(List.of(all.get(4).id(), all.get(0).id()), third.getList("upcoming.id"));
  }

  @Test
  void sessions_of_one_time_are_all_on_some_page_of_the_past() {
    var time = hour();
    var lost = List.of(refundedAt(time).id(), refundedAt(time).id(), refundedAt(time).id());
    var first = mentors("?scope=past&limit=2").extract().jsonPath();
    var next = "?scope=past&limit=2&cursor=" + first.getString("nextCursor.past");
    var seen = new ArrayList<String>(first.getList("past.id"));
    seen.addAll(mentors(next).extract().jsonPath().getList("past.id"));
    assertEquals(lost.stream().sorted().toList(), seen.stream().sorted().toList());
  }

  private Held refundedAt(Instant time) {
    return refunded(paid(held(student, mentor, time)));
  }

  private JsonPath page(String cursor) {
    return mentors("?scope=upcoming&limit=2" + cursor).extract().jsonPath();
  }

  private Held paidHour() {
    return paid(held(student, mentor, hour()));
  }

  private static List<String> ids(List<Held> sessions) {
    return sessions.stream().map(Held::id).toList();
  }

  private String requested() {
    return book(student, mentor, hour()).then().statusCode(201).extract().path("bookingId");
  }

  private void bothSee(List<String> upcoming, List<String> past) {
    mentors("").body("upcoming.id", equalTo(upcoming)).body("past.id", equalTo(past));
    students("")
        .body("upcoming.id", equalTo(upcoming))
        .body("past.id", equalTo(past))
        .body("total", equalTo(upcoming.size() + past.size()));
  }

  private ValidatableResponse mentors(String query) {
    return asMentor(mentor).get("/api/mentor-sessions" + query).then().statusCode(200);
  }

  private ValidatableResponse students(String query) {
    return asStudent(student).get("/api/student-sessions" + query).then().statusCode(200);
  }
}
