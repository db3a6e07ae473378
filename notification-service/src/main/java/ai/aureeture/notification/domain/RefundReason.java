package ai.aureeture.notification.domain;

/** Why a captured payment, or a part of it, went back. */
public enum RefundReason {
  /** Paid when another session had the slot, or after the session's start. */
  SLOT_LOST,
  /** By the operator, who so called the session off. */
  REFUNDED,
  /** By the operator, after the session took place. */
  AFTER_SESSION,
  /** A part of it by the operator; the session stays as it is. */
  PARTLY,
  /** A second payment for a session that was paid already; the session stands. */
  SURPLUS,
  /** It does not pay for the session: another currency, or its order is not paid by it. */
  MISMATCH;

  /** This reason, for a payment of which something remains, or whose session took place. */
  public RefundReason given(boolean isPart, boolean tookPlace) {
    if (this != REFUNDED) {
      return this;
    }
    return isPart ? PARTLY : tookPlace ? AFTER_SESSION : REFUNDED;
  }
}
