package ai.aureeture.availability.domain.slots;

import ai.aureeture.availability.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A time that a session takes up: its own, or the one a request to move it proposes.
 *
 * @param bufferMinutes the gap after the end that stays blocked, as it was when the time was taken
 * @param proposedFrom where the session stands that may move here; empty for a session's own time
 */
public record BusyTime(
    Instant start, Instant end, int bufferMinutes, Optional<Instant> proposedFrom) {

  public BusyTime {
    if (!start.isBefore(end) || bufferMinutes < 0) {
      throw new IllegalArgumentException("no time: " + start + " to " + end);
    }
  }

  /** A session's own time. */
  public BusyTime(Instant start, Instant end, int bufferMinutes) {
    this(start, end, bufferMinutes, Optional.empty());
  }

  /** When the mentor can begin something else. */
  public Instant blockedUntil() {
    return end.plus(Duration.ofMinutes(bufferMinutes));
  }

  /** Whether any of it, buffer included, lies in {@code stretch}. */
  public boolean reachesInto(TimeRange stretch) {
    return start.isBefore(stretch.to()) && blockedUntil().isAfter(stretch.from());
  }
}
