package ai.aureeture.booking.domain;

/**
 * Where a session is in its life: held, then paid for and standing, or not standing any more. Money
 * is part of the state, so that a scheduled session without a payment cannot be written down.
 */
public sealed interface SessionState {

  /** The slot is kept free of others while the student pays. */
  record Held() implements SessionState {}

  /** The hold ended unpaid. A payment may still arrive. */
  record Released(CancelReason reason) implements SessionState {}

  /** Every state that money has reached. */
  sealed interface Paid extends SessionState {
    Payment payment();
  }

  record Scheduled(Payment payment) implements Paid {}

  /** The mentor is in the room. */
  record Ongoing(Payment payment) implements Paid {}

  record Completed(Payment payment) implements Paid {}

  /** Paid after the hold had ended, when the slot was somebody else's: the money goes back. */
  record Lost(Payment payment) implements Paid {}

  /** The operator gave the money back: the session does not stand any more. */
  record Refunded(Payment payment) implements Paid {}
}
