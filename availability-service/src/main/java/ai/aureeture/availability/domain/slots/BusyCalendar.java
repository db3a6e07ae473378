package ai.aureeture.availability.domain.slots;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The sessions a mentor has, walked through once beside the slots: both questions must be asked in
 * time order.
 */
final class BusyCalendar {
  private static final long NEVER = Long.MIN_VALUE;

  private final long[] starts;
  private final long[] blockedUntil;
  private final long[] proposedFrom;
  private int begun;
  private long blocked = Long.MIN_VALUE;
  private int counted;

  BusyCalendar(List<BusyTime> busy) {
    var sorted = busy.toArray(BusyTime[]::new);
    Arrays.sort(sorted, Comparator.comparing(BusyTime::start));
    starts = new long[sorted.length];
    blockedUntil = new long[sorted.length];
    proposedFrom = new long[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      starts[i] = sorted[i].start().getEpochSecond();
      blockedUntil[i] = sorted[i].blockedUntil().getEpochSecond();
      proposedFrom[i] = sorted[i].proposedFrom().map(Instant::getEpochSecond).orElse(NEVER);
    }
  }

  /** Whether a session takes up any of the stretch from {@code start} to {@code end}. */
  boolean overlaps(long start, long end) {
    while (begun < starts.length && starts[begun] < end) {
      blocked = Math.max(blocked, blockedUntil[begun++]);
    }
    return start < blocked;
  }

  /**
   * How many sessions have a time that starts from {@code start} to before {@code end}; one that is
   * proposed to move within that stretch is one session.
   */
  int sessionsIn(long start, long end) {
    while (counted < starts.length && starts[counted] < start) {
      counted++;
    }
    int sessions = 0;
    for (; counted < starts.length && starts[counted] < end; counted++) {
      boolean isCountedAlready = proposedFrom[counted] >= start && proposedFrom[counted] < end;
      sessions += isCountedAlready ? 0 : 1;
    }
    return sessions;
  }
}
