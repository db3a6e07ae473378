package ai.aureeture.booking.application.port;

import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.Week;
import io.smallrye.mutiny.Uni;

/** When mentors can be booked, and by which rules. */
public interface Availability {

  /**
   * What the mentor's schedule says about the slot, were nothing booked. Refused with
   * SLOT_NOT_OFFERED when he has no schedule, with AVAILABILITY_UNAVAILABLE when nobody answers in
   * time: without an answer nothing is booked.
   */
  Uni<Quote> quote(String mentorId, Slot slot);

  /**
   * @param offered whether the schedule has this very slot now
   * @param timezone the mentor's
   */
  record Quote(
      boolean offered,
      boolean instantBookingEnabled,
      String timezone,
      int bufferMinutes,
      Week week) {}
}
