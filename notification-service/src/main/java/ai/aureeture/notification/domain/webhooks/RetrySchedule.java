package ai.aureeture.notification.domain.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait before the next attempt, with up to a tenth taken off so that deliveries which
 * failed together do not come back together.
 *
 * @param waits one for each attempt after the first
 */
public record RetrySchedule(List<Duration> waits) {
  /** Ten attempts in some three days. */
  public static final RetrySchedule THREE_DAYS =
      new RetrySchedule(
          List.of(
              Duration.ofSeconds(5),
              Duration.ofMinutes(5),
              Duration.ofMinutes(30),
              Duration.ofHours(2),
              Duration.ofHours(5),
              Duration.ofHours(10),
              Duration.ofHours(14),
              Duration.ofHours(20),
              Duration.ofHours(20)));

  /**
   * Empty after the last attempt.
   *
   * @param attempts failed so far, at least 1
   * @param key spreads the waits: the same key and attempt give the same wait
   */
  public Optional<Duration> after(int attempts, String key) {
    return attempts > waits.size()
        ? Optional.empty()
        : Optional.of(spread(waits.get(attempts - 1).toMillis(), key + attempts));
  }

  private static Duration spread(long wait, String key) {
    int spread = Math.floorMod(key.hashCode(), 100);
    return Duration.ofMillis(wait - wait * spread / 1000);
  }
}
