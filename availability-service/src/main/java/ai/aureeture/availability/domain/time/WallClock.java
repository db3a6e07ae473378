package ai.aureeture.availability.domain.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;

/**
 * The clock on the mentor's wall over a few weeks, with the changes that fall into them looked up
 * once. Local time is counted in "local seconds": what the epoch seconds would be if the wall clock
 * showed UTC.
 */
public final class WallClock {
  private static final long DAY = 24 * 60 * 60;

  private final long offsetBefore;
  private final List<Change> changes;

  private WallClock(long offsetBefore, List<Change> changes) {
    this.offsetBefore = offsetBefore;
    this.changes = changes;
  }

  /** A clock that is right from the start of the first date to the end of the last. */
  public static WallClock over(ZoneId zone, long firstDay, long lastDay) {
    var rules = zone.getRules();
    // A day more on either side, for a zone's distance from UTC is less than that.
    var start = Instant.ofEpochSecond(midnight(firstDay - 1));
    long end = midnight(lastDay + 2);
    var changes = new ArrayList<Change>();
    var next = rules.nextTransition(start);
    while (next != null && next.toEpochSecond() < end) {
      changes.add(Change.of(next));
      next = rules.nextTransition(next.getInstant());
    }
    return new WallClock(rules.getOffset(start).getTotalSeconds(), changes);
  }

  public static long midnight(long epochDay) {
    return epochDay * DAY;
  }

  /** The first instant the clock shows {@code local}; when it skips that, the instant it skips. */
  public long first(long local) {
    long offset = offsetBefore;
    for (var change : changes) {
      if (local < change.at + change.before) {
        break;
      }
      if (local < change.at + change.after) {
        return change.at;
      }
      offset = change.after;
    }
    return local - offset;
  }

  /** The last instant the clock shows {@code local}; when it skips that, the instant it skips. */
  public long last(long local) {
    long offset = offsetBefore;
    for (var change : changes) {
      if (local >= change.at + change.after) {
        offset = change.after;
      } else if (local >= change.at + change.before) {
        return change.at;
      }
    }
    return local - offset;
  }

  /** At {@code at} (epoch seconds) the clock's distance from UTC changes. */
  private record Change(long at, long before, long after) {
    static Change of(ZoneOffsetTransition transition) {
      return new Change(
          transition.toEpochSecond(),
          transition.getOffsetBefore().getTotalSeconds(),
          transition.getOffsetAfter().getTotalSeconds());
    }
  }
}
