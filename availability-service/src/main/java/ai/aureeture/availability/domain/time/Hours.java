package ai.aureeture.availability.domain.time;

/**
 * From one time on the wall clock to another, on any date. An end of {@code 00:00} or {@code 24:00}
 * is the midnight after the date; an end before the start is on the next day.
 */
public record Hours(WallTime start, WallTime end) {
  private static final int DAY = 24 * 60;

  public Hours {
    if (start.minute() == DAY) {
      throw new IllegalArgumentException("no day starts at 24:00");
    }
    if (start.equals(end) && start.minute() != 0) {
      throw new IllegalArgumentException("start and end are the same");
    }
  }

  /** Local seconds (see {@link WallClock}) at which these hours of the date begin. */
  public long opens(long epochDay) {
    return WallClock.midnight(epochDay) + start.minute() * 60L;
  }

  /** Local seconds at which these hours of the date end. */
  public long closes(long epochDay) {
    return WallClock.midnight(epochDay) + endMinute() * 60L;
  }

  /** How far they run into the next day. */
  public int minutesOfNextDay() {
    return Math.max(0, endMinute() - DAY);
  }

  private int endMinute() {
    return end.minute() > start.minute() ? end.minute() : end.minute() + DAY;
  }
}
