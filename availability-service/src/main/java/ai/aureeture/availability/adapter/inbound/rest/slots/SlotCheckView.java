package ai.aureeture.availability.adapter.inbound.rest.slots;

import ai.aureeture.availability.application.slots.SlotCheck;
import java.time.Instant;

/** What booking is told of a slot. */
record SlotCheckView(
    boolean offered,
    boolean instantBookingEnabled,
    String timezone,
    int bufferMinutes,
    int maxSessionsPerWeek,
    Instant weekStart,
    Instant weekEnd) {

  static SlotCheckView of(SlotCheck check) {
    var availability = check.availability();
    return new SlotCheckView(
        check.offered(),
        availability.instantBookingEnabled(),
        availability.timezone().getId(),
        availability.rules().bufferMinutes(),
        availability.rules().maxSessionsPerWeek(),
        check.week().from(),
        check.week().to());
  }
}
