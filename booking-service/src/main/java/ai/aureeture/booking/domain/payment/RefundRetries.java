package ai.aureeture.booking.domain.payment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When the provider is asked again for a refund. An outage is waited out; after a refusal, which
 * may come of a low balance, the provider is asked a few times more over more than a day. A refund
 * without a next attempt waits for the operator.
 */
public final class RefundRetries {
  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);
  private static final int MAX_ATTEMPTS = 80;
  private static final List<Duration> WAITS_AFTER_REFUSALS =
      Stream.of("PT5S", "PT5M", "PT1H", "PT6H", "PT24H").map(Duration::parse).toList();

  private RefundRetries() {}

  /**
   * The provider did not answer.
   *
   * @param attempts how often it was asked in vain before
   */
  public static Optional<Instant> afterOutage(int attempts, Instant now) {
    return Optional.of(next(attempts, now)).filter(_ -> attempts + 1 < MAX_ATTEMPTS);
  }

  /**
   * The provider refused.
   *
   * @param refusals how often it had refused before
   */
  public static Optional<Instant> afterRefusal(int refusals, Instant now) {
    return WAITS_AFTER_REFUSALS.stream().skip(refusals).findFirst().map(now::plus);
  }

  /** When to look again at a refund that the provider has accepted, however long it takes. */
  public static Instant next(int attempts, Instant now) {
    var wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts, 12));
    return now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
  }
}
