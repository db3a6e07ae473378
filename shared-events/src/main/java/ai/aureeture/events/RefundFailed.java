package ai.aureeture.events;

/**
 * The payment provider could not give a payment back to the student. The operator has to see to it;
 * a {@link PaymentRefunded} follows once the money has gone back.
 *
 * @param amountMinor what has not gone back, in the currency's minor unit
 * @param reason why it was to go back, as in {@link PaymentRefunded}
 */
public record RefundFailed(
    SessionSnapshot session, String paymentId, long amountMinor, String currency, String reason)
    implements BookingEvent {}
