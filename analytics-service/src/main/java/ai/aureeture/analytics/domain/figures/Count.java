package ai.aureeture.analytics.domain.figures;

/**
 * What is counted, and on which day of the mentor's wall clock. What is said of a booking stands on
 * the day it was made, so that a share of one day's bookings is never above the whole.
 */
public enum Count {
  /** Slots that the mentor listed, free or booked, on the date of their start. */
  LISTED,
  /** Those of them that a session took up; one session may take up several. */
  LISTED_AND_BOOKED,
  /** Slots held for payment, on the day of the booking. */
  HELD,
  /** Those of them that were paid in the end, on the day of the booking. */
  HELD_AND_PAID,
  /** Holds that ended unpaid, on the day of their end. */
  LAPSED,
  /** Payments that confirmed a session, on the day of the payment. */
  PAID,
  /** Payments captured after the hold had ended: confirmed all the same, or given back. */
  LATE,
  /** Payments, and parts of them, that went back to the student. */
  REFUNDS,
  /** Sessions that were ever confirmed, on the day of the booking. */
  CONFIRMED,
  /** Those of them that the mentor asked to move, on the day of the booking. */
  CONFIRMED_AND_ASKED,
  /** Requests of the mentor to move a session. */
  ASKED_BY_MENTOR,
  /** Requests of the student to move a session. */
  ASKED_BY_STUDENT,
  /** Moves, on the day of the answer. */
  MOVES,
  /** Sessions that took place, on the day of their start. */
  COMPLETED,
  /** Those of them that time completed, and whose mentor never went into the room. */
  NO_SHOWS,
  /** Sessions with a room whose mentor wants Calendly's, on the day of the booking. */
  CALENDLY_WANTED,
  /** Those of them that meet at Jitsi instead. */
  JITSI_INSTEAD
}
