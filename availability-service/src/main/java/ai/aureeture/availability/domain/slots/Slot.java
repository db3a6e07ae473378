package ai.aureeture.availability.domain.slots;

import ai.aureeture.availability.domain.time.TimeRange;
import java.time.Instant;

/**
 * One bookable time of a mentor, in epoch seconds: a listing has hundreds and most are only
 * compared.
 *
 * @param isBooked a session takes it up, buffers included
 * @param isAvailable it can be booked at once
 */
public record Slot(long startSecond, long endSecond, boolean isBooked, boolean isAvailable) {

  boolean isAt(TimeRange time) {
    return start().equals(time.from()) && end().equals(time.to());
  }

  /** The same slot, taken. */
  public Slot booked() {
    return new Slot(startSecond, endSecond, true, false);
  }

  public Instant start() {
    return Instant.ofEpochSecond(startSecond);
  }

  public Instant end() {
    return Instant.ofEpochSecond(endSecond);
  }
}
