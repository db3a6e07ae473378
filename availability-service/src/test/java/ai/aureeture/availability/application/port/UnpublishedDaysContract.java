package ai.aureeture.availability.application.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.domain.Schedules;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.schedule.MentorSchedule;
import ai.aureeture.availability.domain.schedule.ScheduleChange;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What every store of dates that are not published yet must do, also beside other mentors' dates.
 */
public abstract class UnpublishedDaysContract {
  private static final Instant PUT = Instant.parse("2027-03-01T00:00:00Z");
  private static final Instant NOW = Instant.parse("2027-03-10T09:00:00Z");
  private static final LocalDate TODAY = LocalDate.parse("2027-03-10");
  private static final Instant END = Instant.parse("2027-03-10T18:30:00Z");
  private static final int DATES = 50;
  private static final Duration LEASE = Duration.ofMinutes(1);

  private final MentorAvailability asha =
      Schedules.of("mentor-" + UUID.randomUUID(), "Asia/Kolkata", "Mon-Fri 09:00-17:00", "", "");
  private final MentorAvailability ashaInNewYork =
      Schedules.of(asha.mentorId(), "America/New_York", "Mon 09:00-17:00", "", "");
  private final MentorAvailability ashaInTokyo =
      Schedules.of(asha.mentorId(), "Asia/Tokyo", "Mon 09:00-17:00", "", "");

  protected abstract Availabilities availabilities();

  protected abstract UnpublishedDays unpublishedDays();

  @Test
  void a_mentor_begins_with_today_which_is_due_when_it_is_over() {
    put(asha);
    assertEquals(Optional.empty(), takeDue(END));
    begin(NOW);
    assertEquals(Optional.empty(), takeDue(END.minusMillis(1)));
    assertEquals(Optional.of(new UnpublishedDay(asha, TODAY)), takeDue(END));
  }

  @Test
  void a_mentor_who_has_begun_does_not_begin_again() {
    put(asha);
    begin(NOW);
    begin(NOW.plus(Duration.ofDays(3)));
    assertEquals(Optional.of(TODAY), takeDue(END).map(UnpublishedDay::date));
  }

  @Test
  void what_is_taken_is_due_again_when_its_lease_ends() {
    put(asha);
    begin(NOW);
    var taken = takeDue(END);
    assertEquals(Optional.empty(), takeDue(END.plus(LEASE).minusMillis(1)));
    assertEquals(taken, takeDue(END.plus(LEASE)));
  }

  @Test
  void the_next_date_is_due_when_that_is_over() {
    put(asha);
    begin(NOW);
    advance(takeDue(END).orElseThrow(), TODAY.plusDays(1));
    assertEquals(Optional.empty(), takeDue(END.plus(Duration.ofDays(1)).minusMillis(1)));
    assertEquals(
        Optional.of(TODAY.plusDays(1)),
        takeDue(END.plus(Duration.ofDays(1))).map(UnpublishedDay::date));
  }

  @Test
  void a_date_that_was_published_twice_moves_on_once() {
    put(asha);
    begin(NOW);
    var published = takeDue(END).orElseThrow();
    advance(published, TODAY.plusDays(1));
    advance(published, TODAY.plusDays(1));
    var late = NOW.plus(Duration.ofDays(9));
    advance(takeDue(late).orElseThrow(), TODAY.plusDays(2));
    advance(published, TODAY.plusDays(1));
    assertEquals(Optional.of(TODAY.plusDays(2)), takeDue(late).map(UnpublishedDay::date));
  }

  @Test
  void a_change_of_the_plan_leaves_the_date_and_another_zone_its_end() {
    put(asha);
    begin(NOW);
    put(ashaInNewYork);
    assertEquals(Optional.empty(), takeDue(END));
    var endInNewYork = Instant.parse("2027-03-11T05:00:00Z");
    assertEquals(Optional.of(new UnpublishedDay(ashaInNewYork, TODAY)), takeDue(endInNewYork));
    put(ashaInTokyo);
    assertEquals(Optional.of(new UnpublishedDay(ashaInTokyo, TODAY)), takeDue(endInNewYork));
  }

  @Test
  void another_zone_while_a_date_is_published_has_the_next_one_end_by_it() {
    put(asha);
    begin(NOW);
    var published = takeDue(END).orElseThrow();
    put(ashaInNewYork);
    advance(published, TODAY.plusDays(1));
    var endInNewYork = Instant.parse("2027-03-12T05:00:00Z");
    assertEquals(Optional.empty(), takeDue(endInNewYork.minusMillis(1)));
    assertEquals(
        Optional.of(new UnpublishedDay(ashaInNewYork, TODAY.plusDays(1))), takeDue(endInNewYork));
  }

  @Test
  void of_an_erased_mentor_nothing_is_due() {
    put(asha);
    begin(NOW);
    var published = takeDue(END).orElseThrow();
    availabilities().erase(asha.mentorId(), END).await().indefinitely();
    advance(published, TODAY.plusDays(1));
    begin(END);
    assertEquals(Optional.empty(), takeDue(NOW.plus(Duration.ofDays(9))));
  }

  @Test
  void a_plan_of_after_an_erasure_that_is_heard_late_keeps_its_date() {
    var replaced =
        new ScheduleChange(
            NOW, asha.mentorId(), false, ScheduleChange.Kind.AVAILABILITY_REPLACED, "");
    store(MentorSchedule.of(asha).noted(replaced), NOW);
    begin(NOW);
    availabilities().erase(asha.mentorId(), NOW.minusSeconds(1)).await().indefinitely();
    assertEquals(Optional.of(TODAY), takeDue(END).map(UnpublishedDay::date));
  }

  @Test
  void changes_of_the_plan_beside_it_never_bring_a_date_back() {
    put(asha);
    begin(NOW);
    var both = Uni.join().all(changeTimes(DATES), advanceFrom(TODAY)).andFailFast();
    assertEquals(List.of(true, true), both.await().indefinitely());
    var late = NOW.plus(Duration.ofDays(2 * DATES));
    assertEquals(Optional.of(TODAY.plusDays(DATES)), takeDue(late).map(UnpublishedDay::date));
  }

  private Uni<Boolean> changeTimes(int times) {
    return times == 0
        ? Uni.createFrom().item(true)
        : change(MentorSchedule.of(asha), PUT).flatMap(_ -> changeTimes(times - 1));
  }

  private Uni<Boolean> advanceFrom(LocalDate date) {
    return date.equals(TODAY.plusDays(DATES))
        ? Uni.createFrom().item(true)
        : unpublishedDays()
            .advance(new UnpublishedDay(asha, date), date.plusDays(1))
            .flatMap(_ -> advanceFrom(date.plusDays(1)));
  }

  private void put(MentorAvailability availability) {
    store(MentorSchedule.of(availability), PUT);
  }

  private void store(MentorSchedule schedule, Instant command) {
    assertEquals(true, change(schedule, command).await().indefinitely());
  }

  private Uni<Boolean> change(MentorSchedule schedule, Instant command) {
    return availabilities()
        .change(
            asha.mentorId(),
            command,
            found ->
                Decision.store(new StoredPlan(schedule, found.revision() + 1, List.of()), true));
  }

  private void begin(Instant now) {
    unpublishedDays().begin(now).await().indefinitely();
  }

  private void advance(UnpublishedDay published, LocalDate next) {
    unpublishedDays().advance(published, next).await().indefinitely();
  }

  /** This mentor's; those of others are taken on the way. */
  private Optional<UnpublishedDay> takeDue(Instant now) {
    while (true) {
      var taken = unpublishedDays().takeDue(now, LEASE).await().indefinitely();
      var mentor = taken.map(due -> due.availability().mentorId());
      if (mentor.isEmpty() || mentor.get().equals(asha.mentorId())) {
        return taken;
      }
    }
  }
}
