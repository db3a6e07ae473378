package ai.aureeture.availability.application.port;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.domain.Schedules;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.schedule.MentorSchedule;
import ai.aureeture.availability.domain.schedule.ScheduleChange;
import ai.aureeture.availability.domain.schedule.WeekTemplate;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What every store of availabilities must do. */
public abstract class AvailabilitiesContract {
  private static final int WRITERS = 20;
  private static final Instant NOW = Instant.parse("2027-03-10T09:00:00.123Z");
  private static final Instant AFTER = NOW.plusSeconds(1);

  private final MentorAvailability asha =
      Schedules.of(
          "mentor-" + UUID.randomUUID(),
          "Asia/Kolkata",
          "Mon-Fri 09:00-17:00, Sat 22:00-24:00, Sun 00:00-00:00 off",
          "2027-03-15 block; 2027-03-16 block 10:00-11:00; 2027-03-17 open 22:00-02:00",
          "session=45 interval=50 buffer=5 notice=3 cap=7 window=30 instant=off");
  private final MentorAvailability ashaInLondon =
      Schedules.of(asha.mentorId(), "Europe/London", "Tue 09:00-10:00", "", "");

  protected abstract Availabilities availabilities();

  @Test
  void mentor_has_no_schedule_at_first() {
    assertEquals(Optional.empty(), find());
    assertEquals(Optional.empty(), schedule());
  }

  @Test
  void stored_schedule_is_found_unchanged() {
    var template = new WeekTemplate("$set.{name}", ashaInLondon.weeklySlots());
    var change = new ScheduleChange(NOW, "user_a1", true, ScheduleChange.Kind.TEMPLATE_SAVED, "x");
    var schedule = MentorSchedule.of(asha).with(template).noted(change);
    var answer = new StoredAvailability(ashaInLondon, 7);
    var stored =
        new StoredPlan(
            schedule, 1, List.of(new KeptAnswer("user_m1", "/path", "key", "0f", NOW, answer)));
    assertEquals("told", change(found -> Decision.store(stored, "told")));
    assertEquals(Optional.of(stored), schedule());
    assertEquals(Optional.of(new StoredAvailability(asha, 1)), find());
  }

  @Test
  void a_replacement_leaves_nothing_of_the_old_one() {
    assertEquals(1, put(asha));
    assertEquals(2, put(ashaInLondon));
    assertEquals(Optional.of(new StoredAvailability(ashaInLondon, 2)), find());
  }

  @Test
  void decision_sees_the_stored_schedule_and_may_keep_it() {
    assertEquals(new PlanAtRevision(0, Optional.empty()), change(found -> Decision.leave(found)));
    assertEquals(1, put(asha));
    assertEquals(
        Optional.of(asha),
        change(found -> Decision.leave(found.schedule().map(it -> it.schedule().availability()))));
    assertEquals(Optional.of(new StoredAvailability(asha, 1)), find());
  }

  @Test
  void a_refusal_changes_nothing() {
    assertEquals(1, put(asha));
    assertThrows(
        IllegalStateException.class,
        () ->
            change(found -> {
              throw new IllegalStateException("no");
            }));
    assertEquals(Optional.of(new StoredAvailability(asha, 1)), find());
  }

  @Test
  void concurrent_writers_each_get_their_own_revision() {
    var revisions = changeConcurrently(revision -> true).stream().collect(toSet());
    assertEquals(LongStream.rangeClosed(1, WRITERS).boxed().collect(toSet()), revisions);
    assertEquals(WRITERS, find().orElseThrow().revision());
  }

  @Test
  void one_of_concurrent_writers_of_a_revision_wins() {
    assertEquals(1, put(asha));
    assertEquals(
        1, changeConcurrently(revision -> revision == 1).stream().filter(it -> it == 2).count());
    assertEquals(2, find().orElseThrow().revision());
  }

  @Test
  void one_of_concurrent_first_writers_wins() {
    assertEquals(
        1, changeConcurrently(revision -> revision == 0).stream().filter(it -> it == 1).count());
    assertEquals(1, find().orElseThrow().revision());
  }

  @Test
  void after_an_erasure_nothing_is_found_and_the_numbers_go_on() {
    assertEquals(1, put(asha));
    erase(NOW);
    assertEquals(Optional.empty(), find());
    assertEquals(Optional.empty(), schedule());
    assertEquals(2, put(AFTER, ashaInLondon));
    assertEquals(Optional.of(new StoredAvailability(ashaInLondon, 2)), find());
    erase(AFTER);
    erase(AFTER.plusSeconds(1));
    assertEquals(3, put(AFTER.plusSeconds(2), asha));
  }

  @Test
  void change_requested_before_an_erasure_is_refused() {
    erase(NOW);
    refuseWhatWasAskedBefore();
    assertEquals(1, put(AFTER, asha));
    refuseWhatWasAskedBefore();
    assertEquals(Optional.of(new StoredAvailability(asha, 1)), find());
  }

  private void refuseWhatWasAskedBefore() {
    var refused = assertThrows(AvailabilityRefused.class, () -> put(asha));
    assertEquals(AvailabilityRefused.Reason.PERSON_ERASED, refused.reason());
  }

  @Test
  void repeated_or_late_erasure_keeps_newer_schedule() {
    erase(NOW);
    var replaced =
        new ScheduleChange(
            AFTER, asha.mentorId(), false, ScheduleChange.Kind.AVAILABILITY_REPLACED, "");
    var schedule = new StoredPlan(MentorSchedule.of(asha).noted(replaced), 1, List.of());
    assertEquals("told", change(AFTER, found -> Decision.store(schedule, "told")));
    erase(NOW);
    erase(NOW.minusSeconds(1));
    assertEquals(Optional.of(schedule), schedule());
    erase(NOW.plusNanos(1));
    assertEquals(Optional.of(asha), find().map(StoredAvailability::availability));
    erase(AFTER);
    assertEquals(Optional.empty(), schedule());
  }

  @Test
  void changes_overtaken_by_an_erasure_leave_nothing() {
    var work = new ArrayList<Uni<Long>>();
    for (int i = 0; i < WRITERS; i++) {
      work.add(
          availabilities()
              .change(asha.mentorId(), NOW, found -> next(found, asha, revision -> true))
              .onFailure(AvailabilityRefused.class)
              .recoverWithItem(-1L));
    }
    work.add(WRITERS / 2, availabilities().erase(asha.mentorId(), NOW).replaceWith(-1L));
    assertEquals(WRITERS + 1, Uni.join().all(work).andFailFast().await().indefinitely().size());
    assertEquals(Optional.empty(), find());
  }

  private List<Long> changeConcurrently(LongPredicate condition) {
    var writes =
        IntStream.range(0, WRITERS)
            .mapToObj(writer ->
                availabilities()
                    .change(asha.mentorId(), NOW, found -> next(found, asha, condition)))
            .toList();
    return Uni.join().all(writes).andFailFast().await().indefinitely();
  }

  private long put(MentorAvailability availability) {
    return put(NOW, availability);
  }

  private long put(Instant command, MentorAvailability availability) {
    return change(command, found -> next(found, availability, revision -> true));
  }

  // The revision it stored; none when the condition does not hold.
  private static Decision<Long> next(
      PlanAtRevision found, MentorAvailability availability, LongPredicate condition) {
    long revision = found.revision();
    return condition.test(revision)
        ? Decision.store(
            new StoredPlan(MentorSchedule.of(availability), revision + 1, List.of()), revision + 1)
        : Decision.leave(-1L);
  }

  private <T> T change(Function<PlanAtRevision, Decision<T>> decide) {
    return change(NOW, decide);
  }

  private <T> T change(Instant command, Function<PlanAtRevision, Decision<T>> decide) {
    return availabilities().change(asha.mentorId(), command, decide).await().indefinitely();
  }

  private void erase(Instant at) {
    availabilities().erase(asha.mentorId(), at).await().indefinitely();
  }

  private Optional<StoredAvailability> find() {
    return availabilities().find(asha.mentorId()).await().indefinitely();
  }

  private Optional<StoredPlan> schedule() {
    return availabilities().schedule(asha.mentorId()).await().indefinitely();
  }
}
