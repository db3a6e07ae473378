package ai.aureeture.importer.availability;

import ai.aureeture.importer.availability.HoursReader.Hours;
import ai.aureeture.importer.source.Fields;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the windows of one schedule, of a week or of a date.
 *
 * @param remarks where it notes what will look different
 */
record WindowReader(int sessionMinutes, List<String> remarks) {

  Optional<Map<String, Object>> weekly(Fields window) {
    var day = DayReader.weekday(window);
    var hours = HoursReader.hours(window);
    if (day.isEmpty() || hours.isEmpty()) {
      remarks.add("a weekly window cannot be read and is left out: " + written(window, "day"));
      return Optional.empty();
    }
    var name = day.get().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    boolean isActive = window.flag("isActive").orElse(true);
    if (isActive) {
      compare(name, hours.get());
    }
    return Optional.of(
        Map.of(
            "day",
            name,
            "startTime",
            hours.get().start(),
            "endTime",
            hours.get().end(),
            "isActive",
            isActive));
  }

  /** Empty for a date before today, too. */
  Optional<Map<String, Object>> ofDate(Fields override, ZoneId zone, LocalDate today) {
    var date = DayReader.date(override, zone);
    var hours = HoursReader.hours(override);
    boolean isBlocked = override.flag("isBlocked").orElse(false);
    boolean isWholeDay = override.text("startTime").isEmpty() && override.text("endTime").isEmpty();
    if (date.isEmpty() || hours.isEmpty() && !(isBlocked && isWholeDay)) {
      remarks.add("a date cannot be read and is left out: " + written(override, "date"));
      return Optional.empty();
    }
    if (date.get().isBefore(today)) {
      return Optional.empty();
    }
    if (!isBlocked) {
      compare(date.get().toString(), hours.orElseThrow());
    }
    var body = new LinkedHashMap<String, Object>();
    body.put("date", date.get().toString());
    hours.ifPresent(some -> body.put("startTime", some.start()));
    hours.ifPresent(some -> body.put("endTime", some.end()));
    body.put("isBlocked", isBlocked);
    return Optional.of(body);
  }

  private void compare(String when, Hours hours) {
    int length = hours.minutes();
    if (length != sessionMinutes) {
      remarks.add(
          "%s %s: was one slot of %d minutes, is %d of %d"
              .formatted(when, hours, length, length / sessionMinutes, sessionMinutes));
    }
  }

  private static String written(Fields window, String name) {
    return "%s %s-%s"
        .formatted(
            window.text(name).orElse("?"),
            window.text("startTime").orElse("?"),
            window.text("endTime").orElse("?"));
  }
}
