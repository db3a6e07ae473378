package ai.aureeture.events;

import ai.aureeture.events.session.RefundReason;
import ai.aureeture.events.session.SessionSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * The payment provider could not give a payment, or a part of one, back to the student, or a refund
 * that was told before has failed since. The operator has to see to it; a {@link PaymentRefunded}
 * follows once the money has gone back.
 *
 * @param paymentId the payment, as in {@link PaymentRefunded}
 * @param amountMinor what is left to go back of a refund, or a part that had gone back and has
 *     failed since, in the smallest unit of {@code currency}
 * @param currency ISO 4217 code of {@code amountMinor}
 * @param reason why it is to go back
 * @param returnedMinor what has gone back of the payment up to now, in the smallest unit of {@code
 *     currency}, as in {@link PaymentRefunded}; null in events of before this was told
 */
@EventType("ai.aureeture.booking.RefundFailed.v1")
public record RefundFailed(
    SessionSnapshot session,
    String paymentId,
    long amountMinor,
    String currency,
    RefundReason reason,
    @Nullable Long returnedMinor)
    implements BookingEvent {}
