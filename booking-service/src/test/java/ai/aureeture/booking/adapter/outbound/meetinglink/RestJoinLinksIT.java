package ai.aureeture.booking.adapter.outbound.meetinglink;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.student;
import static org.hamcrest.Matchers.equalTo;

import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.ScriptedMeetingLink;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class RestJoinLinksIT {
  private static final String PLAIN = "https://meet.example/plain";

  @Test
  void request_carries_the_service_credential_and_the_persons_token() {
    var session = joinable(student());
    joins(asStudent(session.student()), session, "student")
        .body("meetingLink", equalTo(ScriptedMeetingLink.linkOf(session.student())));
    joins(asMentor(session.mentor()), session, "mentor")
        .body("meetingLink", equalTo(ScriptedMeetingLink.linkOf(session.mentor())));
  }

  @Test
  void admin_has_no_link_of_either_person() {
    var session = joinable(student());
    as(Tokens.admin("boss"))
        .queryParam("studentId", session.student())
        .get("/api/student-sessions/" + session.id() + "/verify-join")
        .then()
        .statusCode(200)
        .body("meetingLink", equalTo(PLAIN));
  }

  @Test
  void refused_people_get_the_rooms_link_and_others_their_own() {
    var refused = joinable("refused-" + UUID.randomUUID());
    for (int i = 0; i < 15; i++) {
      joins(asStudent(refused.student()), refused, "student").body("meetingLink", equalTo(PLAIN));
    }
    var session = joinable(student());
    joins(asStudent(session.student()), session, "student")
        .body("meetingLink", equalTo(ScriptedMeetingLink.linkOf(session.student())));
  }

  private static ValidatableResponse joins(RequestSpecification person, Held session, String role) {
    return person
        .get("/api/%s-sessions/%s/verify-join".formatted(role, session.id()))
        .then()
        .statusCode(200);
  }

  private static Held joinable(String student) {
    var session = paid(held(student, mentor(), hour()));
    Store.run(
        "update session set meeting_link = ?, meeting_provider = 'jitsi',"
            + " meeting_made_for = starts_at, meeting_made_at_move = 0 where id = ?",
        PLAIN,
        UUID.fromString(session.id()));
    Store.move(session.id(), Instant.now().plus(Duration.ofMinutes(10)));
    return session;
  }
}
