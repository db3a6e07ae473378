package ai.aureeture.availability.application.slots;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.application.port.Availabilities;
import ai.aureeture.availability.domain.schedule.MentorAvailability;
import ai.aureeture.availability.domain.slots.FreeSlots;
import ai.aureeture.availability.domain.time.TimeRange;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * Booking asks whether a time is a slot, and by which rules. Whether it is taken, and whether the
 * week is full, booking's own database decides.
 */
@ApplicationScoped
public class CheckSlot {
  private final Availabilities availabilities;
  private final Clock clock;

  public CheckSlot(Availabilities availabilities, Clock clock) {
    this.availabilities = availabilities;
    this.clock = clock;
  }

  public Uni<SlotCheck> check(String mentorId, TimeRange slot) {
    return availabilities
        .find(mentorId)
        .map(found -> found.orElseThrow(AvailabilityRefused::none).availability())
        .map(availability -> check(availability, slot));
  }

  private SlotCheck check(MentorAvailability availability, TimeRange slot) {
    boolean offered = FreeSlots.offers(availability, slot.from(), slot.to(), clock.instant());
    return new SlotCheck(availability, offered, availability.weekOf(slot.from()));
  }
}
