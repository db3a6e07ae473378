package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;

/** Why a session cannot have the time that it wants. */
final class SlotRefusals {
  private SlotRefusals() {}

  static SessionRefused slotTaken() {
    return new SessionRefused(
        Reason.SLOT_TAKEN, "This slot was just booked. Please pick another one.");
  }

  static SessionRefused studentBusy() {
    return new SessionRefused(
        Reason.STUDENT_BUSY, "The student already has a session at this time");
  }

  static SessionRefused weekFull() {
    return new SessionRefused(Reason.WEEK_FULL, "This mentor is fully booked that week");
  }
}
