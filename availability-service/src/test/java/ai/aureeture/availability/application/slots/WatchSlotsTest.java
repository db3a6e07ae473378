package ai.aureeture.availability.application.slots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.application.port.InMemoryAvailabilities;
import ai.aureeture.availability.application.port.InMemoryBusyTimes;
import ai.aureeture.availability.application.slots.SlotChange.ScheduleChanged;
import ai.aureeture.availability.application.slots.SlotChange.TimeChanged;
import ai.aureeture.availability.domain.Schedules;
import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.slots.SessionTime;
import ai.aureeture.availability.domain.slots.SessionTime.State;
import ai.aureeture.availability.domain.slots.TakenTimes.Change;
import ai.aureeture.availability.domain.time.TimeRange;
import io.smallrye.mutiny.helpers.test.AssertSubscriber;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchSlotsTest {
  private static final Instant TEN = Instant.parse("2027-03-15T10:00:00Z");
  private static final Instant ELEVEN = TEN.plus(Duration.ofHours(1));
  private static final Duration SOON = Duration.ofSeconds(30);

  private final InMemoryAvailabilities availabilities = new InMemoryAvailabilities();
  private final InMemoryBusyTimes busyTimes = new InMemoryBusyTimes();
  private final WatchSlots watchSlots =
      new WatchSlots(
          availabilities,
          busyTimes,
          Clock.fixed(Instant.parse("2027-03-10T09:00:00Z"), ZoneOffset.UTC));

  @BeforeEach
  void asha_is_there_on_mondays() {
    availabilities.put(Schedules.of("UTC", "Mon 09:00-12:00"));
  }

  @Test
  void every_watcher_receives_later_changes() {
    take(1, State.HELD);
    var one = watch();
    var other = watch();
    take(2, State.BOOKED);
    var booked = new TimeChanged(new Change(new TimeRange(TEN, ELEVEN), State.BOOKED));
    assertEquals(List.of(booked), one.awaitItems(1, SOON).getItems());
    assertEquals(List.of(booked), other.awaitItems(1, SOON).getItems());
    other.cancel();
    availabilities.put(Schedules.of("UTC", "Mon 09:00-13:00"));
    assertEquals(List.of(booked, new ScheduleChanged()), one.awaitItems(2, SOON).getItems());
    one.cancel();
  }

  @Test
  void watcher_after_all_others_left_receives_changes() {
    watch().cancel();
    take(1, State.HELD);
    var later = watch();
    take(2, State.FREE);
    var free = new TimeChanged(new Change(new TimeRange(TEN, ELEVEN), State.FREE));
    assertEquals(List.of(free), later.awaitItems(1, SOON).getItems());
    later.cancel();
  }

  @Test
  void watch_ends_when_the_schedule_is_erased() {
    var watch = watch();
    availabilities.erase("user_m1", TEN).await().indefinitely();
    assertEquals(List.of(new ScheduleChanged()), watch.awaitCompletion(SOON).getItems());
  }

  @Test
  void unknown_mentor_cannot_be_watched() {
    var watch = watchSlots.watch("nobody");
    assertThrows(AvailabilityRefused.class, () -> watch.await().indefinitely());
  }

  private AssertSubscriber<SlotChange> watch() {
    return watchSlots
        .watch("user_m1")
        .await()
        .indefinitely()
        .subscribe()
        .withSubscriber(AssertSubscriber.create(100));
  }

  private void take(long version, State state) {
    var session =
        new SessionTime(
            "s1",
            version,
            "user_m1",
            Optional.empty(),
            state,
            new BusyTime(TEN, ELEVEN, 0),
            Optional.empty());
    assertEquals(true, busyTimes.remember(session).await().indefinitely());
  }
}
