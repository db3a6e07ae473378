package ai.aureeture.events;

/**
 * A captured payment went back to the student in full.
 *
 * @param amountMinor what went back, in the currency's minor unit
 * @param reason {@code slot-lost} (paid too late and the slot was taken), {@code refunded} (by the
 *     operator) or {@code surplus} (a second payment for a session that was paid already)
 */
public record PaymentRefunded(
    SessionSnapshot session,
    String paymentId,
    String refundId,
    long amountMinor,
    String currency,
    String reason)
    implements BookingEvent {}
