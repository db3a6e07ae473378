package ai.aureeture.notification.adapter.inbound.kafka;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.events.session.ParticipantRole;
import ai.aureeture.notification.Bus;
import ai.aureeture.notification.Mailbox;
import ai.aureeture.notification.NotificationList;
import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.ScriptedAvailability;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.notification.SessionHistory;
import ai.aureeture.notification.WrittenMails;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationServiceTest
class PresentZonesIT {
  private final SessionEvents events = SessionEvents.oneSession();

  @Test
  void mails_notifications_and_calendar_use_the_mentors_new_zone() {
    var history = SessionHistory.ofPaid(events);
    Bus.publish(history.paid());
    Bus.publish(history.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    WrittenMails.waitFor("session-confirmed sent", events.mentorId());
    assertTrue(lastMail().contains(" IST"), lastMail());

    ScriptedAvailability.moved(events.mentorId(), "Europe/Paris");
    Bus.publish(history.asked(ParticipantRole.STUDENT, 1));
    WrittenMails.waitFor("reschedule-requested sent", events.mentorId());

    var paris = "Sun, 14 March 2027, 7:00 – 8:00 pm CET";
    assertTrue(lastMail().contains(paris), lastMail());
    var notification = NotificationList.of(events.mentorId()).getFirst().get("body").toString();
    assertTrue(notification.contains(paris), notification);
    assertTrue(calendar().contains(paris), calendar());
  }

  private String lastMail() {
    return Mailbox.of(events.mentorId() + "@example.com").getLast().get("text");
  }

  private String calendar() {
    return given()
        .header("Authorization", "Bearer " + Tokens.mentor(events.mentorId()))
        .get("/api/sessions/" + events.sessionId() + "/calendar.ics")
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .replace("\r\n ", "")
        .replace("\\,", ",");
  }
}
