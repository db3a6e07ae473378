package ai.aureeture.analytics.domain.sessions;

import java.time.Instant;

/**
 * Money went back to the student.
 *
 * @param minor all that was paid, or the part that went back, in the currency's minor unit
 * @param isWhole whether nothing of the payment is left now; parts that went back before are in
 *     {@code minor}
 * @param slotLost of a payment that came when the slot was taken, or after the start
 */
public record Refund(
    Instant at, String paymentId, long minor, String currency, boolean isWhole, boolean slotLost) {

  boolean isOfTheSamePayment(Refund other) {
    return paymentId.equals(other.paymentId);
  }
}
