package ai.aureeture.launcher.supervision;

import java.time.Duration;

/** How long a part waits before it is started again: not at all, unless it keeps dying young. */
final class Backoff {
  private static final Duration YOUNG = Duration.ofSeconds(20);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private Duration next = Duration.ZERO;

  Duration afterLifeOf(Duration life) {
    if (life.compareTo(YOUNG) >= 0) next = Duration.ZERO;
    Duration pause = next;
    Duration longer = pause.isZero() ? Duration.ofSeconds(1) : pause.multipliedBy(2);
    next = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    return pause;
  }
}
