package ai.aureeture.availability.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * A time that a session takes up.
 *
 * @param bufferMinutes the gap after the end that stays blocked, as it was when the time was taken
 */
public record BusyTime(Instant start, Instant end, int bufferMinutes) {

  public BusyTime {
    if (!start.isBefore(end) || bufferMinutes < 0) {
      throw new IllegalArgumentException("no time: " + start + " to " + end);
    }
  }

  /** When the mentor can begin something else. */
  public Instant blockedUntil() {
    return end.plus(Duration.ofMinutes(bufferMinutes));
  }
}
