package ai.aureeture.notification.adapter.inbound.kafka;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.notification.Bells;
import ai.aureeture.notification.Bus;
import ai.aureeture.notification.Everything;
import ai.aureeture.notification.Invited;
import ai.aureeture.notification.Life;
import ai.aureeture.notification.Mailbox;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A free session is asked for, and given or not. */
@QuarkusTest
@Everything
class FreeSessionIT {
  private final SessionEvents told = SessionEvents.oneSession();
  private final Life life = Life.ofFree(told);

  @BeforeEach
  void student_requests_a_session() {
    Bus.tell(life.requested(Instant.parse("2027-03-12T09:00:00Z")));
  }

  @Test
  void mentor_is_notified_of_the_request_and_its_deadline() {
    var bell = Bells.waitFor("session-requested", told.mentorId());
    assertTrue(bell.get("body").contains("before Fri 12 March 2027, 14:30"), bell.get("body"));
    var mail = Mailbox.waitFor(1, told.mentorEmail()).getFirst();
    assertTrue(mail.get("subject").startsWith("Please answer, free session requested"));
    assertTrue(mail.get("text").contains("Answer by: Fri 12 March 2027, 14:30"), mail.get("text"));
    assertTrue(mail.get("text").contains("/dashboard/mentor/sessions/" + told.sessionId()));
    assertEquals(List.of(), Bells.types(told.studentId()));
    assertEquals(List.of(), Mailbox.of(told.studentEmail()));
  }

  @Test
  void accepted_request_notifies_the_student_and_mails_the_invite_to_both() {
    var _ = Mailbox.waitFor(1, told.mentorEmail());
    Bus.tell(life.accepted());
    Bus.tell(life.linked(SessionEvents.LINK, MeetingProvider.JITSI));

    var bell = Bells.waitFor("session-accepted", told.studentId());
    assertTrue(bell.get("body").contains("with Asha Verma is accepted"), bell.get("body"));
    var students = Mailbox.waitFor(1, told.studentEmail());
    assertTrue(students.getFirst().get("text").contains("has accepted your free session"));
    assertTrue(students.getFirst().get("text").contains(SessionEvents.LINK));
    for (var mails : List.of(students, Mailbox.waitFor(2, told.mentorEmail()))) {
      assertEquals("REQUEST 0", Invited.by(mails).getFirst().edition());
    }
    assertEquals(List.of("session-requested"), Bells.types(told.mentorId()));
  }

  @Test
  void a_withdrawn_request_notifies_the_mentor_and_leaves_the_calendar() {
    var _ = Mailbox.waitFor(1, told.mentorEmail());
    Bus.tell(life.withdrawn());

    var bell = Bells.waitFor("session-withdrawn", told.mentorId());
    assertTrue(bell.get("body").contains("no longer asks"), bell.get("body"));
    var mail = Mailbox.waitFor(2, told.mentorEmail()).getLast();
    assertTrue(mail.get("subject").startsWith("Request withdrawn"), mail.get("subject"));
    assertEquals(List.of(), Bells.types(told.studentId()));
    await().atMost(Duration.ofSeconds(60)).until(() -> calendarStatus() == 404);
  }

  private int calendarStatus() {
    return given()
        .header("Authorization", "Bearer " + Tokens.mentor(told.mentorId()))
        .get("/api/sessions/" + told.sessionId() + "/calendar.ics")
        .statusCode();
  }

  @Test
  void declined_request_notifies_only_the_student() {
    Bus.tell(life.cancelled(CancelReason.DECLINED));

    var bell = Bells.waitFor("session-declined", told.studentId());
    assertTrue(bell.get("body").contains("was not accepted"), bell.get("body"));
    var mail = Mailbox.waitFor(1, told.studentEmail()).getFirst();
    assertTrue(mail.get("subject").startsWith("Session not accepted"), mail.get("subject"));
    assertEquals(List.of("session-requested"), Bells.types(told.mentorId()));
    assertEquals(List.of(), Invited.by(Mailbox.of(told.mentorEmail())));
  }
}
