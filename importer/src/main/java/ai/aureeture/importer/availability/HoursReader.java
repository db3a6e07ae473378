package ai.aureeture.importer.availability;

import ai.aureeture.importer.source.Fields;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads times of the day, written as {@code 9:30}, {@code 09:30:00} or {@code 9:30 am}. */
final class HoursReader {
  private static final List<DateTimeFormatter> FORMS =
      Stream.of("H:mm", "H:mm:ss", "h:mm a", "h:mma", "h a", "ha", "H")
          .map(HoursReader::form)
          .toList();

  private HoursReader() {}

  /** The stretch of a day between the two fields; empty when one is missing or is no time. */
  static Optional<Hours> hours(Fields window) {
    var start = time(window, "startTime");
    var end =
        window
            .text("endTime")
            .filter("24:00"::equals)
            .or(() -> time(window, "endTime").map(HoursReader::written));
    return start.isEmpty() || end.isEmpty() || written(start.get()).equals(end.get())
        ? Optional.empty()
        : Optional.of(new Hours(written(start.get()), end.get()));
  }

  private static Optional<LocalTime> time(Fields window, String name) {
    var text = window.text(name).orElse("");
    return FORMS.stream().flatMap(form -> parsed(form, text).stream()).findFirst();
  }

  private static Optional<LocalTime> parsed(DateTimeFormatter form, String text) {
    try {
      return Optional.of(LocalTime.parse(text, form));
    } catch (DateTimeParseException other) {
      return Optional.empty();
    }
  }

  private static String written(LocalTime time) {
    return time.format(DateTimeFormatter.ofPattern("HH:mm"));
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /**
   * @param start {@code HH:mm}
   * @param end the same, up to {@code 24:00}; before the start on the next day
   */
  record Hours(String start, String end) {

    int minutes() {
      int length = minute(end) - minute(start);
      return length > 0 ? length : length + 24 * 60;
    }

    private static int minute(String time) {
      return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }

    @Override
    public String toString() {
      return start + "-" + end;
    }
  }
}
