package ai.aureeture.notification.adapter.inbound.kafka;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.session.RefundReason;
import ai.aureeture.notification.Bus;
import ai.aureeture.notification.Mailbox;
import ai.aureeture.notification.NotificationList;
import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.ReceivedInvite;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationServiceTest
class PaidSessionIT {

  @Test
  void both_people_get_a_notification_and_a_mail_with_link_and_invite() {
    var events = SessionEvents.oneSession();

    Bus.publish(events.confirmed());
    Bus.publish(events.linkReady());

    for (var token :
        List.of(Tokens.student(events.studentId()), Tokens.mentor(events.mentorId()))) {
      await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertNotified(token));
    }
    var mail = Mailbox.waitFor(1, events.studentEmail()).getFirst();
    assertTrue(mail.get("text").contains(SessionEvents.LINK), mail.get("text"));
    assertTrue(
        mail.get("html").contains("Sun, 14 March 2027, 2:00 – 3:00 pm EDT"), mail.get("html"));
    assertTrue(mail.get("calendar").contains("METHOD:REQUEST"), mail.get("calendar"));
    assertEquals(1, Mailbox.waitFor(1, events.mentorEmail()).size());
  }

  @Test
  void lost_slot_notifies_both_and_adds_no_calendar_entry() {
    var events = SessionEvents.oneSession();

    Bus.publish(events.refunded(RefundReason.SLOT_LOST));

    for (var person : List.of(events.mentorId(), events.studentId())) {
      var notification = NotificationList.waitFor("session-refunded", person);
      assertTrue(
          notification.get("body").contains("support@aureeture.example"), notification.get("body"));
    }
    for (var address : List.of(events.mentorEmail(), events.studentEmail())) {
      var mails = Mailbox.waitFor(1, address);
      assertTrue(mails.getFirst().get("subject").startsWith("Payment refunded"));
      assertEquals(List.of(), ReceivedInvite.by(mails));
    }
  }

  @Test
  void refund_of_a_second_payment_notifies_only_the_student() {
    var events = SessionEvents.oneSession();

    Bus.publish(events.refunded(RefundReason.SURPLUS));

    var _ = NotificationList.waitFor("session-refunded", events.studentId());
    var mail = Mailbox.waitFor(1, events.studentEmail()).getFirst();
    assertTrue(mail.get("text").contains("Your session isn’t affected"), mail.get("text"));
    assertEquals(List.of(), NotificationList.types(events.mentorId()));
    assertEquals(List.of(), Mailbox.of(events.mentorEmail()));
  }

  private static void assertNotified(String token) {
    given()
        .header("Authorization", "Bearer " + token)
        .get("/api/notifications?unread=true")
        .then()
        .statusCode(200)
        .body("unreadCount", equalTo(1))
        .body("notifications.type", contains("session-confirmed"))
        .body("notifications[0].body", containsString("System design"));
  }
}
