package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.OrderId;

/** Why what the browser says of a payment confirms nothing. */
final class PaymentRefusals {
  private PaymentRefusals() {}

  /** Refuses a signature that is sent and is not the provider's for this order and payment. */
  static void requireSignature(PaymentGateway payments, OrderId order, ReportedPayment reported) {
    reported
        .signature()
        .filter(signature -> !payments.hasSigned(order, reported.payment(), signature))
        .ifPresent(_ -> {
          throw new SessionRefused(
              Reason.PAYMENT_SIGNATURE_INVALID, "The payment's signature does not match");
        });
  }

  static SessionRefused noSuchOrder() {
    return new SessionRefused(Reason.ORDER_NOT_FOUND, "There is no booking with this order");
  }

  static SessionRefused notOfThisBooking() {
    return new SessionRefused(
        Reason.BOOKING_MISMATCH, "This payment does not belong to the booking");
  }

  static SessionRefused notCaptured() {
    return new SessionRefused(Reason.PAYMENT_NOT_CAPTURED, "The payment is not captured");
  }
}
