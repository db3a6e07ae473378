package ai.aureeture.availability.domain.slots;

import static ai.aureeture.availability.domain.slots.SessionTime.State.BOOKED;
import static ai.aureeture.availability.domain.slots.SessionTime.State.FREE;
import static ai.aureeture.availability.domain.slots.SessionTime.State.HELD;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.domain.slots.SessionTime.State;
import ai.aureeture.availability.domain.slots.TakenTimes.Change;
import ai.aureeture.availability.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TakenTimesTest {
  private static final Instant TEN = Instant.parse("2027-03-15T10:00:00Z");
  private static final Instant NOON = TEN.plus(Duration.ofHours(2));
  private static final Duration HOUR = Duration.ofHours(1);

  @Test
  void a_time_is_held_then_booked_then_free() {
    assertEquals(Set.of(at(TEN, HELD)), changes(List.of(), List.of(session(HELD))));
    assertEquals(
        Set.of(at(TEN, BOOKED)), changes(List.of(session(HELD)), List.of(session(BOOKED))));
    assertEquals(Set.of(), changes(List.of(session(BOOKED)), List.of(session(BOOKED))));
    assertEquals(Set.of(at(TEN, FREE)), changes(List.of(session(BOOKED)), List.of(session(FREE))));
  }

  @Test
  void a_proposed_time_is_held_and_the_sessions_own_stays_booked() {
    assertEquals(Set.of(at(NOON, HELD)), changes(List.of(session(BOOKED)), List.of(proposed())));
    assertEquals(Set.of(at(NOON, FREE)), changes(List.of(proposed()), List.of(session(BOOKED))));
  }

  @Test
  void a_move_frees_the_old_time_and_books_the_new_one() {
    var moved =
        new SessionTime(
            "s1", 3, "user_m1", Optional.empty(), BOOKED, hour(NOON, false), Optional.empty());
    assertEquals(
        Set.of(at(TEN, FREE), at(NOON, BOOKED)), changes(List.of(proposed()), List.of(moved)));
  }

  @Test
  void ended_session_does_not_change() {
    var taken = TakenTimes.of(List.of(session(BOOKED)));
    var none = TakenTimes.of(List.of());
    assertEquals(List.of(), taken.changesTo(none, TEN.plus(HOUR)));
    assertEquals(1, taken.changesTo(none, TEN.plus(HOUR).minusMillis(1)).size());
  }

  private static Set<Change> changes(List<SessionTime> before, List<SessionTime> after) {
    return Set.copyOf(
        TakenTimes.of(before).changesTo(TakenTimes.of(after), TEN.minus(Duration.ofDays(1))));
  }

  private static SessionTime session(State state) {
    return new SessionTime(
        "s1", 1, "user_m1", Optional.empty(), state, hour(TEN, false), Optional.empty());
  }

  private static SessionTime proposed() {
    return new SessionTime(
        "s1",
        2,
        "user_m1",
        Optional.empty(),
        BOOKED,
        hour(TEN, false),
        Optional.of(hour(NOON, true)));
  }

  private static BusyTime hour(Instant start, boolean proposed) {
    var from = proposed ? Optional.of(TEN) : Optional.<Instant>empty();
    return new BusyTime(start, start.plus(HOUR), 15, from);
  }

  private static Change at(Instant start, State state) {
    return new Change(new TimeRange(start, start.plus(HOUR)), state);
  }
}
