package ai.aureeture.notification.domain;

/** Why a captured payment went back. */
public enum RefundReason {
  /** Paid too late, and somebody else had the slot by then. */
  SLOT_LOST,
  /** By the operator. */
  REFUNDED,
  /** A second payment for a session that was paid already; the session stands. */
  SURPLUS;

  /** Reads the events' word; one that is not known yet is an operator's refund. */
  public static RefundReason of(String word) {
    return switch (word == null ? "" : word) {
      case "slot-lost" -> SLOT_LOST;
      case "surplus" -> SURPLUS;
      default -> REFUNDED;
    };
  }
}
