package ai.aureeture.analytics.domain.sessions;

import java.time.Instant;
import java.util.Optional;

/**
 * Money went back to the student, or could not, or not for good.
 *
 * @param minor all that was paid, or the part that went back, in the currency's minor unit
 * @param isWhole whether nothing of the payment is left now; parts that went back before are in
 *     {@code minor}
 * @param returned all that has gone back of the payment by now; empty in events of before this was
 *     told
 * @param slotLost of a payment that came when the slot was taken, or after the start
 * @param isFailure nothing went back with this, and some of what had may have failed
 */
public record Refund(
    Instant at,
    String paymentId,
    long minor,
    String currency,
    boolean isWhole,
    Optional<Long> returned,
    boolean slotLost,
    boolean isFailure) {

  /** What has gone back of the payment by now, after that much had before. */
  long returnedAfter(long before) {
    return returned.orElseGet(() -> isFailure ? before : isWhole ? minor : before + minor);
  }
}
