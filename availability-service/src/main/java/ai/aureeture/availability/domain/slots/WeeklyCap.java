package ai.aureeture.availability.domain.slots;

import ai.aureeture.availability.domain.time.WallClock;
import ai.aureeture.availability.domain.time.Week;
import java.time.LocalDate;

/** How many sessions a mentor takes in a week, walked through once, in time order. */
final class WeeklyCap {
  private final int maxSessions;
  private final BusyCalendar busy;
  private final WallClock clock;
  private long nextMonday;
  private long weekEnd = Long.MIN_VALUE;
  private boolean reached;

  WeeklyCap(int maxSessions, BusyCalendar busy, WallClock clock, LocalDate firstDate) {
    this.maxSessions = maxSessions;
    this.busy = busy;
    this.clock = clock;
    this.nextMonday = Week.mondayOf(firstDate.toEpochDay());
  }

  /** Whether the week of {@code start} (epoch seconds) already has all its sessions. */
  boolean isReachedAt(long start) {
    while (start >= weekEnd) {
      long weekStart = clock.first(WallClock.midnight(nextMonday));
      nextMonday += Week.DAYS;
      weekEnd = clock.first(WallClock.midnight(nextMonday));
      reached = busy.sessionsIn(weekStart, weekEnd) >= maxSessions;
    }
    return reached;
  }
}
