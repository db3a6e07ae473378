package ai.aureeture.notification.adapter.inbound.kafka;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.events.session.ParticipantRole;
import ai.aureeture.events.session.RejectionReason;
import ai.aureeture.notification.Bells;
import ai.aureeture.notification.Bus;
import ai.aureeture.notification.Everything;
import ai.aureeture.notification.Invited;
import ai.aureeture.notification.Life;
import ai.aureeture.notification.Mailbox;
import ai.aureeture.notification.SessionEvents;
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

/** A session that moves: what its two people hear, and what becomes of their calendars. */
@QuarkusTest
@Everything
class MovedSessionIT {
  @Inject MailPolicy policy;

  private final SessionEvents told = SessionEvents.oneSession();
  private final Life life = Life.ofPaid(told);

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

    for (var address : List.of(told.mentorEmail(), told.studentEmail())) {
      var invites = Invited.by(Mailbox.of(address));
      assertEquals(
          List.of("REQUEST 0", "REQUEST 1", "REQUEST 2", "CANCEL 3"),
          invites.stream().map(Invited::edition).toList());
      assertEquals(
          List.of(told.sessionId() + "@aureeture.example"),
          invites.stream().map(Invited::uid).distinct().toList());
      assertEquals(
          List.of("20270314T180000Z", "20270315T180000Z", "20270317T180000Z", "20270317T180000Z"),
          invites.stream().map(Invited::start).toList());
      assertEquals(
          List.of(SessionEvents.LINK, SessionEvents.LINK, "https://zoom.example/2"),
          invites.stream().map(Invited::location).limit(3).toList());
    }
    assertEquals(
        List.of(
            "session-refunded", "reschedule-requested", "reschedule-approved", "session-confirmed"),
        Bells.types(told.mentorId()));
    assertEquals(
        List.of(
            "session-refunded", "reschedule-approved", "reschedule-requested", "session-confirmed"),
        Bells.types(told.studentId()));
  }

  private void paidAndLinked() {
    Bus.tell(life.paid());
    Bus.tell(life.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    mails(1);
  }

  /** The Jitsi room stays on the session; every event comes twice. */
  private void move(ParticipantRole asker) {
    Bus.tell(life.asked(asker, 1));
    var moved = life.moved();
    for (var round : List.of(1, 2)) {
      Bus.tell("moved-" + told.sessionId(), moved);
      Bus.tell(life.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    }
    mails(2);
  }

  private void moveToARoomOfItsOwn() {
    Bus.tell(life.asked(ParticipantRole.STUDENT, 2));
    life.leavesRoom();
    var moved = life.moved();
    Bus.tell(moved);
    Bus.tell(life.linked("https://zoom.example/2", MeetingProvider.CALENDLY));
    mails(3);
  }

  private void refund() {
    Bus.tell(life.cancelled(CancelReason.REFUNDED));
    mails(4);
    Bus.tell(life.refunded());
    var _ = Bells.waitFor("session-refunded", told.mentorId());
    var _ = Bells.waitFor("session-refunded", told.studentId());
    mails(4);
  }

  /** Those that bring something into the calendar. */
  private void mails(int count) {
    for (var address : List.of(told.mentorEmail(), told.studentEmail())) {
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() -> assertEquals(count, Invited.by(Mailbox.of(address)).size()));
    }
  }

  @Test
  void from_a_to_b_and_back_and_again_every_move_is_mailed_numbered_and_rung() {
    paidAndLinked();
    for (int moves = 1; moves <= 3; moves++) {
      Bus.tell(life.asked(ParticipantRole.STUDENT, moves % 2 == 1 ? 1 : -1));
      Bus.tell(life.moved());
      mails(moves + 1);
    }

    for (var address : List.of(told.mentorEmail(), told.studentEmail())) {
      var invites = Invited.by(Mailbox.of(address));
      assertEquals(
          List.of("REQUEST 0", "REQUEST 1", "REQUEST 2", "REQUEST 3"),
          invites.stream().map(Invited::edition).toList());
      assertEquals(
          List.of("20270314T180000Z", "20270315T180000Z", "20270314T180000Z", "20270315T180000Z"),
          invites.stream().map(Invited::start).toList());
    }
    assertEquals(3, Collections.frequency(Bells.types(told.studentId()), "reschedule-approved"));
    assertEquals(3, Collections.frequency(Bells.types(told.mentorId()), "reschedule-requested"));
  }

  @Test
  void request_notifies_only_the_other_person() {
    Bus.tell(life.paid());
    Bus.tell(life.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    Bus.tell(life.asked(ParticipantRole.MENTOR, 1));

    var bell = Bells.waitFor("reschedule-requested", told.studentId());
    assertTrue(bell.get("body").contains("Mon 15 March 2027, 14:00"), bell.get("body"));
    var mail = mail("Please answer, new time requested", told.studentEmail());
    assertTrue(mail.get("text").contains(Life.REASON), mail.get("text"));
    assertTrue(mail.get("html").contains("see a &lt;doctor&gt;"), mail.get("html"));
    assertTrue(
        mail.get("text")
            .contains("New time: Mon 15 March 2027, 14:00 - 15:00 (Eastern Daylight Time"),
        mail.get("text"));
    var page = "/dashboard/student/sessions/" + told.sessionId();
    assertTrue(mail.get("text").contains(page) && mail.get("html").contains(page));
    assertEquals(List.of("session-confirmed"), Bells.types(told.mentorId()));
    assertFalse(hasMail("Please answer", told.mentorEmail()));
  }

  @Test
  void a_request_without_a_time_leaves_it_to_the_mentor_to_choose() {
    Bus.tell(life.paid());
    Bus.tell(life.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    Bus.tell(life.asked(ParticipantRole.STUDENT, null));

    var _ = Bells.waitFor("reschedule-requested", told.mentorId());
    var mail = mail("Please answer, new time requested", told.mentorEmail());
    assertTrue(mail.get("text").contains("New time: yours to choose"), mail.get("text"));
  }

  @Test
  void move_notifies_the_requester_and_mails_both() {
    paidAndLinked();
    Bus.tell(life.asked(ParticipantRole.STUDENT, 1));
    Bus.tell(life.moved());

    var bell = Bells.waitFor("reschedule-approved", told.studentId());
    assertTrue(bell.get("body").contains("Mon 15 March 2027, 14:00"), bell.get("body"));
    var askers = mail("Session moved", told.studentEmail());
    assertTrue(askers.get("text").contains("Asha Verma has agreed to your request"));
    assertTrue(askers.get("text").contains("Was:   Sun 14 March 2027, 14:00 - 15:00"));
    var answerers = mail("Session moved", told.mentorEmail());
    assertTrue(answerers.get("text").contains("has moved to the time you agreed on"));
    assertEquals(
        List.of("reschedule-requested", "session-confirmed"), Bells.types(told.mentorId()));
  }

  @Test
  void rejection_notifies_the_requester() {
    Bus.tell(life.paid());
    Bus.tell(life.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    Bus.tell(life.asked(ParticipantRole.MENTOR, 1));
    Bus.tell(life.rejected(RejectionReason.REJECTED));

    var bell = Bells.waitFor("reschedule-rejected", told.mentorId());
    assertTrue(bell.get("body").contains("Noah Kim cannot agree"), bell.get("body"));
    var mail = mail("Session stays as booked", told.mentorEmail());
    assertTrue(mail.get("text").contains("Noah Kim cannot agree to your request"));
    assertTrue(mail.get("text").contains("When:  Sun 14 March 2027, 23:30"), mail.get("text"));
    assertFalse(hasMail("Session stays", told.studentEmail()));
    assertEquals(
        List.of("reschedule-requested", "session-confirmed"), Bells.types(told.studentId()));
  }

  @Test
  void expired_request_notifies_the_requester() {
    Bus.tell(life.paid());
    Bus.tell(life.asked(ParticipantRole.STUDENT, 1));
    Bus.tell(life.rejected(RejectionReason.LAPSED));

    var bell = Bells.waitFor("reschedule-rejected", told.studentId());
    assertTrue(bell.get("body").contains("did not answer"), bell.get("body"));
    var mail = mail("Session stays as booked", told.studentEmail());
    assertTrue(mail.get("text").contains("so it has lapsed"), mail.get("text"));
    assertEquals(
        List.of("reschedule-requested", "session-confirmed"), Bells.types(told.mentorId()));
  }

  @Test
  void a_confirmation_that_waits_for_its_link_gives_way_to_the_new_time() {
    Bus.tell(life.paid());
    Bus.tell(life.asked(ParticipantRole.MENTOR, 1));
    var moved = life.moved();
    Bus.tell(moved);
    Bus.tell(life.linked(SessionEvents.LINK, MeetingProvider.JITSI));
    mails(1);
    TestTime.passes(policy.linkPatience());
    WrittenMails.waitFor("session-confirmed withdrawn", told.mentorId());
    WrittenMails.waitFor("session-confirmed withdrawn", told.studentId());

    for (var address : List.of(told.mentorEmail(), told.studentEmail())) {
      var invite = Invited.by(Mailbox.of(address)).getFirst();
      assertEquals("REQUEST 0", invite.edition());
      assertEquals("20270315T180000Z", invite.start());
      assertFalse(hasMail("Session confirmed", address));
    }
  }

  @Test
  void a_move_without_its_link_in_time_is_mailed_and_the_link_follows() {
    paidAndLinked();
    Bus.tell(life.asked(ParticipantRole.MENTOR, 1));
    life.leavesRoom();
    Bus.tell(life.moved());
    WrittenMails.waitForConfirmations(told);
    WrittenMails.waitFor("reschedule-approved waiting", told.mentorId());
    WrittenMails.waitFor("reschedule-approved waiting", told.studentId());
    TestTime.passes(policy.linkPatience());
    mails(2);
    var moved = mail("Session moved", told.studentEmail());
    assertTrue(moved.get("text").contains("your meeting link is on its way"), moved.get("text"));

    Bus.tell(life.linked("https://zoom.example/2", MeetingProvider.CALENDLY));
    mails(3);

    var editions = Invited.by(Mailbox.of(told.studentEmail()));
    assertEquals(
        List.of("REQUEST 0", "REQUEST 1", "REQUEST 2"),
        editions.stream().map(Invited::edition).toList());
    assertEquals("https://zoom.example/2", editions.getLast().location());
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
