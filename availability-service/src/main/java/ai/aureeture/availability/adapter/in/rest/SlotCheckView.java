package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.application.SlotCheck;
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
