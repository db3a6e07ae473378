package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.session.CancelReason;
import ai.aureeture.booking.domain.session.Session;

/** Why a captured payment does not confirm its session, in the words that the payer reads. */
final class RefundExplanation {
  private RefundExplanation() {}

  /** Of the payment that the session was paid by; the session does not take place. */
  static SessionRefused refusal(Session session) {
    return new SessionRefused(
        Reason.SLOT_LOST_REFUNDED,
        session.cancelReason().filter(CancelReason.SLOT_LOST::equals).isPresent()
            ? "Your payment arrived after the slot was taken or the session had started;"
                + " you’ll be refunded in full"
            : "This session was cancelled and refunded in full");
  }

  /** Of a payment of the session's order that the session was not paid by. */
  static SessionRefused refusal(Session session, PaymentId payment) {
    return new SessionRefused(
        Reason.PAYMENT_REFUNDED,
        session
            .refunds()
            .of(payment)
            .filter(refund -> refund.reason() == Refund.Reason.MISMATCH)
            .map(refund -> mismatch(refund.amount(), session.terms().price()))
            .orElse("This session was already paid for;" + " this payment is refunded in full"));
  }

  /** Of a payment that the provider calls refunded without listing its refunds. */
  static SessionRefused refusal() {
    return new SessionRefused(Reason.PAYMENT_REFUNDED, "This payment was refunded in full");
  }

  private static String mismatch(Money paid, Money price) {
    return "This payment of %s doesn’t match the session’s price of %s;"
            .formatted(paid.text(), price.text())
        + " you’ll be refunded in full";
  }
}
