package ai.aureeture.booking.domain;

import java.time.Duration;
import java.time.Instant;

/** A stretch of a mentor's time, the end not included. */
public record Slot(Instant start, Instant end) {
  public Slot {
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("A slot ends after it starts");
    }
  }

  public long minutes() {
    return Duration.between(start, end).toMinutes();
  }

  public boolean hasStarted(Instant now) {
    return !now.isBefore(start);
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(end);
  }
}
