package ai.aureeture.notification.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Times as a reader's own clock shows them, spelled as on the pages: a 12-hour clock with the
 * zone's short name, and the second date where it differs.
 */
public final class WallClock {
  private static final DateTimeFormatter DAY = format("EEE, d MMMM uuuu");
  private static final DateTimeFormatter TIME = format("h:mm");
  private static final int NOON = 12;

  private WallClock() {}

  /**
   * Such as {@code Sun, 14 March 2027, 2:00 – 3:00 pm EDT} or {@code Sun, 14 March 2027, 11:30 pm –
   * Mon, 15 March 2027, 12:30 am IST}. When the clocks change in between, both names are shown.
   */
  public static String range(Instant start, Instant end, ZoneId zone) {
    var from = start.atZone(zone);
    var to = end.atZone(zone);
    boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
    boolean sameName = ZoneNames.of(from).equals(ZoneNames.of(to));
    boolean sameHalf = sameDay && sameName && half(from).equals(half(to));
    return "%s, %s%s%s – %s%s %s %s"
        .formatted(
            DAY.format(from),
            TIME.format(from),
            sameHalf ? "" : " " + half(from),
            sameName ? "" : " " + ZoneNames.of(from),
            sameDay ? "" : DAY.format(to) + ", ",
            TIME.format(to),
            half(to),
            ZoneNames.of(to));
  }

  /** Such as {@code Sun, 14 March 2027, 11:30 pm IST}. */
  public static String moment(Instant at, ZoneId zone) {
    var local = at.atZone(zone);
    return "%s, %s %s %s"
        .formatted(DAY.format(local), TIME.format(local), half(local), ZoneNames.of(local));
  }

  private static String half(ZonedDateTime at) {
    return at.getHour() < NOON ? "am" : "pm";
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
