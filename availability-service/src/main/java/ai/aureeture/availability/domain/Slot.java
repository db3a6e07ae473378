package ai.aureeture.availability.domain;

import java.time.Instant;

/**
 * One bookable time of a mentor, in epoch seconds: a listing has hundreds and most are only
 * compared.
 *
 * @param isBooked a session takes it up, buffers included
 * @param isAvailable it can be booked at once
 */
public record Slot(long startSecond, long endSecond, boolean isBooked, boolean isAvailable) {

  public Instant start() {
    return Instant.ofEpochSecond(startSecond);
  }

  public Instant end() {
    return Instant.ofEpochSecond(endSecond);
  }
}
