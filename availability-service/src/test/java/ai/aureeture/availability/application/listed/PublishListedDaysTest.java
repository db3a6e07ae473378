package ai.aureeture.availability.application.listed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.application.port.InMemoryAvailabilities;
import ai.aureeture.availability.application.port.InMemoryBusyTimes;
import ai.aureeture.availability.application.port.ListedDays;
import ai.aureeture.availability.application.port.UnpublishedDay;
import ai.aureeture.availability.domain.Schedules;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.slots.ListedDay;
import ai.aureeture.availability.domain.slots.SessionTime;
import ai.aureeture.availability.domain.slots.SessionTime.State;
import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.testsupport.MovableClock;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishListedDaysTest {
  private static final MentorAvailability ASHA =
      Schedules.of("Asia/Kolkata", "Mon-Sun 09:00-12:00");
  private static final Duration DAY = Duration.ofDays(1);

  private final InMemoryAvailabilities availabilities = new InMemoryAvailabilities();
  private final InMemoryBusyTimes busyTimes = new InMemoryBusyTimes();
  private final MovableClock clock = new MovableClock(Instant.parse("2027-03-10T09:00:00Z"));
  private final FakeBroker broker = new FakeBroker();
  private final PublishListedDays publish =
      new PublishListedDays(availabilities, busyTimes, broker, clock);

  @Test
  void each_date_is_published_once_when_it_is_over() {
    availabilities.put(ASHA);
    look();
    look();
    assertEquals(List.of(), broker.dates());
    clock.is(Instant.parse("2027-03-10T18:30:00Z"));
    look();
    look();
    assertEquals(List.of("2027-03-10"), broker.dates());
    clock.pass(DAY);
    look();
    assertEquals(List.of("2027-03-10", "2027-03-11"), broker.dates());
  }

  @Test
  void sessions_of_the_whole_week_count() {
    availabilities.put(Schedules.of("Asia/Kolkata", "Mon-Sun 09:00-12:00", "", "cap=1"));
    look();
    var monday = new BusyTime(at("2027-03-08T03:30:00Z"), at("2027-03-08T04:30:00Z"), 0);
    busyTimes
        .remember(
            new SessionTime(
                "s1", 1, "user_m1", Optional.empty(), State.BOOKED, monday, Optional.empty()))
        .await()
        .indefinitely();
    clock.is(at("2027-03-10T18:30:00Z"));
    look();
    assertEquals(0, broker.published.getFirst().listed());
  }

  @Test
  void dates_that_were_missed_follow_in_order() {
    availabilities.put(ASHA);
    look();
    clock.pass(DAY.multipliedBy(3));
    look();
    assertEquals(List.of("2027-03-10", "2027-03-11", "2027-03-12"), broker.dates());
  }

  @Test
  void at_most_the_last_31_dates_follow() {
    availabilities.put(ASHA);
    look();
    clock.pass(DAY.multipliedBy(100));
    look();
    assertEquals(31, broker.published.size());
    assertEquals("2027-05-18", broker.dates().getFirst());
    assertEquals("2027-06-17", broker.dates().getLast());
  }

  @Test
  void a_date_that_the_broker_did_not_take_stays_due() {
    availabilities.put(ASHA);
    look();
    clock.pass(DAY);
    broker.isAway = true;
    look();
    broker.isAway = false;
    look();
    assertEquals(List.of(), broker.dates(), "it is leased");
    clock.pass(Duration.ofMinutes(1));
    look();
    assertEquals(List.of("2027-03-10"), broker.dates());
  }

  /** As where a process is killed between the two. */
  @Test
  void a_date_that_was_published_but_not_noted_is_published_again() {
    availabilities.put(ASHA);
    look();
    clock.pass(DAY);
    var unpublished = new UnpublishedDay(ASHA, LocalDate.parse("2027-03-10"));
    look();
    availabilities
        .advance(new UnpublishedDay(ASHA, unpublished.date().plusDays(1)), unpublished.date())
        .await()
        .indefinitely();
    look();
    assertEquals(List.of("2027-03-10", "2027-03-10"), broker.dates());
    assertEquals(1, broker.published.stream().distinct().count());
  }

  @Test
  void a_mentor_who_moves_west_has_no_date_published_twice() {
    availabilities.put(ASHA);
    look();
    clock.is(at("2027-03-10T18:30:00Z"));
    look();
    availabilities.put(Schedules.of("America/New_York", "Mon-Sun 09:00-12:00"));
    publishEveryHourUntil("2027-03-13T04:59:00Z");
    assertEquals(List.of("2027-03-10", "2027-03-11"), broker.dates());
  }

  @Test
  void a_mentor_who_moves_east_has_no_date_left_out() {
    availabilities.put(Schedules.of("America/New_York", "Mon-Sun 09:00-12:00"));
    look();
    clock.is(at("2027-03-11T04:00:00Z"));
    availabilities.put(Schedules.of("Pacific/Kiritimati", "Mon-Sun 09:00-12:00"));
    publishEveryHourUntil("2027-03-12T10:00:00Z");
    assertEquals(List.of("2027-03-10", "2027-03-11", "2027-03-12"), broker.dates());
  }

  private void publishEveryHourUntil(String end) {
    for (; !clock.instant().isAfter(at(end)); clock.pass(Duration.ofHours(1))) {
      look();
    }
  }

  private void look() {
    publish.look().await().indefinitely();
  }

  private static Instant at(String time) {
    return Instant.parse(time);
  }

  private static final class FakeBroker implements ListedDays {
    final List<ListedDay> published = new ArrayList<>();
    boolean isAway;

    @Override
    public Uni<Void> publish(ListedDay day) {
      return isAway
          ? Uni.createFrom().failure(new Unavailable("the broker", null))
          : Uni.createFrom().voidItem().invoke(() -> published.add(day));
    }

    List<String> dates() {
      return published.stream().map(day -> day.date().toString()).toList();
    }
  }
}
