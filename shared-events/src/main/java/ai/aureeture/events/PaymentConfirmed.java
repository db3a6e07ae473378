package ai.aureeture.events;

import ai.aureeture.events.session.SessionSnapshot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The money for the session is captured and the session stands. Sent once for a session; a payment
 * that comes late revives one whose slot was released.
 *
 * @param paymentId the provider's id of the payment, which leads to a person only there
 * @param orderId the provider's id of the order that it pays, which leads to a person only there
 * @param confirmedAt when booking-service learned of the payment, which may be later than the
 *     student paid
 * @param capturedMinor what the student paid, in the smallest unit of {@code session.currency}; it
 *     differs from the price where the student bears the provider's fee or has a discount. Null in
 *     events of before this was told: then it is {@code session.amountMinor}
 */
@EventType("ai.aureeture.booking.PaymentConfirmed.v1")
public record PaymentConfirmed(
    SessionSnapshot session,
    String paymentId,
    String orderId,
    Instant confirmedAt,
    @Nullable Long capturedMinor)
    implements BookingEvent {

  /** Without the captured amount. */
  public PaymentConfirmed(
      SessionSnapshot session, String paymentId, String orderId, Instant confirmedAt) {
    this(session, paymentId, orderId, confirmedAt, null);
  }
}
