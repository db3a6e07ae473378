package ai.aureeture.booking.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * The time a session takes from its mentor, by the rules of the day it was chosen. A session that
 * moves exchanges it for another, in one step.
 *
 * @param bufferMinutes the gap behind the slot that stays blocked for the mentor
 */
public record Reservation(Slot slot, int bufferMinutes, WeeklyCap week) {

  public Instant blockedUntil() {
    return slot.end().plus(Duration.ofMinutes(bufferMinutes));
  }
}
