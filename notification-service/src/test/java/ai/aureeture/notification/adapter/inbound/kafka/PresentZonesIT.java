package ai.aureeture.notification.adapter.inbound.kafka;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.events.session.ParticipantRole;
import ai.aureeture.notification.Bells;
import ai.aureeture.notification.Bus;
import ai.aureeture.notification.Everything;
import ai.aureeture.notification.Life;
import ai.aureeture.notification.Mailbox;
import ai.aureeture.notification.ScriptedAvailability;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.notification.WrittenMails;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Everything
class PresentZonesIT {
  private final SessionEvents told = SessionEvents.oneSession();

  @Test
  void mails_notifications_and_calendar_use_the_mentors_new_zone() {
    var life = Life.ofPaid(told);
    Bus.tell(life.paid());
    Bus.tell(life.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    WrittenMails.waitFor("session-confirmed sent", told.mentorId());
    assertTrue(lastMail().contains("Asia/Kolkata"), lastMail());

    ScriptedAvailability.moved(told.mentorId(), "Europe/Paris");
    Bus.tell(life.asked(ParticipantRole.STUDENT, 1));
    WrittenMails.waitFor("reschedule-requested sent", told.mentorId());

    var paris = "Sun 14 March 2027, 19:00 - 20:00 (Central European Standard Time, Europe/Paris)";
    assertTrue(lastMail().contains(paris), lastMail());
    var bell = Bells.of(told.mentorId()).getFirst().get("body").toString();
    assertTrue(bell.contains(paris), bell);
    assertTrue(calendar().contains(paris), calendar());
  }

  private String lastMail() {
    return Mailbox.of(told.mentorId() + "@example.com").getLast().get("text");
  }

  private String calendar() {
    return given()
        .header("Authorization", "Bearer " + Tokens.mentor(told.mentorId()))
        .get("/api/sessions/" + told.sessionId() + "/calendar.ics")
        .then()
        .statusCode(200)
        .extract()
        .asString()
        .replace("\r\n ", "")
        .replace("\\,", ",");
  }
}
