package ai.aureeture.sandbox.calendly;

import static ai.aureeture.sandbox.calendly.CalendlyErrors.invalid;

import io.vertx.core.json.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;

/** Times of queries and events. */
final class Times {
  private Times() {}

  static Instant of(String field, String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw invalid(field, "is not a valid ISO 8601 time");
    }
  }

  /** Whether the event begins in between, both ends included. */
  static boolean within(JsonObject event, Instant from, Instant to) {
    var start = of("start_time", event.getString("start_time"));
    return !start.isBefore(from) && !start.isAfter(to);
  }
}
