package ai.aureeture.notification.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A stretch of time as a reader's own clock shows it, with the zone's name and any date change. */
public final class WallClock {
  private static final DateTimeFormatter DAY = format("EEE d MMMM uuuu");
  private static final DateTimeFormatter TIME = format("HH:mm");
  private static final DateTimeFormatter ZONE = format("zzzz");
  private static final DateTimeFormatter SHORT_ZONE = format("zzz");

  private WallClock() {}

  /**
   * Such as {@code Sun 14 March 2027, 23:30 - Mon 15 March 2027, 00:30 (India Standard Time,
   * Asia/Kolkata)}. When the clocks change in between, both names are shown.
   */
  public static String range(Instant start, Instant end, ZoneId zone) {
    var from = start.atZone(zone);
    var to = end.atZone(zone);
    boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
    boolean sameName = ZONE.format(from).equals(ZONE.format(to));
    return "%s, %s%s - %s%s%s (%s%s)"
        .formatted(
            DAY.format(from),
            TIME.format(from),
            sameName ? "" : " " + ZONE.format(from),
            sameDay ? "" : DAY.format(to) + ", ",
            TIME.format(to),
            sameName ? "" : " " + ZONE.format(to),
            sameName ? ZONE.format(from) + ", " : "",
            zone.getId());
  }

  /** Such as {@code Sun 14 March 2027, 23:30 (India Standard Time, Asia/Kolkata)}. */
  public static String moment(Instant at, ZoneId zone) {
    var local = at.atZone(zone);
    return "%s (%s, %s)".formatted(bare(local), ZONE.format(local), zone.getId());
  }

  /** Such as {@code Sun 14 March 2027, 23:30 IST}: for subjects. */
  public static String shortly(Instant at, ZoneId zone) {
    var local = at.atZone(zone);
    return bare(local) + " " + SHORT_ZONE.format(local);
  }

  private static String bare(ZonedDateTime at) {
    return DAY.format(at) + ", " + TIME.format(at);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }
}
