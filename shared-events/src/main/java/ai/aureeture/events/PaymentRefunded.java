package ai.aureeture.events;

import ai.aureeture.events.session.RefundReason;
import ai.aureeture.events.session.SessionSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * A captured payment, or a part of one, has gone back to the student. It need not be a payment that
 * was confirmed: one that came too late, is one too many or does not pay for the session goes back
 * as well. It comes again for the same payment where a further part goes back, and where a refund
 * that was told has failed since.
 *
 * @param paymentId the payment that goes back; with {@code surplus} and {@code mismatch} another
 *     than {@code session.paymentId}
 * @param refundId the provider's id of the refund; of one of them where the whole payment went back
 *     in several
 * @param amountMinor what has gone back, in the smallest unit of {@code currency}: this part, where
 *     {@code remainingMinor} is there; otherwise the whole payment, with the parts that went back
 *     before
 * @param currency ISO 4217 code of the amounts of this event, which is another than the session's
 *     where a payment in another currency goes back
 * @param reason why it goes back
 * @param remainingMinor what has still not gone back of the payment, where only a part has and the
 *     session stays as it is; null where all of it has gone back
 * @param sessionTookPlace true where the session had taken place by then, and is not called off;
 *     null where it had not
 * @param earlierMinor what of {@code amountMinor} had gone back before in parts, whether an event
 *     told of them or not; null where all of it went back at once, and where only a part has gone
 *     back
 * @param returnedMinor all that has gone back of the payment up to now, this refund included, in
 *     the smallest unit of {@code currency}; null in events of before this was told
 */
@EventType("ai.aureeture.booking.PaymentRefunded.v1")
public record PaymentRefunded(
    SessionSnapshot session,
    String paymentId,
    String refundId,
    long amountMinor,
    String currency,
    RefundReason reason,
    @Nullable Long remainingMinor,
    @Nullable Boolean sessionTookPlace,
    @Nullable Long earlierMinor,
    @Nullable Long returnedMinor)
    implements BookingEvent {}
