package ai.aureeture.gateway.routing;

import io.vertx.core.MultiMap;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** From when to when a list of slots is asked for: the longer, the larger is the response. */
final class SlotRange {
  /** Two weeks, and the hours by which a time zone or a change of clocks moves an end. */
  private static final Duration LONGEST_SHORT = Duration.ofDays(15);

  private SlotRange() {}

  /**
   * Without an end it is a week, without a start it begins now. A range that cannot be read counts
   * as long; the service refuses it.
   */
  static boolean isLong(MultiMap query, Instant now) {
    if (!query.contains("endDate")) {
      return false;
    }
    try {
      var start = query.contains("startDate") ? instant(query.get("startDate")) : now;
      var length = Duration.between(start, instant(query.get("endDate")));
      return length.compareTo(LONGEST_SHORT) > 0;
    } catch (DateTimeException unreadable) {
      return true;
    }
  }

  /** A date is midnight in the mentor's zone, which is not known here. */
  private static Instant instant(String edge) {
    // A plus sign that was not encoded arrives as a blank.
    return edge.contains("T")
        ? OffsetDateTime.parse(edge.strip().replace(' ', '+')).toInstant()
        : LocalDate.parse(edge.strip()).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
