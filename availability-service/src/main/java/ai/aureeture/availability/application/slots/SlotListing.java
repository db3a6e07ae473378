package ai.aureeture.availability.application.slots;

import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.slots.FreeSlots;
import ai.aureeture.availability.domain.slots.Slot;
import ai.aureeture.availability.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A mentor's slots in a stretch of time, as all that they follow from: equal listings have equal
 * slots, so that of many who ask at the same time one pays for all.
 *
 * @param bookable the part of the asked range in which a slot may start; may be empty
 * @param busy what keeps slots from being free
 * @param bookableUntil the last instant at which any slot of this mentor may start
 * @param moving the time of the session that is to move; empty when nothing moves
 */
public record SlotListing(
    MentorAvailability availability,
    TimeRange bookable,
    List<BusyTime> busy,
    Instant bookableUntil,
    Optional<TimeRange> moving) {

  public SlotListing {
    busy = List.copyOf(busy);
  }

  /** In time order. What they cost grows with {@link #mostSlots}. */
  public List<Slot> slots() {
    return moving
        .map(own -> FreeSlots.toMove(own, bookable, availability, busy))
        .orElseGet(() -> FreeSlots.in(bookable, availability, busy));
  }

  /** More slots than these there cannot be. */
  public long mostSlots() {
    var interval = Duration.ofMinutes(availability.rules().slotIntervalMinutes());
    return bookable.isEmpty()
        ? 0
        : Duration.between(bookable.from(), bookable.to()).dividedBy(interval) + 1;
  }
}
