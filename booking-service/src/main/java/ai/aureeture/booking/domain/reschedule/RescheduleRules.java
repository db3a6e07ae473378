package ai.aureeture.booking.domain.reschedule;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How often a session may be asked to move, and how long an answer may take.
 *
 * @param mostPerSide of one session, from each of the two people
 * @param mostPerDay of one person, for all of their sessions, in any 24 hours
 */
public record RescheduleRules(int mostPerSide, int mostPerDay, Duration timeToAnswer) {
  private static final Duration DAY = Duration.ofHours(24);

  /** Requests that were made before this do not count for the daily limit at {@code now}. */
  public Instant dayBegin(Instant now) {
    return now.minus(DAY);
  }

  /**
   * The daily limit: refused with RATE_LIMITED, and after how many seconds to try again.
   *
   * @param earlier when the person asked to move a session since {@link #dayBegin}
   */
  public void requireBelowDailyLimit(List<Instant> earlier, Instant now) {
    var counted = earlier.stream().sorted(Comparator.reverseOrder()).limit(mostPerDay).toList();
    if (counted.size() == mostPerDay) {
      var wait = Duration.between(dayBegin(now), counted.isEmpty() ? now : counted.getLast());
      throw new SessionRefused(
          Reason.RATE_LIMITED,
          "You’ve asked to move sessions %d times in 24 hours".formatted(mostPerDay),
          Map.of("retryAfter", wait.plusSeconds(1).minusNanos(1).toSeconds()));
    }
  }
}
