package ai.aureeture.notification.domain;

import java.time.Duration;

/**
 * How long to wait before the next attempt: three times as long each time, with up to a quarter
 * taken off so that mails which failed together do not come back together.
 *
 * @param first the wait after the first failure
 * @param longest the wait is never longer
 */
public record BackOff(Duration first, Duration longest) {

  /**
   * @param attempts failed so far, at least 1
   * @param key spreads the waits: the same key and attempt give the same wait
   */
  public Duration after(int attempts, String key) {
    double grown = first.toMillis() * Math.pow(3, attempts - 1);
    long wait = (long) Math.min(grown, longest.toMillis());
    int spread = Math.floorMod((key + attempts).hashCode(), 250);
    return Duration.ofMillis(wait - wait * spread / 1000);
  }
}
