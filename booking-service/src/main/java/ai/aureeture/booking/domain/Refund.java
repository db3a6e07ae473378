package ai.aureeture.booking.domain;

import java.util.Optional;

/**
 * A payment on its way back to the student, always in full. It is recorded in the change that made
 * it necessary, before the provider is asked, so that no crash can forget it.
 *
 * @param refundId the provider's word that it has the refund; empty until then
 */
public record Refund(
    PaymentId payment, Money amount, Reason reason, State state, Optional<String> refundId) {

  public enum Reason {
    /** Paid after the hold had ended, when somebody else had the slot. */
    SLOT_LOST,
    /** A second payment for a session that was paid already. */
    SURPLUS,
    /** The operator's wish, said here or in the provider's dashboard. */
    REFUNDED
  }

  public enum State {
    DUE,
    DONE,
    FAILED
  }

  static Refund due(Payment payment, Reason reason) {
    return new Refund(payment.id(), payment.amount(), reason, State.DUE, Optional.empty());
  }

  Refund done(String refundId) {
    return new Refund(payment, amount, reason, State.DONE, Optional.of(refundId));
  }

  Refund failed() {
    return new Refund(payment, amount, reason, State.FAILED, refundId);
  }
}
