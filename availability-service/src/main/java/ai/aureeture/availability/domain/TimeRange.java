package ai.aureeture.availability.domain;

import java.time.Instant;

/** A stretch of real time, the end exclusive; empty when the end is not after the start. */
public record TimeRange(Instant from, Instant to) {

  public boolean isEmpty() {
    return !from.isBefore(to);
  }

  TimeRange intersect(TimeRange other) {
    return new TimeRange(
        from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
  }
}
