package ai.aureeture.availability.domain.slots;

import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * When a mentor can be booked next, for lists of many mentors: the first slot that can be booked at
 * once, and in which quarters of an hour of the next {@link #NEAR} such slots start.
 *
 * @param first its start; empty when there is none, or none that was looked for
 * @param quarters those in which a bookable slot starts, by {@link #quarter}
 */
public record NextSlots(MentorAvailability availability, Optional<Instant> first, BitSet quarters) {

  /** Two weeks, so that a quarter's number names one moment of them. */
  public static final Duration NEAR = Duration.ofDays(14);

  private static final int QUARTER_SECONDS = 900;

  /** How many quarters of an hour there are in {@link #NEAR}. */
  public static final int QUARTERS = (int) (NEAR.toSeconds() / QUARTER_SECONDS);

  // As much as one search of slots takes at once.
  private static final Duration STEP = Duration.ofDays(90);

  /** The stretch in which {@link #near} looks; empty when no slot can be booked in it. */
  public static TimeRange nearRange(MentorAvailability availability, Instant now) {
    return new TimeRange(now, now.plus(NEAR)).intersect(FreeSlots.bookable(availability, now));
  }

  /**
   * What there is within {@link #NEAR}.
   *
   * @param busy at least the sessions of {@link FreeSlots#horizon} of that stretch, in any order
   */
  public static NextSlots near(MentorAvailability availability, List<BusyTime> busy, Instant now) {
    var quarters = new BitSet(QUARTERS);
    var starts =
        FreeSlots.in(nearRange(availability, now), availability, busy).stream()
            .filter(Slot::isAvailable)
            .map(Slot::start)
            .toList();
    starts.forEach(start -> quarters.set(quarter(start)));
    return new NextSlots(availability, starts.stream().findFirst(), quarters);
  }

  /** The stretch after {@link #NEAR} in which slots can be booked; may be empty. */
  public TimeRange laterRange(Instant now) {
    var bookable = FreeSlots.bookable(availability, now);
    return new TimeRange(now.plus(NEAR), bookable.to()).intersect(bookable);
  }

  /** Whether a first slot may be after {@link #NEAR} only. */
  public boolean mayBeLater(Instant now) {
    return first.isEmpty() && availability.instantBookingEnabled() && !laterRange(now).isEmpty();
  }

  /**
   * With the first slot of {@link #laterRange}, if there is one.
   *
   * @param busy at least the sessions of its {@link FreeSlots#horizon}, in any order
   */
  public NextSlots orLater(List<BusyTime> busy, Instant now) {
    var rest = laterRange(now);
    for (var from = rest.from(); from.isBefore(rest.to()); from = from.plus(STEP)) {
      var found =
          FreeSlots.in(new TimeRange(from, from.plus(STEP)).intersect(rest), availability, busy)
              .stream()
              .filter(Slot::isAvailable)
              .map(Slot::start)
              .findFirst();
      if (found.isPresent()) {
        return new NextSlots(availability, found, quarters);
      }
    }
    return this;
  }

  /** Until when the first slot can be booked: the notice that the mentor wants before it. */
  public Optional<Instant> bookableUntil() {
    return first.map(start -> start.minus(Duration.ofHours(availability.rules().minNoticeHours())));
  }

  /** The number of an instant's quarter of an hour: the same again every {@link #NEAR}. */
  static int quarter(Instant instant) {
    return Math.floorMod(Math.floorDiv(instant.getEpochSecond(), QUARTER_SECONDS), QUARTERS);
  }
}
