package ai.aureeture.booking.domain.statistics;

import java.time.Instant;
import java.util.NavigableMap;

/**
 * What was earned in each stretch of time, under the stretch's begin; it ends where the next one
 * begins. A session belongs to the stretch it starts in.
 */
public record PeriodEarnings(NavigableMap<Instant, Earned> byStretch) {

  /** The sum from one stretch's begin up to another's. */
  public Earned between(Instant from, Instant to) {
    return byStretch.subMap(from, to).values().stream().reduce(Earned.NOTHING, Earned::plus);
  }

  public Earned total() {
    return byStretch.values().stream().reduce(Earned.NOTHING, Earned::plus);
  }
}
