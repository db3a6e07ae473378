package ai.aureeture.booking.domain.payment;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;

/**
 * Why a payment goes back without a session.
 *
 * @param code SLOT_LOST_REFUNDED when the time cannot be had, else PAYMENT_REFUNDED
 * @param words for the student; shown as they are
 */
public record ReturnReason(Reason code, String words) {
  /** The student did not ask for a session in time. */
  public static final ReturnReason UNUSED =
      of(Reason.PAYMENT_REFUNDED, "No session was booked with this payment in time");

  /** The provider reports a refund that this service did not ask for. */
  public static final ReturnReason REFUNDED_ELSEWHERE =
      of(Reason.PAYMENT_REFUNDED, "A refund of this payment was made before a session was booked");

  /** The session that the student asked for was refused. */
  public static ReturnReason of(SessionRefused refused) {
    return switch (refused.reason()) {
      case SLOT_TAKEN ->
          of(
              Reason.SLOT_LOST_REFUNDED,
              "Another student booked this slot before your payment arrived");
      case WEEK_FULL -> of(Reason.SLOT_LOST_REFUNDED, "This mentor is fully booked that week");
      case STUDENT_BUSY ->
          of(Reason.SLOT_LOST_REFUNDED, "You already have another session at that time");
      case SLOT_NOT_OFFERED, INSTANT_BOOKING_DISABLED ->
          of(Reason.SLOT_LOST_REFUNDED, refused.getMessage());
      case MENTOR_NOT_FOUND,
          PHOTO_NOT_READABLE,
          PHOTO_TOO_LARGE,
          SLUG_TAKEN,
          SLUG_LIMIT_REACHED,
          OWN_OFFER,
          TOO_MANY_HOLDS,
          TOO_MANY_FREE_SESSIONS,
          NOT_FOUND,
          NOT_YOUR_BOOKING,
          NOT_YOUR_SESSION,
          ALREADY_PAID,
          ORDER_NOT_FOUND,
          PAYMENT_SIGNATURE_INVALID,
          BOOKING_MISMATCH,
          AMOUNT_MISMATCH,
          PAYMENT_NOT_CAPTURED,
          SLOT_LOST_REFUNDED,
          PAYMENT_REFUNDED,
          SESSION_NOT_RESCHEDULABLE,
          RESCHEDULE_ALREADY_PENDING,
          RESCHEDULE_LIMIT_REACHED,
          RATE_LIMITED,
          NEW_TIME_REQUIRED,
          NOT_YOURS_TO_ANSWER,
          REQUEST_ALREADY_ANSWERED,
          PAID_SESSION_NEEDS_NO_ANSWER,
          PAID_SESSION_CANNOT_BE_CANCELLED,
          SESSION_NOT_STARTED,
          SESSION_NOT_COMPLETED,
          REVIEW_NOT_FOUND,
          REVIEW_FIXED,
          REVIEW_ALREADY_ANSWERED,
          NOT_REFUNDABLE,
          SESSIONS_STILL_OPEN,
          PERSON_ERASED,
          NOT_PAID,
          SESSION_NOT_JOINABLE,
          SESSION_OVER,
          TOO_EARLY,
          IDEMPOTENCY_KEY_IN_USE,
          AVAILABILITY_UNAVAILABLE,
          PAYMENTS_UNAVAILABLE,
          UNAVAILABLE,
          OVERLOADED ->
          of(Reason.PAYMENT_REFUNDED, refused.getMessage());
    };
  }

  private static ReturnReason of(Reason code, String why) {
    return new ReturnReason(code, why + "; you’ll be refunded in full");
  }

  /** The answer to the student. */
  public SessionRefused refusal() {
    return new SessionRefused(code, words);
  }
}
