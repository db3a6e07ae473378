package ai.aureeture.availability.adapter.inbound.rest;

import ai.aureeture.availability.application.slots.AskedRange.At;
import ai.aureeture.availability.application.slots.AskedRange.Edge;
import ai.aureeture.availability.application.slots.AskedRange.OnDate;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.requests.Instants;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Query parameters as values, or 400. */
public final class QueryParameters {
  private static final int LAST_YEAR = 9998;
  private static final Instant LAST = Instant.parse(LAST_YEAR + "-12-31T23:59:59.999999999Z");

  private QueryParameters() {}

  public static String mentorId(String text) {
    if (text == null || text.isBlank()) {
      throw Problem.invalid("mentorId", "is required");
    }
    return text;
  }

  /** Empty when the parameter was not sent. */
  public static Optional<String> sessionId(MultivaluedMap<String, String> query) {
    var sent = single("sessionId", query);
    if (sent.filter(String::isBlank).isPresent()) {
      throw Problem.invalid("sessionId", "must be a session's id");
    }
    return sent;
  }

  public static Instant instant(String field, String text) {
    var instant = Instants.parse(field, text);
    // Before any arithmetic, which may lead into the next year.
    if (instant.isAfter(LAST)) {
      throw notInCalendar(field);
    }
    return instant;
  }

  /** A date or an instant; empty when the parameter was not sent, a blank one is neither. */
  public static Optional<Edge> edge(String field, MultivaluedMap<String, String> query) {
    return single(field, query)
        .map(sent -> sent.contains("T") ? new At(instant(field, sent)) : date(field, sent));
  }

  // SingleParameters in shared-http has already refused a repeated parameter.
  private static Optional<String> single(String field, MultivaluedMap<String, String> query) {
    return Optional.ofNullable(query.getFirst(field));
  }

  private static Edge date(String field, String text) {
    return new OnDate(
        date(field, text.trim(), "must be a date or an ISO-8601 instant with an offset"));
  }

  /** A date of a body. */
  public static LocalDate day(String field, String text) {
    return date(field, text, "must be a date, YYYY-MM-DD");
  }

  private static LocalDate date(String field, String text, String otherwise) {
    try {
      var date = LocalDate.parse(text);
      mustBeInCalendar(field, date.getYear());
      return date;
    } catch (DateTimeException e) {
      throw Problem.invalid(field, otherwise);
    }
  }

  // So that every zone can still count on from there.
  private static void mustBeInCalendar(String field, int year) {
    if (year < 1 || year > LAST_YEAR) {
      throw notInCalendar(field);
    }
  }

  private static Problem notInCalendar(String field) {
    return Problem.invalid(field, "must be in the years 1 to " + LAST_YEAR);
  }
}
