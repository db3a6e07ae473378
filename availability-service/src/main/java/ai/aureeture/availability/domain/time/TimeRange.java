package ai.aureeture.availability.domain.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A stretch of real time, the end exclusive; empty when the end is not after the start. */
public record TimeRange(Instant from, Instant to) {

  public boolean isEmpty() {
    return !from.isBefore(to);
  }

  /** The same without fractions of a second: it has the same whole seconds in it. */
  public TimeRange inSeconds() {
    return new TimeRange(ceil(from), ceil(to));
  }

  private static Instant ceil(Instant instant) {
    var second = instant.truncatedTo(ChronoUnit.SECONDS);
    return second.equals(instant) ? instant : second.plusSeconds(1);
  }

  public TimeRange intersect(TimeRange other) {
    return new TimeRange(
        from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
  }
}
