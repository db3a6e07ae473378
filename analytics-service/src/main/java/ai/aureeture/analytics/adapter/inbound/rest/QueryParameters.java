package ai.aureeture.analytics.adapter.inbound.rest;

import ai.aureeture.analytics.domain.figures.DateRange;
import ai.aureeture.http.problems.Problem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Query parameters as values, or 400. */
final class QueryParameters {
  // Java's own parser takes years of more digits too, and signs.
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private QueryParameters() {}

  static DateRange range(String from, String to) {
    var first = date("from", from);
    var last = date("to", to);
    if (last.isBefore(first)) {
      throw Problem.invalid("to", "must not be before from");
    }
    return new DateRange(first, last);
  }

  private static LocalDate date(String field, String text) {
    if (text == null || text.isBlank()) {
      throw Problem.invalid(field, "is required");
    }
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException noSuchDay) {
      // said below
    }
    throw Problem.invalid(field, "must be a date, YYYY-MM-DD");
  }
}
