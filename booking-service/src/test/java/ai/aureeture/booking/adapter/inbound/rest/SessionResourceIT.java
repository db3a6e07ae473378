package ai.aureeture.booking.adapter.inbound.rest;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.refused;
import static ai.aureeture.booking.support.Api.student;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Moves;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BookingServiceTest
class SessionResourceIT {
  @Test
  void both_people_see_the_session_and_only_the_mentor_sees_the_address() {
    var session = paid(held());
    asMentor(session.mentor())
        .get("/api/mentor-sessions/" + session.id())
        .then()
        .statusCode(200)
        .body("id", equalTo(session.id()))
        .body("_id", equalTo(session.id()))
        .body("mentorName", equalTo("Asha Rao"))
        .body("studentEmail", equalTo(session.student() + "@students.example"))
        .body("status", equalTo("scheduled"))
        .body("bookingType", equalTo("paid"))
        .body("amount", equalTo(1500))
        .body("durationMinutes", equalTo(60))
        .body("rescheduleCount", equalTo(0))
        .body("rescheduleRequests", empty())
        .body("warnings", empty())
        .body("meetingLink", nullValue())
        .body("createdAt", notNullValue())
        .body("version", equalTo(3));
    asStudent(session.student())
        .get("/api/student-sessions/" + session.id())
        .then()
        .statusCode(200)
        .body("studentEmail", nullValue());
    as(Tokens.admin("boss")).get("/api/mentor-sessions/" + session.id()).then().statusCode(200);
  }

  @Test
  void a_hold_is_no_session() {
    var held = held();
    asMentor(held.mentor())
        .get("/api/mentor-sessions/" + held.id())
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
    asStudent(held.student())
        .get("/api/student-sessions")
        .then()
        .statusCode(200)
        .body("upcoming", empty())
        .body("past", empty())
        .body("total", equalTo(0));
  }

  @Test
  void strangers_are_refused() {
    var session = paid(held());
    var path = "/api/mentor-sessions/" + session.id();
    refused(403, "not-your-session", asMentor("another").get(path));
    refused(403, "not-your-session", asMentor(session.mentor()).get(path + "?mentorId=another"));
    refused(403, "not-your-session", asMentor("another").get(path + "/verify-join"));
    refused(403, "forbidden", asStudent(session.student()).get(path));
    refused(
        403,
        "not-your-session",
        asMentor("another").get("/api/mentor-sessions?mentorId=" + session.mentor()));
    refused(
        403, "not-your-session", asStudent("another").get("/api/student-sessions/" + session.id()));
    refused(401, "unauthenticated", given().get(path));
    refused(404, "not-found", asMentor("another").get("/api/mentor-sessions/x' or '1'='1"));
  }

  @Test
  void each_session_is_in_exactly_one_list() {
    var mentor = mentor();
    var over = paid(held(student(), mentor, hour()));
    var soon = paid(held(student(), mentor, hour()));
    var ongoing = paid(held(student(), mentor, hour()));
    var later = paid(held(student(), mentor, hour()));
    held(student(), mentor, hour());
    // One clock reading for all: the third ends in the moment the second begins.
    var now = now();
    Store.move(over.id(), now.minus(Duration.ofHours(3)));
    Store.move(ongoing.id(), now.plus(Duration.ofMinutes(10)));
    Store.move(soon.id(), now.minus(Duration.ofMinutes(50)));
    asMentor(mentor)
        .get("/api/mentor-sessions/" + ongoing.id() + "/verify-join")
        .then()
        .statusCode(200);
    asMentor(mentor)
        .get("/api/mentor-sessions?mentorId=" + mentor)
        .then()
        .statusCode(200)
        .body("upcoming.id", contains(ongoing.id(), soon.id(), later.id()))
        .body("past.id", contains(over.id()))
        .body("nextCursor.upcoming", nullValue())
        .body("nextCursor.past", nullValue())
        .body("$", not(hasKey("total")));
    asMentor(mentor).get("/api/mentor-sessions?scope=past").then().body("upcoming", empty());
  }

  @Test
  void lists_are_read_page_by_page_without_gaps_or_repeats() {
    var mentor = mentor();
    var all =
        List.of(hour(), hour(), hour(), hour(), hour()).stream()
            .map(start -> paid(held(student(), mentor, start)).id())
            .toList();
    var seen = new ArrayList<String>();
    String cursor = "";
    for (int page = 0; page < 3; page++) {
      var answer =
          asMentor(mentor)
              .get("/api/mentor-sessions?scope=upcoming&limit=2" + cursor)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      seen.addAll(answer.getList("upcoming.id", String.class));
      cursor = "&cursor=" + answer.getString("nextCursor.upcoming");
    }
    assertEquals(all, seen);
    assertEquals("&cursor=null", cursor);
    var first = all.getFirst();
    var last = all.getLast();
    Store.move(first, now().minus(Duration.ofHours(5)));
    Store.move(last, now().minus(Duration.ofHours(3)));
    var next =
        asMentor(mentor)
            .get("/api/mentor-sessions?scope=past&limit=1")
            .then()
            .body("past.id", contains(last))
            .extract()
            .<String>path("nextCursor.past");
    asMentor(mentor)
        .get("/api/mentor-sessions?scope=past&limit=1&cursor=" + next)
        .then()
        .body("past.id", contains(first))
        .body("nextCursor.past", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "scope, scope=everything",
    "limit, limit=0",
    "limit, limit=201",
    "limit, limit=ten",
    "cursor, scope=past&cursor=garbage",
    "cursor,"
        + " scope=past&cursor=dHJ1ZSArOTk5OTk5OTk5LTAxLTAxVDAwOjAwOjAwWiAwMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDA",
    "cursor, scope=past&cursor=dHJ1ZSB4IHk",
    "cursor, cursor=dHJ1ZSB4IHk"
  })
  void malformed_query_is_refused(String field, String query) {
    asMentor("somebody")
        .get("/api/mentor-sessions?" + query)
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-request"))
        .body("violations.field", hasItem(field));
  }

  @Test
  void session_is_joinable_from_15_minutes_before_its_start() {
    var session = paid(held());
    var mentors = "/api/mentor-sessions/" + session.id() + "/verify-join";
    var students = "/api/student-sessions/" + session.id() + "/verify-join";
    Store.move(session.id(), now().plus(Duration.ofMinutes(25)));
    refused(403, "too-early", asStudent(session.student()).get(students))
        .then()
        .body("canJoin", equalTo(false))
        .body("minutesUntilJoin", equalTo(10));
    Store.move(session.id(), now().plus(Duration.ofMinutes(14)));
    asStudent(session.student())
        .get(students)
        .then()
        .statusCode(200)
        .body("canJoin", equalTo(true))
        .body("sessionId", equalTo(session.id()))
        .body("role", equalTo("student"));
    asStudent(session.student())
        .get("/api/student-sessions/" + session.id())
        .then()
        .body("status", equalTo("scheduled"));
    asMentor(session.mentor()).get(mentors).then().statusCode(200).body("role", equalTo("mentor"));
    asStudent(session.student())
        .get("/api/student-sessions/" + session.id())
        .then()
        .body("status", equalTo("ongoing"));
    Store.move(session.id(), now().minus(Duration.ofMinutes(90)));
    refused(403, "session-over", asMentor(session.mentor()).get(mentors));
    refused(
        404,
        "not-found",
        asMentor("m").get("/api/mentor-sessions/" + held().id() + "/verify-join"));
  }

  @Test
  void admin_reads_the_join_link_without_starting_the_session() {
    var session = paid(held());
    Moves.asked(session, Participant.STUDENT, Optional.empty());
    Store.run(
        "update session set meeting_link = ?, meeting_provider = 'jitsi',"
            + " meeting_made_for = starts_at, meeting_made_at_move = 0 where id = ?",
        "https://meet.example/plain",
        UUID.fromString(session.id()));
    var path = "/api/mentor-sessions/" + session.id();
    var joinPath = path + "/verify-join?mentorId=" + session.mentor();
    refused(403, "too-early", as(Tokens.admin("boss")).get(joinPath));
    Store.move(session.id(), now().plus(Duration.ofMinutes(10)));
    var before = asMentor(session.mentor()).get(path).asString();
    as(Tokens.admin("boss"))
        .get(joinPath)
        .then()
        .statusCode(200)
        .body("canJoin", equalTo(true))
        .body("meetingLink", equalTo("https://meet.example/plain"));
    assertEquals(before, asMentor(session.mentor()).get(path).asString());
    asMentor(session.mentor()).get(joinPath).then().statusCode(200);
    asMentor(session.mentor()).get(path).then().body("status", equalTo("ongoing"));
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS);
  }
}
