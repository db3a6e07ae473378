package ai.aureeture.booking.application.port;

import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.WeeklyCap;
import io.smallrye.mutiny.Uni;

/** When mentors can be booked, and by which rules. */
public interface Availability {

  /**
   * What the mentor's schedule says about the slot, were nothing booked. Refused with
   * SLOT_NOT_OFFERED when the mentor has no schedule, with AVAILABILITY_UNAVAILABLE when the
   * service does not answer in time: without an answer nothing is booked.
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
      WeeklyCap week) {

    /** The slot with what the schedule's rules add to it; refused when it has no such slot. */
    public Reservation reserve(Slot slot) {
      if (!offered) {
        throw new SessionRefused(Reason.SLOT_NOT_OFFERED, "This slot is no longer available");
      }
      return new Reservation(slot, bufferMinutes, week);
    }
  }
}
