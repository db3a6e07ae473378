package ai.aureeture.availability.domain.time;

/** The mentor's week in epoch days: Monday to Sunday. */
public final class Week {
  public static final int DAYS = 7;

  // 1970-01-01 was a Thursday.
  private static final int THURSDAY = 3;

  private Week() {}

  public static long mondayOf(long epochDay) {
    return epochDay - Math.floorMod(epochDay + THURSDAY, DAYS);
  }
}
