package ai.aureeture.booking.domain.payment;

import java.util.Optional;

/**
 * A payment on its way back to the student in full, in one or several {@link ProviderRefund}s, or a
 * part of it that the operator asks for again after it failed. It is recorded in the change that
 * made it necessary, before the provider is asked, so that no crash can forget it.
 *
 * @param amount what goes back of the payment in total, with the parts that went back before
 * @param refundId the provider's id of what completed it; empty until then
 */
public record Refund(
    PaymentId payment, Money amount, Reason reason, State state, Optional<String> refundId) {

  public enum Reason {
    /** Paid when another session had the slot, or after the session's start. */
    SLOT_LOST,
    /** A second payment for a session that was paid already. */
    SURPLUS,
    /** It does not pay for the session: another currency, or its order is not paid by it. */
    MISMATCH,
    /** The operator asked for it, here or in the provider's dashboard. */
    REFUNDED
  }

  public enum State {
    DUE,
    DONE,
    FAILED
  }

  public static Refund due(Payment payment, Reason reason) {
    return new Refund(payment.id(), payment.amount(), reason, State.DUE, Optional.empty());
  }

  /** A payment that was given back in full before the import; the provider's id was not kept. */
  public static Refund formerlyDone(Payment payment) {
    return new Refund(
        payment.id(), payment.amount(), Reason.REFUNDED, State.DONE, Optional.empty());
  }

  /** A part of a payment that failed at the provider and is asked for again. */
  static Refund ofPart(PaymentId payment, Money amount) {
    return new Refund(payment, amount, Reason.REFUNDED, State.DUE, Optional.empty());
  }

  /** The same of another amount. */
  public Refund withAmount(Money other) {
    return new Refund(payment, other, reason, state, refundId);
  }

  public Refund done(String refundId) {
    return new Refund(payment, amount, reason, State.DONE, Optional.of(refundId));
  }

  /** It is asked for once more. */
  public Refund dueAgain() {
    return new Refund(payment, amount, reason, State.DUE, refundId);
  }

  /** Whether all of the payment goes back. */
  public boolean isWhole(Payment paid) {
    return amount.minor() >= paid.amount().minor();
  }

  public Refund failed() {
    return new Refund(payment, amount, reason, State.FAILED, refundId);
  }
}
