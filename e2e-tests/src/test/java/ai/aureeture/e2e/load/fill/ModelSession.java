package ai.aureeture.e2e.load.fill;

import java.time.Duration;
import java.time.Instant;

/**
 * A session that the services made and stored themselves; all others are copies of it.
 *
 * @param values what only this session and its two people have
 * @param bookedFor its start when it was booked
 * @param movedBy by how much it was put back afterwards, so that it is over
 */
record ModelSession(FilledSession values, Instant bookedFor, Duration movedBy) {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** No reminder comes earlier before a session than this. */
  private static final Duration LONGEST_AHEAD = Duration.ofHours(25);

  /** The instant of a copy that corresponds to this one: near the booking, or near the start. */
  Instant in(FilledSession copy, Instant at) {
    var booked = values.bookedAt();
    if (at.equals(Instant.EPOCH)) return at;
    if (at.isBefore(booked.minus(MINUTE))) {
      return copy.start().plus(Duration.between(bookedFor.minus(movedBy), at));
    }
    if (at.isBefore(bookedFor.minus(LONGEST_AHEAD))) {
      return copy.bookedAt().plus(Duration.between(booked, at));
    }
    return copy.start().plus(Duration.between(bookedFor, at));
  }
}
