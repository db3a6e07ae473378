package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;

/** Why a session cannot have the time that it wants. */
final class SlotRefusals {
  private SlotRefusals() {}

  static SessionRefused slotTaken() {
    return new SessionRefused(
        Reason.SLOT_TAKEN, "This time is already taken. Please choose another.");
  }

  static SessionRefused studentBusy() {
    return new SessionRefused(
        Reason.STUDENT_BUSY, "The student has a session at this time already");
  }

  static SessionRefused weekFull() {
    return new SessionRefused(Reason.WEEK_FULL, "The mentor's week is full");
  }
}
