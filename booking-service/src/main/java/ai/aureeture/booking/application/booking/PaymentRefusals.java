package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.OrderId;

/** Why what the browser says of a payment confirms nothing. */
final class PaymentRefusals {
  private PaymentRefusals() {}

  /** Refuses another order than the one the payment is of, and a signature as below. */
  static void requireOrder(PaymentGateway payments, OrderId order, ReportedPayment reported) {
    if (reported.order().filter(named -> !named.equals(order)).isPresent()) {
      throw notOfThisBooking();
    }
    requireSignature(payments, order, reported);
  }

  /** Refuses a signature that is sent and is not the provider's for this order and payment. */
  static void requireSignature(PaymentGateway payments, OrderId order, ReportedPayment reported) {
    reported
        .signature()
        .filter(signature -> !payments.hasSigned(order, reported.payment(), signature))
        .ifPresent(_ -> {
          throw new SessionRefused(
              Reason.PAYMENT_SIGNATURE_INVALID, "We couldn’t verify this payment");
        });
  }

  static SessionRefused noSuchOrder() {
    return new SessionRefused(Reason.ORDER_NOT_FOUND, "We couldn’t find this order");
  }

  static SessionRefused notOfThisBooking() {
    return new SessionRefused(Reason.BOOKING_MISMATCH, "This payment belongs to another booking");
  }

  static SessionRefused notCaptured() {
    return new SessionRefused(
        Reason.PAYMENT_NOT_CAPTURED, "Razorpay hasn’t completed the payment yet");
  }

  /** Whether the session was refused for a reason that does not pass. */
  static boolean isFinal(Throwable failure) {
    return SessionRefused.isFor(
        failure,
        Reason.MENTOR_NOT_FOUND,
        Reason.OWN_OFFER,
        Reason.INSTANT_BOOKING_DISABLED,
        Reason.SLOT_NOT_OFFERED,
        Reason.SLOT_TAKEN,
        Reason.WEEK_FULL,
        Reason.STUDENT_BUSY,
        Reason.PERSON_ERASED,
        Reason.AMOUNT_MISMATCH);
  }

  /** Whether another call or the timer has decided what becomes of the payment. */
  static boolean isDecidedElsewhere(Throwable failure) {
    return SessionRefused.isFor(failure, Reason.BOOKING_MISMATCH, Reason.NOT_FOUND);
  }

  static SessionRefused notTaken(SessionRefused refused) {
    return new SessionRefused(
        refused.reason(),
        refused.getMessage() + "; you haven’t been charged, and your bank releases the amount");
  }

  static SessionRefused incomplete() {
    return new SessionRefused(
        Reason.ORDER_NOT_FOUND,
        "There is no booking with this order; to book with its payment, send mentorId, startTime,"
            + " endTime and, if your account has no e-mail address, studentEmail");
  }
}
