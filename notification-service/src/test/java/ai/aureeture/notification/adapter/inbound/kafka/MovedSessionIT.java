package ai.aureeture.notification.adapter.inbound.kafka;

import static org.awaitility.Awaitility.await;
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
import ai.aureeture.notification.ReceivedInvite;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.notification.SessionHistory;
import ai.aureeture.notification.TestTime;
import ai.aureeture.notification.WrittenMails;
import ai.aureeture.notification.domain.mails.MailPolicy;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A session that moves: how its two people are notified, and how their calendars change. */
@QuarkusTest
@NotificationServiceTest
class MovedSessionIT {
  @Inject MailPolicy policy;

  private final SessionEvents events = SessionEvents.oneSession();
  private final SessionHistory history = SessionHistory.ofPaid(events);

  @AfterEach
  void now() {
    TestTime.runs();
  }

  @Test
  void paid_twice_moved_and_refunded_session_has_sequences_0_to_3() {
    paidAndLinked();
    move(ParticipantRole.MENTOR);
    moveToARoomOfItsOwn();
    refund();

    for (var address : List.of(events.mentorEmail(), events.studentEmail())) {
      var invites = ReceivedInvite.by(Mailbox.of(address));
      assertEquals(
          List.of("REQUEST 0", "REQUEST 1", "REQUEST 2", "CANCEL 3"),
          invites.stream().map(ReceivedInvite::revision).toList());
      assertEquals(
          List.of(events.sessionId() + "@aureeture.example"),
          invites.stream().map(ReceivedInvite::uid).distinct().toList());
      assertEquals(
          List.of("20270314T180000Z", "20270315T180000Z", "20270317T180000Z", "20270317T180000Z"),
          invites.stream().map(ReceivedInvite::start).toList());
      assertEquals(
          List.of(SessionEvents.LINK, SessionEvents.LINK, "https://zoom.example/2"),
          invites.stream().map(ReceivedInvite::location).limit(3).toList());
    }
    assertEquals(
        List.of(
            "session-refunded", "reschedule-requested", "reschedule-approved", "session-confirmed"),
        NotificationList.types(events.mentorId()));
    assertEquals(
        List.of(
            "session-refunded", "reschedule-approved", "reschedule-requested", "session-confirmed"),
        NotificationList.types(events.studentId()));
  }

  private void paidAndLinked() {
    Bus.publish(history.paid());
    Bus.publish(history.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    mails(1);
  }

  /** The Jitsi room stays on the session; every event comes twice. */
  private void move(ParticipantRole asker) {
    Bus.publish(history.asked(asker, 1));
    var moved = history.moved();
    for (var round : List.of(1, 2)) {
      Bus.publish("moved-" + events.sessionId(), moved);
      Bus.publish(history.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    }
    mails(2);
  }

  private void moveToARoomOfItsOwn() {
    Bus.publish(history.asked(ParticipantRole.STUDENT, 2));
    history.leavesRoom();
    var moved = history.moved();
    Bus.publish(moved);
    Bus.publish(history.linked("https://zoom.example/2", MeetingProvider.CALENDLY));
    mails(3);
  }

  private void refund() {
    Bus.publish(history.cancelled(CancelReason.REFUNDED));
    mails(4);
    Bus.publish(history.refunded());
    var _ = NotificationList.waitFor("session-refunded", events.mentorId());
    var _ = NotificationList.waitFor("session-refunded", events.studentId());
    mails(4);
  }

  /** Those that bring something into the calendar. */
  private void mails(int count) {
    for (var address : List.of(events.mentorEmail(), events.studentEmail())) {
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertEquals(count, ReceivedInvite.by(Mailbox.of(address)).size()));
    }
  }

  @Test
  void every_repeated_move_is_mailed_numbered_and_notified() {
    paidAndLinked();
    for (int moves = 1; moves <= 3; moves++) {
      Bus.publish(history.asked(ParticipantRole.STUDENT, moves % 2 == 1 ? 1 : -1));
      Bus.publish(history.moved());
      mails(moves + 1);
    }

    for (var address : List.of(events.mentorEmail(), events.studentEmail())) {
      var invites = ReceivedInvite.by(Mailbox.of(address));
      assertEquals(
          List.of("REQUEST 0", "REQUEST 1", "REQUEST 2", "REQUEST 3"),
          invites.stream().map(ReceivedInvite::revision).toList());
      assertEquals(
          List.of("20270314T180000Z", "20270315T180000Z", "20270314T180000Z", "20270315T180000Z"),
          invites.stream().map(ReceivedInvite::start).toList());
    }
    assertEquals(
        3,
        Collections.frequency(NotificationList.types(events.studentId()), "reschedule-approved"));
    assertEquals(
        3,
        Collections.frequency(NotificationList.types(events.mentorId()), "reschedule-requested"));
  }

  @Test
  void request_notifies_only_the_other_person() {
    Bus.publish(history.paid());
    Bus.publish(history.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    Bus.publish(history.asked(ParticipantRole.MENTOR, 1));

    var notification = NotificationList.waitFor("reschedule-requested", events.studentId());
    assertTrue(
        notification.get("body").contains("Mon, 15 March 2027, 2:00"), notification.get("body"));
    var mail = mail("Please answer – new time requested", events.studentEmail());
    assertTrue(mail.get("text").contains(SessionHistory.REASON), mail.get("text"));
    assertTrue(mail.get("html").contains("see a &lt;doctor&gt;"), mail.get("html"));
    assertTrue(
        mail.get("text").contains("New time: Mon, 15 March 2027, 2:00 – 3:00 pm EDT"),
        mail.get("text"));
    var page = "/dashboard/student/sessions/" + events.sessionId();
    assertTrue(mail.get("text").contains(page) && mail.get("html").contains(page));
    assertEquals(List.of("session-confirmed"), NotificationList.types(events.mentorId()));
    assertFalse(hasMail("Please answer", events.mentorEmail()));
  }

  @Test
  void a_request_without_a_time_leaves_it_to_the_mentor_to_choose() {
    Bus.publish(history.paid());
    Bus.publish(history.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    Bus.publish(history.asked(ParticipantRole.STUDENT, null));

    var _ = NotificationList.waitFor("reschedule-requested", events.mentorId());
    var mail = mail("Please answer – new time requested", events.mentorEmail());
    assertTrue(mail.get("text").contains("New time: you choose"), mail.get("text"));
  }

  @Test
  void move_notifies_the_requester_and_mails_both() {
    paidAndLinked();
    Bus.publish(history.asked(ParticipantRole.STUDENT, 1));
    Bus.publish(history.moved());

    var notification = NotificationList.waitFor("reschedule-approved", events.studentId());
    assertTrue(
        notification.get("body").contains("Mon, 15 March 2027, 2:00"), notification.get("body"));
    var askers = mail("Session moved", events.studentEmail());
    assertTrue(askers.get("text").contains("Asha Verma has agreed to your request"));
    assertTrue(askers.get("text").contains("Was:   Sun, 14 March 2027, 2:00 – 3:00 pm EDT"));
    var answerers = mail("Session moved", events.mentorEmail());
    assertTrue(answerers.get("text").contains("has moved to the time you agreed on"));
    assertEquals(
        List.of("reschedule-requested", "session-confirmed"),
        NotificationList.types(events.mentorId()));
  }

  @Test
  void rejection_notifies_the_requester() {
    Bus.publish(history.paid());
    Bus.publish(history.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    Bus.publish(history.asked(ParticipantRole.MENTOR, 1));
    Bus.publish(history.rejected(RejectionReason.REJECTED));

    var notification = NotificationList.waitFor("reschedule-rejected", events.mentorId());
    assertTrue(notification.get("body").contains("Noah Kim declined"), notification.get("body"));
    var mail = mail("Session stays as booked", events.mentorEmail());
    assertTrue(mail.get("text").contains("Noah Kim declined your request"));
    assertTrue(mail.get("text").contains("When:  Sun, 14 March 2027, 11:30 pm"), mail.get("text"));
    assertFalse(hasMail("Session stays", events.studentEmail()));
    assertEquals(
        List.of("reschedule-requested", "session-confirmed"),
        NotificationList.types(events.studentId()));
  }

  @Test
  void expired_request_notifies_the_requester() {
    Bus.publish(history.paid());
    Bus.publish(history.asked(ParticipantRole.STUDENT, 1));
    Bus.publish(history.rejected(RejectionReason.LAPSED));

    var notification = NotificationList.waitFor("reschedule-rejected", events.studentId());
    assertTrue(notification.get("body").contains("didn’t answer"), notification.get("body"));
    var mail = mail("Session stays as booked", events.studentEmail());
    assertTrue(mail.get("text").contains("so it has expired"), mail.get("text"));
    assertEquals(
        List.of("reschedule-requested", "session-confirmed"),
        NotificationList.types(events.mentorId()));
  }

  @Test
  void a_confirmation_that_waits_for_its_link_gives_way_to_the_new_time() {
    Bus.publish(history.paid());
    Bus.publish(history.asked(ParticipantRole.MENTOR, 1));
    var moved = history.moved();
    Bus.publish(moved);
    Bus.publish(history.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    mails(1);
    TestTime.passes(policy.linkPatience());
    WrittenMails.waitFor("session-confirmed withdrawn", events.mentorId());
    WrittenMails.waitFor("session-confirmed withdrawn", events.studentId());

    for (var address : List.of(events.mentorEmail(), events.studentEmail())) {
      var invite = ReceivedInvite.by(Mailbox.of(address)).getFirst();
      assertEquals("REQUEST 0", invite.revision());
      assertEquals("20270315T180000Z", invite.start());
      assertFalse(hasMail("Session confirmed", address));
    }
  }

  @Test
  void a_move_without_its_link_in_time_is_mailed_and_the_link_follows() {
    paidAndLinked();
    Bus.publish(history.asked(ParticipantRole.MENTOR, 1));
    history.leavesRoom();
    Bus.publish(history.moved());
    WrittenMails.waitForConfirmations(events);
    WrittenMails.waitFor("reschedule-approved waiting", events.mentorId());
    WrittenMails.waitFor("reschedule-approved waiting", events.studentId());
    TestTime.passes(policy.linkPatience());
    mails(2);
    var moved = mail("Session moved", events.studentEmail());
    assertTrue(moved.get("text").contains("your meeting link is on its way"), moved.get("text"));

    Bus.publish(history.linked("https://zoom.example/2", MeetingProvider.CALENDLY));
    mails(3);

    var revisions = ReceivedInvite.by(Mailbox.of(events.studentEmail()));
    assertEquals(
        List.of("REQUEST 0", "REQUEST 1", "REQUEST 2"),
        revisions.stream().map(ReceivedInvite::revision).toList());
    assertEquals("https://zoom.example/2", revisions.getLast().location());
  }

  private static Map<String, String> mail(String subject, String address) {
    await().atMost(Duration.ofSeconds(60)).until(() -> hasMail(subject, address));
    return Mailbox.of(address).stream()
        .filter(mail -> mail.get("subject").startsWith(subject))
        .findFirst()
        .orElseThrow();
  }

  private static boolean hasMail(String subject, String address) {
    return Mailbox.of(address).stream().anyMatch(mail -> mail.get("subject").startsWith(subject));
  }
}
