package ai.aureeture.availability.application.slots;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.application.port.Availabilities;
import ai.aureeture.availability.application.port.BusyTimes;
import ai.aureeture.availability.application.slots.SlotChange.ScheduleChanged;
import ai.aureeture.availability.application.slots.SlotChange.TimeChanged;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.slots.TakenTimes;
import ai.aureeture.availability.domain.time.TimeRange;
import ai.aureeture.kit.work.Unavailable;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * A visitor watches a mentor's slots. Every replica looks at what is stored, once a second for each
 * mentor that is watched there: so all of them tell the same, and nothing that a listing would not
 * show yet.
 */
@ApplicationScoped
public class WatchSlots {
  private static final Duration EVERY = Duration.ofSeconds(1);
  // Nothing can be booked as far ahead as that.
  private static final Duration AHEAD = Duration.ofDays(3 * 365);
  private static final int MOST_UNREAD = 256;

  private final Availabilities availabilities;
  private final BusyTimes busyTimes;
  private final Clock clock;
  private final Map<String, Multi<SlotChange>> watches = new ConcurrentHashMap<>();

  public WatchSlots(Availabilities availabilities, BusyTimes busyTimes, Clock clock) {
    this.availabilities = availabilities;
    this.busyTimes = busyTimes;
    this.clock = clock;
  }

  private record Picture(MentorAvailability availability, TakenTimes taken) {}

  /**
   * @return comes when the watch has begun: a caller who lists the slots then misses nothing. A
   *     reader who falls too far behind is let go. It ends when the mentor's schedule is erased.
   */
  public Uni<Multi<SlotChange>> watch(String mentorId) {
    return look(mentorId)
        .map(picture -> watches.computeIfAbsent(mentorId, id -> watch(id, picture)))
        .map(changes -> changes.onOverflow().buffer(MOST_UNREAD));
  }

  private Multi<SlotChange> watch(String mentorId, Picture first) {
    var last = new AtomicReference<>(first);
    return Multi.createFrom()
        .ticks()
        .every(EVERY)
        .onOverflow()
        .drop()
        .onItem()
        .transformToUniAndConcatenate(
            tick -> look(mentorId).onFailure(Unavailable.class).recoverWithItem(last::get))
        .onItem()
        .transformToMultiAndConcatenate(
            next -> Multi.createFrom().items(changes(last.getAndSet(next), next)))
        // The schedule was erased.
        .onFailure(AvailabilityRefused.class)
        .recoverWithItem(new ScheduleChanged())
        .onTermination()
        .invoke(() -> watches.remove(mentorId))
        .broadcast()
        .withCancellationAfterLastSubscriberDeparture()
        .toAllSubscribers();
  }

  private Stream<SlotChange> changes(Picture before, Picture now) {
    Stream<SlotChange> times =
        before.taken.changesTo(now.taken, clock.instant()).stream().map(TimeChanged::new);
    return before.availability.equals(now.availability)
        ? times
        : Stream.concat(Stream.of(new ScheduleChanged()), times);
  }

  private Uni<Picture> look(String mentorId) {
    var now = clock.instant();
    return availabilities
        .find(mentorId)
        .map(found -> found.orElseThrow(AvailabilityRefused::none).availability())
        .flatMap(availability ->
            busyTimes
                .sessions(mentorId, new TimeRange(now, now.plus(AHEAD)))
                .map(sessions -> new Picture(availability, TakenTimes.of(sessions))));
  }
}
