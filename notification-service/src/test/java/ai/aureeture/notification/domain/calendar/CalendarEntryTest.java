package ai.aureeture.notification.domain.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.SessionStatus;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.calendar.CalendarEntry.Status;
import ai.aureeture.notification.domain.mails.Mail;
import ai.aureeture.notification.domain.mails.MailContent;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarEntryTest {
  private static final Instant NOW = Instant.parse("2027-03-10T09:05:00Z");
  private static final String LINK = "https://meet.example/room-1";

  private final Session booked = Sessions.linked(Sessions.confirmed(), LINK, "jitsi");

  @Test
  void only_the_two_participants_may_read_the_entry() {
    var appointment = Appointment.of(booked);

    assertEquals(Role.MENTOR, CalendarEntry.of(appointment, "user_m1").orElseThrow().reader());
    assertEquals(Role.STUDENT, CalendarEntry.of(appointment, "user_s1").orElseThrow().reader());
    assertEquals(Optional.empty(), CalendarEntry.of(appointment, "user_x"));
  }

  @Test
  void sequence_is_that_of_the_sent_or_next_mail() {
    var fresh = Appointment.of(booked);
    assertEquals(0, entry(fresh).sequence());

    var invited = mailed(fresh);
    assertEquals(0, entry(invited).sequence());

    var moved = invited.mergedWith(Sessions.linked(Sessions.moved(booked, 1), LINK, "jitsi"));
    assertEquals(1, entry(moved).sequence());
    assertEquals(1, entry(mailed(moved)).sequence());

    var cancelled = mailed(moved).mergedWith(Sessions.in(SessionStatus.CANCELLED, "paid", 9));
    assertEquals(2, entry(cancelled).sequence());
  }

  @Test
  void reschedule_request_changes_neither_status_nor_revision() {
    var invited = mailed(Appointment.of(booked));
    var asked = entry(invited.mergedWith(Sessions.asked(booked)));

    assertEquals(Status.CONFIRMED, asked.status());
    assertEquals(0, asked.sequence());
    assertTrue(asked.isShown(NOW));
  }

  @Test
  void cancelled_session_is_shown_for_14_days_to_people_who_had_it() {
    var cancelled = Sessions.in(SessionStatus.CANCELLED, "paid", 9);
    var entry = entry(mailed(Appointment.of(booked)).mergedWith(cancelled));
    var fortnight = NOW.plus(Duration.ofDays(14));

    assertTrue(entry.isShown(fortnight.minusSeconds(1)));
    assertFalse(entry.isShown(fortnight));
    assertFalse(entry(Appointment.of(cancelled)).isShown(NOW));
  }

  @Test
  void a_free_session_that_awaits_its_answer_is_not_among_the_sessions_yet() {
    var requested = entry(Appointment.of(Sessions.in(SessionStatus.REQUESTED, "pending", 2)));

    assertEquals(Status.TENTATIVE, requested.status());
    assertFalse(requested.isShown(NOW));
  }

  private static CalendarEntry entry(Appointment appointment) {
    return new CalendarEntry(appointment, Role.STUDENT);
  }

  /** As it is once the invite of its present state went out to the student. */
  private static Appointment mailed(Appointment known) {
    var invite =
        new MailContent.Confirmation(
            known.session().meetingLink(), Optional.of(known.session().price()));
    return known.sending(Mail.of(known.session(), Role.STUDENT, invite, NOW, NOW), NOW);
  }
}
