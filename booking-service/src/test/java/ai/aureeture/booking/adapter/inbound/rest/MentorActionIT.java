package ai.aureeture.booking.adapter.inbound.rest;

import static ai.aureeture.booking.domain.Participant.MENTOR;
import static ai.aureeture.booking.domain.Participant.STUDENT;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.refused;
import static ai.aureeture.booking.support.Moves.approve;
import static ai.aureeture.booking.support.Moves.as;
import static ai.aureeture.booking.support.Moves.ask;
import static ai.aureeture.booking.support.Moves.asked;
import static ai.aureeture.booking.support.Moves.look;
import static ai.aureeture.booking.support.Moves.reject;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.booking.support.Store;
import ai.aureeture.events.SessionChanged;
import ai.aureeture.events.SessionCompleted;
import ai.aureeture.events.session.CompletedBy;
import ai.aureeture.events.session.SessionChange;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a mentor may do with a paid session, and what they may not. */
@BookingServiceTest
class MentorActionIT {
  private Held session;
  private String path;

  @BeforeEach
  void bookOne() {
    session = paid(held());
    path = "/api/mentor-sessions/" + session.id();
  }

  @Test
  void a_mentor_rewords_and_notes() {
    patch("{'title':' Second talk ','description':'Two\\nlines','notes':'Went well'}")
        .then()
        .statusCode(200)
        .body("title", equalTo("Second talk"))
        .body("description", equalTo("Two\nlines"))
        .body("notes", equalTo("Went well"));
    patch("{'privateNotes':'Shy','recordingUrl':'https://recordings.example/1?key=x@y'}")
        .then()
        .statusCode(200)
        .body("notes", equalTo("Went well"))
        .body("privateNotes", equalTo("Shy"))
        .body("recordingUrl", equalTo("https://recordings.example/1?key=x@y"));
    patch("{'notes':null,'privateNotes':null,'recordingUrl':null,'description':''}")
        .then()
        .statusCode(200)
        .body("title", equalTo("Second talk"))
        .body("description", nullValue())
        .body("notes", nullValue())
        .body("privateNotes", nullValue())
        .body("recordingUrl", nullValue());
  }

  @Test
  void line_breaks_are_alike_whatever_they_were_written_with() {
    patch("{'notes':'\\u00A0one\\r\\ntwo\\rthree\\u2028four\\u3000'}")
        .then()
        .statusCode(200)
        .body("notes", equalTo("one\ntwo\nthree\nfour"));
  }

  @Test
  void both_people_see_feedback_and_only_the_mentor_private_notes() {
    patch(
            "{'notes':'Well"
                + " done','privateNotes':'Shy','recordingUrl':'https://recordings.example/1'}")
        .then()
        .statusCode(200);
    look(session, MENTOR)
        .then()
        .body("notes", equalTo("Well done"))
        .body("privateNotes", equalTo("Shy"))
        .body("recordingUrl", equalTo("https://recordings.example/1"));
    shownToTheStudent(look(session, STUDENT));
    as(session, STUDENT)
        .get("/api/student-sessions")
        .then()
        .statusCode(200)
        .body("upcoming.id", contains(session.id()))
        .body("upcoming.notes", contains("Well done"))
        .body("upcoming.recordingUrl", contains("https://recordings.example/1"))
        .body("upcoming.privateNotes", contains(nullValue()));
    shownToTheStudent(ask(session, STUDENT, Optional.empty()));
    var request = look(session, MENTOR).<String>path("rescheduleRequests[0].id");
    reject(session, MENTOR, request).then().statusCode(200).body("privateNotes", equalTo("Shy"));
    var first = asked(session, MENTOR, Optional.empty());
    shownToTheStudent(reject(session, STUDENT, first));
    var second = asked(session, MENTOR, Optional.of(hour()));
    shownToTheStudent(approve(session, STUDENT, second));
  }

  private static void shownToTheStudent(Response answer) {
    answer
        .then()
        .statusCode(200)
        .body("notes", equalTo("Well done"))
        .body("recordingUrl", equalTo("https://recordings.example/1"))
        .body("privateNotes", nullValue());
  }

  @Test
  void notes_of_an_older_version_are_private() {
    Store.run("update session set notes = 'Shy' where id = ?", UUID.fromString(session.id()));
    look(session, MENTOR)
        .then()
        .statusCode(200)
        .body("notes", nullValue())
        .body("privateNotes", equalTo("Shy"));
    look(session, STUDENT).then().statusCode(200).body("toString()", not(containsString("Shy")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "status;{'status':'completed'}",
        "startTime;{'title':'x','startTime':'2027-03-09T04:30:00Z'}",
        "amount;{'amount':1}",
        "title;{'title':''}",
        "title;{'title':null}",
        "title;{'title':7}",
        "title;{'title':'A\\nBcc: x@y.example'}",
        "title;{'title':'A\\u2028B'}",
        "title;{'title':'A\\u202EB'}",
        "title;{'title':'\\u200D'}",
        "description;{'description':'A\\u202EB'}",
        "notes;{'notes':'\\u2800'}",
        "notes;{'notes':['x']}",
        "privateNotes;{'privateNotes':7}",
        "privateNotes;{'privateNotes':'a\\u0000b'}",
        "recordingUrl;{'recordingUrl':'http://recordings.example/1'}",
        "recordingUrl;{'recordingUrl':'https://asha@recordings.example/1'}",
        "recordingUrl;{'recordingUrl':['https://recordings.example/1']}",
        "notes;{'notes':'a\\u0000b'}"
      })
  void any_other_field_or_form_is_refused(String field, String body) {
    refused(400, "invalid-request", patch(body)).then().body("violations.field", hasItem(field));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"[]", "null", "'text'"})
  void a_body_that_is_no_object_is_refused(String body) {
    refused(400, "invalid-request", patch(body));
  }

  @Test
  void paid_session_cannot_be_cancelled_only_rescheduled() {
    var code = "paid-session-cannot-be-cancelled";
    refused(409, code, patch("{'status':'cancelled'}"))
        .then()
        .body("detail", containsString("reschedule request"));
    refused(409, code, asMentor(session.mentor()).delete(path))
        .then()
        .body("detail", containsString("reschedule request"));
    look(session, MENTOR).then().body("status", equalTo("scheduled"));
  }

  @Test
  void a_paid_session_needs_no_answer() {
    refused(409, "paid-session-needs-no-answer", post("/accept"));
    refused(409, "paid-session-needs-no-answer", post("/decline"));
    look(session, MENTOR).then().body("status", equalTo("scheduled"));
  }

  @Test
  void an_ongoing_session_is_completed_and_again_it_is_200() {
    Store.move(session.id(), Instant.now().plusSeconds(600));
    asMentor(session.mentor()).get(path + "/verify-join").then().statusCode(200);
    refused(409, "session-not-started", post("/complete"));
    Store.move(session.id(), Instant.now().minusSeconds(1));
    post("/complete").then().statusCode(200).body("status", equalTo("completed"));
    post("/complete").then().statusCode(200).body("status", equalTo("completed"));
    patch("{'notes':'Next: system design'}").then().statusCode(200);
    asMentor(session.mentor())
        .get("/api/mentor-sessions")
        .then()
        .body("upcoming", empty())
        .body("past.id", contains(session.id()))
        .body("past.notes", contains("Next: system design"));
    var published = PublishedEventsReader.events(session.id(), 5);
    assertEquals(SessionChange.STARTED, ((SessionChanged) published.get(2)).change());
    assertEquals(CompletedBy.MENTOR, ((SessionCompleted) published.get(3)).completedBy());
    assertEquals(SessionChange.EDITED, ((SessionChanged) published.get(4)).change());
    refused(403, "session-not-joinable", asMentor(session.mentor()).get(path + "/verify-join"));
  }

  @Test
  void only_a_started_session_can_be_completed() {
    refused(409, "session-not-started", post("/complete"));
    Store.move(session.id(), Instant.now().minus(Duration.ofMinutes(61)));
    post("/complete").then().statusCode(200).body("status", equalTo("completed"));
  }

  @Test
  void session_is_completed_automatically_after_its_end() {
    Store.move(session.id(), Instant.now().minus(Duration.ofMinutes(120)));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> look(session, STUDENT).then().body("status", equalTo("completed")));
    var published = (SessionCompleted) PublishedEventsReader.events(session.id(), 3).getLast();
    assertEquals(CompletedBy.TIME, published.completedBy());
  }

  @Test
  void only_the_sessions_mentor_may_act() {
    var another = asMentor("another");
    refused(403, "not-your-session", asMentor("another").body("{}").patch(path));
    refused(403, "not-your-session", asMentor("another").delete(path));
    refused(403, "not-your-session", asMentor("another").post(path + "/complete"));
    refused(403, "not-your-session", asMentor("another").post(path + "/accept"));
    refused(403, "forbidden", as(session, STUDENT).post(path + "/complete"));
    refused(404, "not-found", another.delete("/api/mentor-sessions/" + held().id()));
  }

  private Response patch(String body) {
    return asMentor(session.mentor()).body(body.replace('\'', '"')).patch(path);
  }

  private Response post(String action) {
    return asMentor(session.mentor()).post(path + action);
  }
}
