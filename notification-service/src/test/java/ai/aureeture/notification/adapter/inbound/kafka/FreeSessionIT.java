package ai.aureeture.notification.adapter.inbound.kafka;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.notification.Bus;
import ai.aureeture.notification.Mailbox;
import ai.aureeture.notification.NotificationList;
import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.ReceivedInvite;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.notification.SessionHistory;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A free session is asked for, and given or not. */
@QuarkusTest
@NotificationServiceTest
class FreeSessionIT {
  private final SessionEvents events = SessionEvents.oneSession();
  private final SessionHistory history = SessionHistory.ofFree(events);

  @BeforeEach
  void student_requests_a_session() {
    Bus.publish(history.requested(Instant.parse("2027-03-12T09:00:00Z")));
  }

  @Test
  void mentor_is_notified_of_the_request_and_its_deadline() {
    var notification = NotificationList.waitFor("session-requested", events.mentorId());
    assertTrue(
        notification.get("body").contains("by Fri, 12 March 2027, 2:30 pm"),
        notification.get("body"));
    var mail = Mailbox.waitFor(1, events.mentorEmail()).getFirst();
    assertTrue(mail.get("subject").startsWith("Please answer – free session requested"));
    assertTrue(
        mail.get("text").contains("Answer by: Fri, 12 March 2027, 2:30 pm"), mail.get("text"));
    assertTrue(mail.get("text").contains("/dashboard/mentor/sessions/" + events.sessionId()));
    assertEquals(List.of(), NotificationList.types(events.studentId()));
    assertEquals(List.of(), Mailbox.of(events.studentEmail()));
  }

  @Test
  void accepted_request_notifies_the_student_and_mails_the_invite_to_both() {
    var _ = Mailbox.waitFor(1, events.mentorEmail());
    Bus.publish(history.accepted());
    Bus.publish(history.linked(SessionEvents.LINK, MeetingProvider.JITSI));

    var notification = NotificationList.waitFor("session-accepted", events.studentId());
    assertTrue(
        notification.get("body").contains("Asha Verma accepted your"), notification.get("body"));
    var students = Mailbox.waitFor(1, events.studentEmail());
    assertTrue(students.getFirst().get("text").contains("has accepted your free session"));
    assertTrue(students.getFirst().get("text").contains(SessionEvents.LINK));
    for (var mails : List.of(students, Mailbox.waitFor(2, events.mentorEmail()))) {
      assertEquals("REQUEST 0", ReceivedInvite.by(mails).getFirst().revision());
    }
    assertEquals(List.of("session-requested"), NotificationList.types(events.mentorId()));
  }

  @Test
  void a_withdrawn_request_notifies_the_mentor_and_leaves_the_calendar() {
    var _ = Mailbox.waitFor(1, events.mentorEmail());
    Bus.publish(history.withdrawn());

    var notification = NotificationList.waitFor("session-withdrawn", events.mentorId());
    assertTrue(
        notification.get("body").contains("withdrew their request"), notification.get("body"));
    var mail = Mailbox.waitFor(2, events.mentorEmail()).getLast();
    assertTrue(mail.get("subject").startsWith("Request withdrawn"), mail.get("subject"));
    assertEquals(List.of(), NotificationList.types(events.studentId()));
    await().atMost(Duration.ofSeconds(60)).until(() -> calendarStatus() == 404);
  }

  private int calendarStatus() {
    return given()
        .header("Authorization", "Bearer " + Tokens.mentor(events.mentorId()))
        .get("/api/sessions/" + events.sessionId() + "/calendar.ics")
        .statusCode();
  }

  @Test
  void declined_request_notifies_only_the_student() {
    Bus.publish(history.cancelled(CancelReason.DECLINED));

    var notification = NotificationList.waitFor("session-declined", events.studentId());
    assertTrue(notification.get("body").contains("wasn’t accepted"), notification.get("body"));
    var mail = Mailbox.waitFor(1, events.studentEmail()).getFirst();
    assertTrue(mail.get("subject").startsWith("Session not accepted"), mail.get("subject"));
    assertEquals(List.of("session-requested"), NotificationList.types(events.mentorId()));
    assertEquals(List.of(), ReceivedInvite.by(Mailbox.of(events.mentorEmail())));
  }
}
