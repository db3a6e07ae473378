package ai.aureeture.events;

import ai.aureeture.events.session.RefundReason;
import ai.aureeture.events.session.SessionSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * A captured payment, or a part of one, went back to the student.
 *
 * @param amountMinor what went back, in the currency's minor unit
 * @param remainingMinor what has not gone back of the payment, where only a part went back and the
 *     session stays as it is; null where all of it went back
 * @param sessionTookPlace true where the session had taken place by then, and is not called off;
 *     null where it had not
 * @param earlierMinor what of {@code amountMinor} went back in parts that were told before; null
 *     where all of it went back at once, or where only a part went back
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
    @Nullable Long earlierMinor)
    implements BookingEvent {

  /** Without parts that went back before. */
  public PaymentRefunded(
      SessionSnapshot session,
      String paymentId,
      String refundId,
      long amountMinor,
      String currency,
      RefundReason reason,
      @Nullable Long remainingMinor,
      @Nullable Boolean sessionTookPlace) {
    this(
        session,
        paymentId,
        refundId,
        amountMinor,
        currency,
        reason,
        remainingMinor,
        sessionTookPlace,
        null);
  }
}
