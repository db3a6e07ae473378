package ai.aureeture.availability.domain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The sessions a mentor has, walked through once beside the slots: both questions must be asked in
 * time order.
 */
final class BusyCalendar {
  private final long[] starts;
  private final long[] blockedUntil;
  private int begun;
  private long blocked = Long.MIN_VALUE;
  private int counted;

  BusyCalendar(List<BusyTime> busy) {
    var sorted = busy.toArray(BusyTime[]::new);
    Arrays.sort(sorted, Comparator.comparing(BusyTime::start));
    starts = new long[sorted.length];
    blockedUntil = new long[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      starts[i] = sorted[i].start().getEpochSecond();
      blockedUntil[i] = sorted[i].blockedUntil().getEpochSecond();
    }
  }

  /** Whether a session takes up any of the stretch from {@code start} to {@code end}. */
  boolean overlaps(long start, long end) {
    while (begun < starts.length && starts[begun] < end) {
      blocked = Math.max(blocked, blockedUntil[begun++]);
    }
    return start < blocked;
  }

  /** How many sessions start from {@code start} to before {@code end}. */
  int startsIn(long start, long end) {
    while (counted < starts.length && starts[counted] < start) {
      counted++;
    }
    int first = counted;
    while (counted < starts.length && starts[counted] < end) {
      counted++;
    }
    return counted - first;
  }
}
