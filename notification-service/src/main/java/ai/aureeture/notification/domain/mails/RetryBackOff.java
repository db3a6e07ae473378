package ai.aureeture.notification.domain.mails;

import java.time.Duration;

/**
 * How long to wait before the next attempt: three times as long each time, with up to a quarter
 * taken off so that mails which failed together do not come back together.
 *
 * @param first the wait after the first failure
 * @param longest the wait is never longer
 */
public record RetryBackOff(Duration first, Duration longest) {

  /**
   * @param attempts failed so far, at least 1
   * @param key spreads the waits: the same key and attempt give the same wait
   */
  public Duration after(int attempts, String key) {
    double grown = first.toMillis() * Math.pow(3, attempts - 1);
    return spread((long) Math.min(grown, longest.toMillis()), key + attempts);
  }

  /** As long again as it has waited so far, for what no attempt is counted for. */
  public Duration asLongAgain(Duration waited, String key) {
    long grown = Math.max(first.toMillis(), waited.toMillis());
    return spread(Math.min(grown, longest.toMillis()), key);
  }

  private static Duration spread(long wait, String key) {
    int spread = Math.floorMod(key.hashCode(), 250);
    return Duration.ofMillis(wait - wait * spread / 1000);
  }
}
