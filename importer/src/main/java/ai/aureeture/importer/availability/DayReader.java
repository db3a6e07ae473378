package ai.aureeture.importer.availability;

import ai.aureeture.importer.source.Fields;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the day of a window of hours, in each of the ways it is written. */
final class DayReader {
  private DayReader() {}

  /** A name, its first three letters, or JavaScript's number: Sunday is 0. */
  static Optional<DayOfWeek> weekday(Fields window) {
    var text = window.text("day").orElse("");
    if (text.matches("[0-6]")) {
      return Optional.of(DayOfWeek.SUNDAY.plus(Integer.parseInt(text)));
    }
    var word = text.toUpperCase(Locale.ROOT);
    return List.of(DayOfWeek.values()).stream()
        .filter(day -> word.length() >= 3 && day.name().startsWith(word))
        .findFirst();
  }

  /** A text, or the midnight that begins the date in UTC or in the server's zone. */
  static Optional<LocalDate> date(Fields override, ZoneId zone) {
    var text = override.text("date").orElse("");
    try {
      if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
        return Optional.of(LocalDate.parse(text));
      }
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
    return override
        .instant("date")
        .map(instant -> {
          var utc = instant.atZone(ZoneOffset.UTC);
          return utc.toLocalTime().equals(LocalTime.MIDNIGHT)
              ? utc.toLocalDate()
              : instant.atZone(zone).toLocalDate();
        });
  }
}
