package ai.aureeture.notification.application.work;

import java.time.Duration;
import java.time.Instant;

/**
 * When to look into the store for due work: each time while there was some here lately, which may
 * lead to more; else only now and then, for what another process has left.
 */
public final class Pace {
  private static final Duration BUSY = Duration.ofMinutes(1);
  private static final Duration NOW_AND_THEN = Duration.ofSeconds(5);

  private Instant worked = Instant.MIN;
  private Instant looked = Instant.MIN;

  /** There is work here, now or soon. */
  public synchronized void work(Instant now) {
    worked = now;
  }

  /** Whether to look now; if so, it counts as a look. */
  public synchronized boolean looks(Instant now) {
    if (now.isBefore(worked.plus(BUSY)) || isLongAgo(looked, now)) {
      looked = now;
      return true;
    }
    return false;
  }

  /** A clock that was put back makes the last look one of the future. */
  private static boolean isLongAgo(Instant looked, Instant now) {
    return now.isBefore(looked) || !now.isBefore(looked.plus(NOW_AND_THEN));
  }
}
