package ai.aureeture.events;

import ai.aureeture.events.session.SessionSnapshot;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The money is captured and the session stands. Emitted once for a session.
 *
 * @param capturedMinor what the student paid, in the minor unit of the session's currency; it
 *     differs from the price where the student bears the provider's fee or has a discount. Null in
 *     events of before this was told: then it is the price
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
