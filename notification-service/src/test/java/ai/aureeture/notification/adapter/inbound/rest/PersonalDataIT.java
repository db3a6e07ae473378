package ai.aureeture.notification.adapter.inbound.rest;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.events.session.ParticipantRole;
import ai.aureeture.events.session.RejectionReason;
import ai.aureeture.notification.Bus;
import ai.aureeture.notification.Mailbox;
import ai.aureeture.notification.NotificationList;
import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.notification.SessionHistory;
import ai.aureeture.notification.WrittenMails;
import ai.aureeture.notification.application.port.Notices;
import ai.aureeture.notification.domain.inapp.InAppNotification;
import ai.aureeture.notification.domain.inapp.NoticeType;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The export of a person's notifications and mails, and their erasure. */
@QuarkusTest
@NotificationServiceTest
class PersonalDataIT {
  @Inject Notices notices;

  private final SessionEvents events = SessionEvents.oneSession();
  private final SessionHistory history = SessionHistory.ofPaid(events);

  @AfterEach
  void well_again() {
    Mailbox.fault("sendgrid", "{\"mode\":\"none\"}");
  }

  @Test
  void only_the_person_and_admins_export_notifications_and_mails() {
    Bus.publish(history.paid());
    Bus.publish(history.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    var _ = Mailbox.waitFor(1, events.studentEmail());

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            data(Tokens.student(events.studentId()))
                .statusCode(200)
                .body("personId", equalTo(events.studentId()))
                .body("notifications.type", contains("session-confirmed"))
                .body("mails.about", contains("session-confirmed"))
                .body("mails.to", contains(events.studentEmail()))
                .body("mails.state", contains("sent")));
    data(Tokens.admin("user_admin")).statusCode(200).body("mails.size()", equalTo(1));
    data(Tokens.mentor(events.mentorId())).statusCode(403).body("code", equalTo("forbidden"));
    given().get("/api/notifications/data?personId=" + events.studentId()).then().statusCode(401);
  }

  @Test
  void export_of_more_than_500_entries_is_paged_and_complete() {
    for (int i = 1; i <= 501; i++) {
      var notification =
          new InAppNotification(
              "bell-" + i + events.studentId(),
              events.studentId(),
              NoticeType.SESSION_REMINDER,
              "Bell " + i,
              "",
              events.sessionId());
      var _ =
          notices.add(List.of(notification), Instant.EPOCH).await().atMost(Duration.ofSeconds(60));
    }
    var student = Tokens.student(events.studentId());

    data(student)
        .body("notifications.size()", equalTo(500))
        .body("notifications[0].title", equalTo("Bell 1"))
        .body("nextCursor", equalTo("page-1"));
    data(student, "&cursor=page-1")
        .body("notifications.title", contains("Bell 501"))
        .body("nextCursor", nullValue());
    data(student, "&cursor=page-0").statusCode(400).body("violations[0].field", equalTo("cursor"));
  }

  @Test
  void export_needs_a_person_id() {
    given()
        .header("Authorization", "Bearer " + Tokens.student(events.studentId()))
        .get("/api/notifications/data")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-request"));
  }

  @Test
  void erasure_removes_the_name_everywhere_and_stops_notifications() {
    Bus.publish(history.paid());
    Bus.publish(history.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    WrittenMails.waitForConfirmations(events);
    Mailbox.fault("sendgrid", "{\"mode\":\"down\"}");
    Bus.publish(history.asked(ParticipantRole.MENTOR, 1));
    var _ = NotificationList.waitFor("reschedule-requested", events.studentId());

    Bus.publish(history.studentErased());

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            data(Tokens.student(events.studentId()))
                .body("mails.to", not(hasItem(events.studentEmail())))
                .body("mails.state", contains("sent", "withdrawn"))
                .body("notifications[0].body", containsString("was deleted")));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> !NotificationList.of(events.mentorId()).getFirst().get("body").contains("Noah"));
    Mailbox.fault("sendgrid", "{\"mode\":\"none\"}");
    allThatWasWrittenIsOut();
    assertFalse(
        Mailbox.of(events.studentEmail()).stream()
            .anyMatch(mail -> mail.get("subject").startsWith("Please answer")));
  }

  @Test
  void after_an_erasure_only_the_other_person_is_notified() {
    Bus.publish(history.paid());
    Bus.publish(history.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    WrittenMails.waitForConfirmations(events);
    Bus.publish(history.completed());
    Bus.publish(history.studentErased());

    Bus.publish(history.cancelled(CancelReason.REFUNDED));
    Bus.publish(history.refunded());

    var _ = NotificationList.waitFor("session-refunded", events.mentorId());
    var recall = Mailbox.waitFor(2, events.mentorEmail()).getLast();
    assertTrue(recall.get("calendar").contains("METHOD:CANCEL"), recall.get("calendar"));
    allThatWasWrittenIsOut();
    assertEquals(
        List.of("session-confirmed", "review-requested", "session-confirmed"),
        NotificationList.types(events.studentId()));
    assertFalse(
        Mailbox.requests("sendgrid").stream()
            .anyMatch(request -> String.valueOf(request.get("body")).contains("erased@invalid")));
  }

  @Test
  void late_event_from_before_an_erasure_does_not_restore_the_person() {
    Bus.publish(history.paid());
    Bus.publish(history.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    WrittenMails.waitForConfirmations(events);
    var _ = history.asked(ParticipantRole.MENTOR, 1);
    var lateNo = history.rejected(RejectionReason.REJECTED);
    var lateRequest = history.asked(ParticipantRole.MENTOR, 2);
    Bus.publish(history.studentErased());

    Bus.publish(lateNo);
    Bus.publish(lateRequest);

    var notification = NotificationList.waitFor("reschedule-rejected", events.mentorId());
    assertFalse(notification.get("body").contains("Noah"), notification.get("body"));
    var mail = Mailbox.waitFor(2, events.mentorEmail()).getLast();
    assertFalse(mail.get("text").contains("Noah"), mail.get("text"));
    allThatWasWrittenIsOut();
    assertEquals(
        List.of("session-confirmed", "session-confirmed"),
        NotificationList.types(events.studentId()));
    assertEquals(2, Mailbox.of(events.studentEmail()).size());
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            data(Tokens.student(events.studentId()))
                .body(
                    "mails.findAll { it.about == 'reschedule-requested' }.to",
                    contains("erased@invalid")));
  }

  /** The next mails of the two, whom another session still knows, are out. */
  private void allThatWasWrittenIsOut() {
    var afterwards = SessionHistory.ofPaid(events.another());
    Bus.publish(afterwards.paid());
    Bus.publish(afterwards.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    var _ = Mailbox.waitFor(2, events.studentEmail());
  }

  private ValidatableResponse data(String token) {
    return data(token, "");
  }

  private ValidatableResponse data(String token, String cursor) {
    return given()
        .header("Authorization", "Bearer " + token)
        .get("/api/notifications/data?personId=" + events.studentId() + cursor)
        .then();
  }
}
