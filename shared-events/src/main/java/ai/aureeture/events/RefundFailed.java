package ai.aureeture.events;

import ai.aureeture.events.session.RefundReason;
import ai.aureeture.events.session.SessionSnapshot;

/**
 * The payment provider could not give a payment back to the student. The operator has to see to it;
 * a {@link PaymentRefunded} follows once the money has gone back.
 *
 * @param amountMinor what has not gone back, in the currency's minor unit
 */
@EventType("ai.aureeture.booking.RefundFailed.v1")
public record RefundFailed(
    SessionSnapshot session,
    String paymentId,
    long amountMinor,
    String currency,
    RefundReason reason)
    implements BookingEvent {}
