package ai.aureeture.notification.domain.reminders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.SessionStatus;
import ai.aureeture.notification.domain.Sessions;
import ai.aureeture.notification.domain.reminders.Reminder.Ahead;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReminderTest {
  private static final Instant BOOKED = Instant.parse("2027-03-10T09:05:00Z");

  /** Begins on Sunday 14 March 2027 at 18:00 UTC. */
  private final Session session = Sessions.confirmed();

  @ParameterizedTest
  @CsvSource({
    // New York's clocks go forward on Sunday 14 March 2027 at 02:00.
    "2027-03-12T10:00, 2027-03-11T15:00:00Z, 2027-03-12T14:00:00Z",
    "2027-03-15T10:00, 2027-03-14T14:00:00Z, 2027-03-15T13:00:00Z",
    "2027-03-14T10:00, 2027-03-13T14:00:00Z, 2027-03-14T13:00:00Z",
    "2027-03-14T03:30, 2027-03-13T07:30:00Z, 2027-03-14T06:30:00Z",
    // And back on Sunday 7 November.
    "2027-11-07T10:00, 2027-11-06T15:00:00Z, 2027-11-07T14:00:00Z",
  })
  void a_day_and_an_hour_before_are_elapsed_time(String start, Instant day, Instant hour) {
    var begins = LocalDateTime.parse(start).atZone(ZoneId.of("America/New_York")).toInstant();

    assertEquals(List.of(day, hour), due(Sessions.at(session, begins), BOOKED));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-13T18:00:00.000Z, 2",
    "2027-03-13T18:00:00.001Z, 1",
    "2027-03-14T17:00:00.000Z, 1",
    "2027-03-14T17:00:00.001Z, 0",
    "2027-03-14T18:00:00.000Z, 0",
  })
  void a_session_that_comes_to_its_time_too_late_for_one_gets_none(Instant plannedAt, int planned) {
    assertEquals(planned, due(session, plannedAt).size());
  }

  @ParameterizedTest
  @EnumSource(
      names = {"SCHEDULED", "RESCHEDULE_REQUESTED"},
      mode = EnumSource.Mode.EXCLUDE)
  void only_what_is_to_come_is_reminded_of(SessionStatus status) {
    var other = Sessions.in(status, "paid", 3);

    assertEquals(List.of(), due(other, BOOKED));
    assertFalse(reminder(Ahead.AN_HOUR).holds(other, Instant.parse("2027-03-14T17:00:00Z")));
  }

  @ParameterizedTest
  @CsvSource({
    "A_DAY,   2027-03-13T18:00:00Z, true",
    "A_DAY,   2027-03-14T16:59:59Z, true",
    "A_DAY,   2027-03-14T17:00:00Z, false",
    "AN_HOUR, 2027-03-14T17:00:00Z, true",
    "AN_HOUR, 2027-03-14T17:59:59Z, true",
    "AN_HOUR, 2027-03-14T18:00:00Z, false",
  })
  void a_late_one_is_of_use_until_the_next_is_due(Ahead ahead, Instant now, boolean holds) {
    assertEquals(holds, reminder(ahead).holds(session, now));
    assertEquals(holds, reminder(ahead).holds(Sessions.asked(session), now));
  }

  @Test
  void reminder_of_the_old_time_is_invalid_after_a_move() {
    var moved = Sessions.moved(session, 1);
    var old = reminder(Ahead.A_DAY);

    assertFalse(old.holds(moved, old.dueAt()));
    assertNotEquals(old.id(), Reminder.of(moved, BOOKED).getFirst().id());
  }

  @Test
  void the_same_session_time_and_lead_are_one_reminder() {
    assertEquals(reminder(Ahead.A_DAY).id(), Reminder.of(session, BOOKED).getFirst().id());
    assertNotEquals(reminder(Ahead.A_DAY).id(), reminder(Ahead.AN_HOUR).id());
  }

  private Reminder reminder(Ahead ahead) {
    return new Reminder(session.id(), session.start(), ahead);
  }

  private static List<Instant> due(Session session, Instant plannedAt) {
    return Reminder.of(session, plannedAt).stream().map(Reminder::dueAt).toList();
  }
}
