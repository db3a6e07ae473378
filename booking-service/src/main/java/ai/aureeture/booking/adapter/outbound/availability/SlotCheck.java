package ai.aureeture.booking.adapter.outbound.availability;

import ai.aureeture.booking.application.port.Availability.Quote;
import ai.aureeture.booking.domain.WeeklyCap;
import java.time.Instant;

/** The wire form of a quote. */
record SlotCheck(
    boolean offered,
    boolean instantBookingEnabled,
    String timezone,
    int bufferMinutes,
    int maxSessionsPerWeek,
    Instant weekStart,
    Instant weekEnd) {

  Quote toQuote() {
    return new Quote(
        offered,
        instantBookingEnabled,
        timezone,
        bufferMinutes,
        new WeeklyCap(weekStart, weekEnd, maxSessionsPerWeek));
  }
}
