package ai.aureeture.availability.domain.time;

/**
 * A time on the mentor's wall clock, to the minute. {@code 24:00} is the midnight at the end of the
 * day; as an end, {@code 00:00} means the same, and each keeps the form it was written in.
 *
 * @param minute minutes since midnight, 0 to 1440
 */
public record WallTime(int minute) {
  private static final int DAY = 24 * 60;

  public WallTime {
    if (minute < 0 || minute > DAY) {
      throw new IllegalArgumentException("no minute of a day: " + minute);
    }
  }

  /**
   * @param text {@code HH:mm}, {@code 00:00} to {@code 24:00}
   * @throws IllegalArgumentException when it is anything else
   */
  public static WallTime parse(String text) {
    if (!text.matches("([01]\\d|2[0-3]):[0-5]\\d|24:00")) {
      throw new IllegalArgumentException("not HH:mm");
    }
    return new WallTime(
        Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3)));
  }

  @Override
  public String toString() {
    return "%02d:%02d".formatted(minute / 60, minute % 60);
  }
}
