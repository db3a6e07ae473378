package ai.aureeture.booking.domain;

import java.time.Instant;

/**
 * The week of the mentor's own calendar a slot starts in, and how many sessions it may have. Kept
 * with the session as it was when the slot was held, so that a payment that comes late is judged by
 * the rules the student saw.
 */
public record WeeklyCap(Instant start, Instant end, int cap) {

  /** The weekly cap: whether it has as many sessions as it may. */
  public boolean isFull(long sessions) {
    return sessions >= cap;
  }
}
