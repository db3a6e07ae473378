package ai.aureeture.availability.application.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.application.AvailabilityRefused.Reason;
import ai.aureeture.availability.application.Requester;
import ai.aureeture.availability.application.port.InMemoryAvailabilities;
import ai.aureeture.availability.application.port.StoredPlan;
import ai.aureeture.availability.domain.Schedules;
import ai.aureeture.availability.domain.schedule.OverrideChange;
import ai.aureeture.availability.domain.schedule.OverrideSlot;
import ai.aureeture.availability.domain.schedule.ScheduleChange.Kind;
import ai.aureeture.testsupport.MovableClock;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for every change of a mentor's plan. */
class EditScheduleTest {
  private static final Instant NOW = Instant.parse("2027-03-10T09:00:00Z");
  private static final Requester ASHA = new Requester("user_m1", false);
  private static final CommandKey ONCE = new CommandKey("/overrides", "key-1", "0f");

  private final InMemoryAvailabilities availabilities = new InMemoryAvailabilities();
  private final MovableClock clock = new MovableClock(NOW);
  private final ChangeOverrides overrides =
      new ChangeOverrides(new EditSchedule(availabilities, clock));

  @BeforeEach
  void asha_is_there_on_mondays() {
    availabilities.put(Schedules.of("Asia/Kolkata", "Mon 09:00-12:00"));
  }

  @Test
  void a_key_counts_once_and_has_the_first_answer() {
    var first = block("2027-03-15", Optional.of(ONCE));
    var other = block("2027-03-16", Optional.empty());
    var again = block("2027-03-15", Optional.of(ONCE));
    assertFalse(first.replayed());
    assertEquals(new CommandResult(first.stored(), true), again);
    assertEquals(other.stored(), schedule().availability());
  }

  @Test
  void a_replay_comes_before_the_precondition() {
    var command =
        new ScheduleCommand(
            ASHA, "user_m1", Precondition.revisionIn(Set.of(1L)), Optional.of(ONCE));
    var first = overrides.change(command, blocked("2027-03-15")).await().indefinitely();
    var again = overrides.change(command, blocked("2027-03-15")).await().indefinitely();
    assertEquals(new CommandResult(first.stored(), true), again);
  }

  @Test
  void a_key_is_for_one_body() {
    var first = block("2027-03-15", Optional.of(ONCE));
    var other = new CommandKey(ONCE.path(), ONCE.key(), "another");
    assertEquals(Reason.KEY_REUSED, refused(Optional.of(other)).reason());
    assertEquals(first.stored(), schedule().availability());
  }

  @Test
  void keys_are_a_persons_and_a_paths_own() {
    assertFalse(block("2027-03-15", Optional.of(ONCE)).replayed());
    var elsewhere = new CommandKey("/elsewhere", ONCE.key(), "another");
    assertFalse(block("2027-03-16", Optional.of(elsewhere)).replayed());
    var admin = new Requester("user_a1", true);
    var command = new ScheduleCommand(admin, "user_m1", Precondition.NONE, Optional.of(ONCE));
    var answer = overrides.change(command, blocked("2027-03-17")).await().indefinitely();
    assertFalse(answer.replayed());
  }

  @Test
  void a_key_is_forgotten_after_a_day() {
    assertFalse(block("2027-03-15", Optional.of(ONCE)).replayed());
    clock.is(NOW.plus(Duration.ofHours(24)).minusMillis(1));
    assertTrue(block("2027-03-15", Optional.of(ONCE)).replayed());
    clock.is(NOW.plus(Duration.ofHours(24)));
    assertFalse(block("2027-03-15", Optional.of(ONCE)).replayed());
    assertEquals(1, schedule().answers().size());
  }

  @Test
  void a_refusal_is_not_kept() {
    var stale = new ScheduleCommand(ASHA, "user_m1", Precondition.ABSENT, Optional.of(ONCE));
    var refused = overrides.change(stale, blocked("2027-03-15"));
    assertThrows(AvailabilityRefused.class, () -> refused.await().indefinitely());
    assertFalse(block("2027-03-15", Optional.of(ONCE)).replayed());
  }

  @Test
  void concurrent_repeats_of_one_request_count_once() {
    var command = new ScheduleCommand(ASHA, "user_m1", Precondition.NONE, Optional.of(ONCE));
    var answers =
        Uni.join()
            .all(
                IntStream.range(0, 20)
                    .mapToObj(i -> overrides.change(command, blocked("2027-03-15")))
                    .toList())
            .andFailFast()
            .await()
            .indefinitely();
    assertEquals(1, answers.stream().filter(answer -> !answer.replayed()).count());
    assertEquals(2, schedule().revision());
  }

  @Test
  void a_hundred_keys_a_day_are_kept_and_one_more_must_wait() {
    for (int i = 0; i < 100; i++) {
      assertFalse(
          block("2027-03-15", Optional.of(new CommandKey("/", "key-" + i, "0f"))).replayed());
      clock.pass(Duration.ofSeconds(60));
    }
    var refused = refused(Optional.of(ONCE));
    assertEquals(Reason.TOO_MANY_REQUESTS, refused.reason());
    assertEquals(Duration.ofHours(24).minusMinutes(100), refused.retryAfter());
    assertFalse(block("2027-03-15", Optional.empty()).replayed());
  }

  @Test
  void the_last_hundred_changes_are_noted() {
    for (int i = 0; i < 101; i++) {
      assertFalse(block("2027-03-15", Optional.empty()).replayed());
      clock.pass(Duration.ofSeconds(1));
    }
    var changes = schedule().schedule().changes();
    assertEquals(100, changes.size());
    assertEquals(NOW.plusSeconds(100), changes.getFirst().at());
    assertEquals(NOW.plusSeconds(1), changes.getLast().at());
    assertEquals(Kind.OVERRIDES_CHANGED, changes.getFirst().kind());
    assertEquals("user_m1", changes.getFirst().by());
  }

  private CommandResult block(String date, Optional<CommandKey> once) {
    var command = new ScheduleCommand(ASHA, "user_m1", Precondition.NONE, once);
    return overrides.change(command, blocked(date)).await().indefinitely();
  }

  private AvailabilityRefused refused(Optional<CommandKey> once) {
    return assertThrows(AvailabilityRefused.class, () -> block("2027-03-20", once));
  }

  private StoredPlan schedule() {
    return availabilities.schedule("user_m1").await().indefinitely().orElseThrow();
  }

  private static OverrideChange blocked(String date) {
    var block = new OverrideSlot(LocalDate.parse(date), Optional.empty(), true);
    return new OverrideChange(Set.of(), List.of(block));
  }
}
