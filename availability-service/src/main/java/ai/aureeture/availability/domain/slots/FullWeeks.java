package ai.aureeture.availability.domain.slots;

import ai.aureeture.availability.domain.time.WallClock;
import ai.aureeture.availability.domain.time.Week;
import java.time.LocalDate;

/**
 * The weeks that have as many sessions as the mentor takes, whose free hours are not shown; walked
 * through once, in time order. Whether a week has room for a booking is decided by booking-service.
 */
final class FullWeeks {
  private final int maxSessions;
  private final BusyCalendar busy;
  private final WallClock clock;
  private long nextMonday;
  private long weekEnd = Long.MIN_VALUE;
  private boolean reached;

  FullWeeks(int maxSessions, BusyCalendar busy, WallClock clock, LocalDate firstDate) {
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
