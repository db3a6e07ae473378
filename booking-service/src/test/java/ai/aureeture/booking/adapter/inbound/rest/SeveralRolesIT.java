package ai.aureeture.booking.adapter.inbound.rest;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.bookingBody;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.offer;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.pay;
import static ai.aureeture.booking.support.Api.refused;
import static ai.aureeture.booking.support.Api.student;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.Tokens;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who is mentor and student, or admin besides, is on each path who that path says. */
@BookingServiceTest
class SeveralRolesIT {
  private static final String ROLE = "x-active-role";

  private String person;
  private String token;

  @BeforeEach
  void person_is_mentor_and_student() {
    person = mentor();
    token = Tokens.withRoles(person, "student", "mentor");
  }

  @Test
  void each_path_shows_that_sides_sessions() {
    var given = paid(held(student(), person, hour()));
    var taken = taken(token);
    as(token).get("/api/mentor-sessions").then().body("upcoming.id", contains(given.id()));
    as(token)
        .get("/api/student-sessions?studentId=" + person)
        .then()
        .body("upcoming.id", contains(taken.id()));
    refused(403, "not-your-session", as(token).get("/api/student-sessions/" + given.id()));
    refused(403, "not-your-session", as(token).get("/api/mentor-sessions/" + taken.id()));
    as(token).get("/api/student-sessions/" + taken.id()).then().statusCode(200);
    as(token).get("/api/mentor-sessions/" + given.id()).then().statusCode(200);
    as(token).get("/api/mentor/stats").then().statusCode(200);
  }

  @Test
  void active_role_closes_the_other_sides_paths() {
    taken(token);
    as(token).header(ROLE, "student").get("/api/student-sessions").then().statusCode(200);
    as(token).header(ROLE, "mentor").get("/api/mentor-sessions").then().statusCode(200);
    refused(403, "forbidden", as(token).header(ROLE, "student").get("/api/mentor-sessions"));
    refused(403, "forbidden", as(token).header(ROLE, "mentor").get("/api/student-sessions"));
    refused(
        403,
        "forbidden",
        as(token).header(ROLE, "mentor").body(bookingBody(mentor(), hour())).post("/api/bookings"));
    refused(403, "forbidden", as(token).header(ROLE, "admin").get("/api/admin/attention"));
    refused(403, "forbidden", asMentor(person).header(ROLE, "student").get("/api/bookings"));
    as(token).header(ROLE, "").get("/api/bookings").then().statusCode(200);
  }

  @Test
  void admin_takes_part_in_their_own_sessions_as_the_side_of_the_path() {
    var boss = Tokens.withRoles(person, "admin", "mentor", "student");
    var given = paid(held(student(), person, hour()));
    var taken = taken(boss);
    for (var session : new Held[] {given, taken}) {
      Store.move(session.id(), Instant.now().plus(Duration.ofMinutes(10)));
    }
    as(boss).get("/api/mentor-sessions/" + given.id() + "/verify-join").then().statusCode(200);
    as(boss)
        .get("/api/student-sessions/" + taken.id() + "/verify-join?studentId=" + person)
        .then()
        .statusCode(200);
    lastIn(given, "started", "mentor");
    // Only a mentor who comes starts a session.
    lastIn(taken, "payment-confirmed", "provider");
  }

  @Test
  void admin_in_another_role_has_no_admins_rights() {
    var boss = Tokens.withRoles("boss-" + person, "admin", "mentor");
    var session = paid(held());
    var named = "/api/mentor-sessions/" + session.id() + "?mentorId=" + session.mentor();
    as(boss).get(named).then().statusCode(200);
    as(boss)
        .header(ROLE, "admin")
        .get("/api/mentor-sessions/" + session.id())
        .then()
        .statusCode(200);
    refused(403, "not-your-session", as(boss).header(ROLE, "mentor").get(named));
    refused(403, "forbidden", as(boss).header(ROLE, "mentor").get("/api/admin/attention"));
    as(boss).get("/api/mentor-sessions").then().statusCode(200).body("upcoming", empty());
  }

  @Test
  void offer_is_published_as_a_mentor_even_by_an_admin() {
    var boss = Tokens.withRoles(person, "admin", "mentor");
    as(boss).body(offer()).put("/api/mentors/" + person).then().statusCode(200);
    as(Tokens.admin("boss"))
        .get("/api/admin/audit?personId=" + person)
        .then()
        .body("entries[0].what", equalTo("offer-published"))
        .body("entries[0].actor.role", equalTo("mentor"));
  }

  private static void lastIn(Held session, String what, String role) {
    as(Tokens.admin("boss"))
        .get("/api/admin/audit?sessionId=" + session.id())
        .then()
        .body("entries[0].what", equalTo(what))
        .body("entries[0].actor.role", equalTo(role));
  }

  /** A session that the person takes of another mentor. */
  @CanIgnoreReturnValue
  private Held taken(String token) {
    var mentor = mentor();
    var start = hour();
    var booking =
        as(token)
            .body(bookingBody(mentor, start))
            .post("/api/bookings")
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    var held =
        new Held(
            person,
            mentor,
            start,
            booking.getString("bookingId"),
            booking.getString("payment.orderId"));
    as(token)
        .body(pay(held, "captured", "never"))
        .post("/api/mentor-sessions/confirm-payment")
        .then()
        .statusCode(201);
    return held;
  }
}
