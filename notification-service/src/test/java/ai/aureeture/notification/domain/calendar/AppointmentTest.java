package ai.aureeture.notification.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.SessionStatus;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.MailContent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AppointmentTest {
  private static final Instant NOW = Instant.parse("2027-03-10T09:05:00Z");
  private static final String LINK = "https://meet.example/room-1";

  private final Session booked = Sessions.confirmed();
  private final Session moved = Sessions.moved(booked, 1);
  private final Session twice = Sessions.moved(moved, 2);
  private final Appointment fresh = Appointment.of(booked);

  @Test
  void both_people_get_the_same_revision_any_number_of_times() {
    var mentors = invite(booked, Role.MENTOR, LINK);
    var sent =
        fresh
            .sending(mentors, NOW)
            .sending(invite(booked, Role.STUDENT, LINK), NOW.plusSeconds(9))
            .sending(mentors, NOW.plusSeconds(60));

    assertEquals(
        Optional.of(
            new CalendarRevision(
                0, 0, Optional.of(LINK), false, NOW, Set.of(Role.MENTOR, Role.STUDENT))),
        sent.revisionOf(mentors));
    assertEquals(1, sent.revisions().all().size());
  }

  @Test
  void a_link_a_move_and_the_recall_raise_the_sequence_by_one_each() {
    var linked = both(both(fresh, booked, null), booked, LINK);
    var once = both(linked.mergedWith(moved), moved, LINK);
    var again = both(once.mergedWith(twice), twice, LINK);
    var recall = cancellation(Role.STUDENT);
    var recalled = again.sending(cancellation(Role.MENTOR), NOW).sending(recall, NOW);

    assertEquals(1, sequence(linked, invite(booked, Role.MENTOR, LINK)));
    assertEquals(2, sequence(once, invite(moved, Role.STUDENT, LINK)));
    assertEquals(3, sequence(again, invite(twice, Role.STUDENT, LINK)));
    assertEquals(4, sequence(recalled, recall));
    assertEquals(5, recalled.revisions().all().size());
  }

  @Test
  void person_without_an_invite_gets_no_cancellation() {
    var invited = fresh.sending(invite(booked, Role.MENTOR, LINK), NOW);

    var recalled =
        invited.sending(cancellation(Role.STUDENT), NOW).sending(cancellation(Role.MENTOR), NOW);

    assertEquals(Optional.empty(), recalled.revisionOf(cancellation(Role.STUDENT)));
    assertEquals(1, sequence(recalled, cancellation(Role.MENTOR)));
  }

  @Test
  void an_invite_to_a_time_that_is_gone_does_not_go_out() {
    var old = invite(booked, Role.STUDENT, LINK);
    var known = fresh.mergedWith(moved);

    assertTrue(known.outdates(old, NOW));
    assertEquals(known, known.sending(old, NOW));
    assertFalse(known.outdates(invite(moved, Role.STUDENT, LINK), NOW));
    assertTrue(
        known.mergedWith(Sessions.in(SessionStatus.CANCELLED, "paid", 9)).outdates(old, NOW));
  }

  @Test
  void answered_request_is_not_mailed() {
    var asking = Sessions.asked(booked);
    var wording = new MailContent.RescheduleAsked(asking.reschedules().pending().orElseThrow());
    var mail = Mail.of(asking, Role.STUDENT, wording, NOW, NOW);

    assertFalse(fresh.mergedWith(asking).outdates(mail, NOW));
    assertTrue(fresh.mergedWith(Sessions.moved(asking, 1)).outdates(mail, NOW));
  }

  @Test
  void a_session_that_moved_away_and_back_is_at_another_time() {
    var back = Sessions.at(twice, booked.start());

    var known = fresh.mergedWith(back);

    assertFalse(known.standsAtTheTimeOf(booked));
    assertTrue(known.standsAtTheTimeOf(back));
    assertEquals(
        Optional.empty(),
        known.mergedWith(Sessions.linked(booked, LINK, "calendly")).session().meetingLink());
  }

  private static int sequence(Appointment known, Mail mail) {
    return known.revisionOf(mail).orElseThrow().sequence();
  }

  private static Appointment both(Appointment known, Session session, String link) {
    return known
        .sending(invite(session, Role.MENTOR, link), NOW)
        .sending(invite(session, Role.STUDENT, link), NOW);
  }

  private static Mail invite(Session session, Role reader, String link) {
    return Sessions.confirmation(session, reader, link, NOW, Duration.ofSeconds(30));
  }

  private Mail cancellation(Role reader) {
    return Mail.of(twice, reader, new MailContent.Cancelled(twice.price()), NOW, NOW);
  }
}
