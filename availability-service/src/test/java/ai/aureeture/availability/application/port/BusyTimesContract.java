package ai.aureeture.availability.application.port;

import static ai.aureeture.availability.domain.slots.SessionTime.State.BOOKED;
import static ai.aureeture.availability.domain.slots.SessionTime.State.FREE;
import static ai.aureeture.availability.domain.slots.SessionTime.State.HELD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.slots.SessionTime;
import ai.aureeture.availability.domain.slots.SessionTime.State;
import ai.aureeture.availability.domain.time.TimeRange;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every store of sessions' times must do. */
public abstract class BusyTimesContract {
  private static final BusyTime TEN_TO_ELEVEN = time("10:00", "11:00", 15);
  private static final BusyTime NOON_TO_ONE = time("12:00", "13:00", 0);

  private static final Optional<String> STUDENT = Optional.of("user_s1");

  private final String mentor = "mentor-" + UUID.randomUUID();
  private final String session = "session-" + UUID.randomUUID();

  protected abstract BusyTimes busyTimes();

  @Test
  void held_and_booked_times_are_busy() {
    assertTrue(remember(1, HELD, TEN_TO_ELEVEN));
    assertEquals(List.of(TEN_TO_ELEVEN), busy("00:00", "23:59"));
    assertTrue(remember(2, BOOKED, TEN_TO_ELEVEN));
    assertEquals(List.of(TEN_TO_ELEVEN), busy("00:00", "23:59"));
  }

  @Test
  void released_time_is_not_busy() {
    assertTrue(remember(1, HELD, TEN_TO_ELEVEN));
    assertTrue(remember(2, FREE, TEN_TO_ELEVEN));
    assertEquals(List.of(), busy("00:00", "23:59"));
  }

  @Test
  void repeated_and_older_versions_change_nothing() {
    assertTrue(remember(2, FREE, TEN_TO_ELEVEN));
    assertFalse(remember(1, HELD, TEN_TO_ELEVEN), "the hold comes after its release");
    assertFalse(remember(2, BOOKED, TEN_TO_ELEVEN), "the same version again");
    assertEquals(List.of(), busy("00:00", "23:59"));
  }

  @Test
  void a_session_that_moved_is_at_its_new_time_only() {
    assertTrue(remember(3, BOOKED, NOON_TO_ONE));
    assertFalse(remember(2, BOOKED, TEN_TO_ELEVEN));
    assertEquals(List.of(NOON_TO_ONE), busy("00:00", "23:59"));
  }

  @Test
  void a_proposed_time_is_busy_beside_the_sessions_own() {
    assertTrue(propose(1, TEN_TO_ELEVEN, NOON_TO_ONE));
    assertEquals(Set.of(TEN_TO_ELEVEN, proposed(NOON_TO_ONE)), Set.copyOf(busy("00:00", "23:59")));
    assertEquals(List.of(proposed(NOON_TO_ONE)), busy("11:15", "23:59"), "only what is asked for");
    assertEquals(List.of(TEN_TO_ELEVEN), busy("00:00", "12:00"));
  }

  @Test
  void the_next_version_without_it_frees_the_proposed_time() {
    assertTrue(propose(1, TEN_TO_ELEVEN, NOON_TO_ONE));
    assertTrue(remember(2, BOOKED, TEN_TO_ELEVEN));
    assertFalse(propose(1, TEN_TO_ELEVEN, NOON_TO_ONE), "the request comes again");
    assertEquals(List.of(TEN_TO_ELEVEN), busy("00:00", "23:59"));
  }

  @Test
  void a_move_to_the_proposed_time_frees_the_old_one() {
    assertTrue(propose(1, TEN_TO_ELEVEN, NOON_TO_ONE));
    assertTrue(remember(2, BOOKED, NOON_TO_ONE));
    assertEquals(List.of(NOON_TO_ONE), busy("00:00", "23:59"));
  }

  @Test
  void a_cancelled_session_frees_both() {
    assertTrue(propose(1, TEN_TO_ELEVEN, NOON_TO_ONE));
    assertTrue(remember(2, FREE, TEN_TO_ELEVEN));
    assertEquals(List.of(), busy("00:00", "23:59"));
  }

  @Test
  void only_what_reaches_into_the_stretch_is_found() {
    assertTrue(remember(1, BOOKED, TEN_TO_ELEVEN));
    assertEquals(List.of(), busy("09:00", "10:00"), "it begins where the stretch ends");
    assertEquals(List.of(TEN_TO_ELEVEN), busy("09:00", "10:01"));
    assertEquals(List.of(TEN_TO_ELEVEN), busy("11:14", "12:00"), "its buffer reaches in");
    assertEquals(List.of(), busy("11:15", "12:00"));
  }

  @Test
  void mentors_have_separate_calendars() {
    assertTrue(remember(1, BOOKED, TEN_TO_ELEVEN));
    var day = new TimeRange(at("00:00"), at("23:59"));
    assertEquals(List.of(), busyTimes().of(mentor + "x", day).await().indefinitely());
  }

  @Test
  void newest_of_concurrent_versions_stays() {
    var versions =
        LongStream.rangeClosed(1, 20)
            .mapToObj(
                v -> session(v, v == 20 ? BOOKED : FREE, v == 20 ? NOON_TO_ONE : TEN_TO_ELEVEN))
            .map(it -> busyTimes().remember(it))
            .toList();
    var changed = Uni.join().all(versions).andFailFast().await().indefinitely();
    assertTrue(Set.copyOf(changed).contains(true));
    assertEquals(List.of(NOON_TO_ONE), busy("00:00", "23:59"));
  }

  @Test
  void session_is_found_by_id_with_both_people_and_whether_it_is_free() {
    assertEquals(Optional.empty(), known());
    var held = session(1, HELD, TEN_TO_ELEVEN);
    busyTimes().remember(held).await().indefinitely();
    assertEquals(Optional.of(held), known());
    var freed = session(2, FREE, TEN_TO_ELEVEN);
    busyTimes().remember(freed).await().indefinitely();
    assertEquals(Optional.of(freed), known());
  }

  @Test
  void a_session_may_be_known_without_its_student() {
    var old =
        new SessionTime(
            session, 1, mentor, Optional.empty(), BOOKED, TEN_TO_ELEVEN, Optional.empty());
    busyTimes().remember(old).await().indefinitely();
    assertEquals(Optional.of(old), known());
  }

  @Test
  void the_times_of_one_session_can_be_left_out() {
    assertTrue(propose(1, TEN_TO_ELEVEN, NOON_TO_ONE));
    var day = new TimeRange(at("00:00"), at("23:59"));
    assertEquals(
        List.of(), busyTimes().of(mentor, day, Optional.of(session)).await().indefinitely());
    assertEquals(
        2, busyTimes().of(mentor, day, Optional.of(session + "x")).await().indefinitely().size());
  }

  private Optional<SessionTime> known() {
    return busyTimes().session(session).await().indefinitely();
  }

  private boolean remember(long version, State state, BusyTime time) {
    return busyTimes().remember(session(version, state, time)).await().indefinitely();
  }

  private boolean propose(long version, BusyTime time, BusyTime proposed) {
    var session =
        new SessionTime(
            this.session, version, mentor, STUDENT, BOOKED, time, Optional.of(proposed(proposed)));
    return busyTimes().remember(session).await().indefinitely();
  }

  private static BusyTime proposed(BusyTime time) {
    return new BusyTime(
        time.start(), time.end(), time.bufferMinutes(), Optional.of(TEN_TO_ELEVEN.start()));
  }

  private SessionTime session(long version, State state, BusyTime time) {
    return new SessionTime(session, version, mentor, STUDENT, state, time, Optional.empty());
  }

  private List<BusyTime> busy(String from, String to) {
    return busyTimes().of(mentor, new TimeRange(at(from), at(to))).await().indefinitely();
  }

  private static BusyTime time(String from, String to, int buffer) {
    return new BusyTime(at(from), at(to), buffer);
  }

  private static Instant at(String time) {
    return Instant.parse("2027-03-15T" + time + ":00Z");
  }
}
