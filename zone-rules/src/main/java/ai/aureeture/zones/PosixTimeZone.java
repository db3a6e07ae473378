package ai.aureeture.zones;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneOffsetTransitionRule.TimeDefinition;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What holds every year, as POSIX writes it in the variable {@code TZ}: {@code
 * PST8PDT,M3.2.0,M11.1.0} changes on the second Sunday of March and the first one of November. With
 * the times beyond a day that RFC 9636, 3.3.1, allows.
 *
 * @param changeRules both changes in the order of a year; empty where nothing changes
 */
record PosixTimeZone(List<ZoneOffsetTransitionRule> changeRules) {
  private static final String NAME = "(?:[A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)";
  private static final String OFFSET = "([+-]?\\d{1,3}(?::\\d{2}){0,2})";
  private static final Pattern WHOLE =
      Pattern.compile(NAME + OFFSET + "(?:" + NAME + OFFSET + "?,([^,]+),([^,]+))?");
  private static final Pattern WEEKDAY = Pattern.compile("M(\\d{1,2})\\.([1-5])\\.([0-6])");
  private static final Pattern DAY_OF_YEAR = Pattern.compile("J(\\d{1,3})");

  private static final int HOUR = 3600;
  private static final int DAY = 24 * HOUR;
  private static final int LAST_WEEK = 5;
  private static final int YEAR_WITHOUT_LEAP_DAY = 2001;

  /**
   * @throws IllegalArgumentException when it is no such text, or says what {@link
   *     ZoneOffsetTransitionRule} cannot
   */
  static PosixTimeZone parse(String text) {
    var whole = WHOLE.matcher(text);
    if (text.isEmpty() || (whole.matches() && whole.group(3) == null)) {
      return new PosixTimeZone(List.of());
    }
    if (!whole.matches()) {
      throw new IllegalArgumentException("no POSIX time zone: " + text);
    }
    int standard = -seconds(whole.group(1));
    int daylight = whole.group(2) == null ? standard + HOUR : -seconds(whole.group(2));
    return new PosixTimeZone(
        List.of(rule(whole.group(3), standard, daylight), rule(whole.group(4), daylight, standard))
            .stream()
            .sorted(Comparator.comparing(ZoneOffsetTransitionRule::getMonth))
            .toList());
  }

  List<ZoneOffsetTransition> changesIn(int year) {
    return changeRules.stream().map(rule -> rule.createTransition(year)).toList();
  }

  private static ZoneOffsetTransitionRule rule(String text, int before, int after) {
    var parts = text.split("/", 2);
    int time = parts.length == 2 ? seconds(parts[1]) : 2 * HOUR;
    // A time of the day before or after is that day's.
    int days = Math.floorDiv(time, DAY);
    var local = LocalTime.ofSecondOfDay(Math.floorMod(time, DAY));
    var weekday = WEEKDAY.matcher(parts[0]);
    var dayOfYear = DAY_OF_YEAR.matcher(parts[0]);
    if (weekday.matches()) {
      var month = Month.of(number(weekday, 1));
      var day = DayOfWeek.SUNDAY.plus(number(weekday, 3));
      int earliest = earliest(month, number(weekday, 2), days);
      return rule(month, earliest, day.plus(days), local, before, after);
    }
    if (dayOfYear.matches()) {
      var date = LocalDate.ofYearDay(YEAR_WITHOUT_LEAP_DAY, number(dayOfYear, 1)).plusDays(days);
      return rule(date.getMonth(), date.getDayOfMonth(), null, local, before, after);
    }
    throw new IllegalArgumentException("no date of every year: " + text);
  }

  /** The earliest day of the month that is that weekday of that week, {@code days} later. */
  private static int earliest(Month month, int week, int days) {
    if (week < LAST_WEEK) {
      return (week - 1) * 7 + 1 + days;
    }
    if (days == 0) {
      return -1;
    }
    if (month == Month.FEBRUARY) {
      throw new IllegalArgumentException("a day beside the last week of February");
    }
    return month.minLength() - 6 + days;
  }

  private static ZoneOffsetTransitionRule rule(
      Month month, int earliestDay, DayOfWeek weekday, LocalTime time, int before, int after) {
    return ZoneOffsetTransitionRule.of(
        month,
        earliestDay,
        weekday,
        time,
        false,
        TimeDefinition.WALL,
        ZoneOffset.ofTotalSeconds(Math.min(before, after)),
        ZoneOffset.ofTotalSeconds(before),
        ZoneOffset.ofTotalSeconds(after));
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static int seconds(String text) {
    var parts = text.replaceFirst("^[+-]", "").split(":");
    int seconds = 0;
    for (int i = 0; i < 3; i++) {
      seconds = seconds * 60 + (i < parts.length ? Integer.parseInt(parts[i]) : 0);
    }
    return text.startsWith("-") ? -seconds : seconds;
  }
}
