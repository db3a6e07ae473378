package ai.aureeture.booking.domain.statistics;

import java.time.Instant;

/**
 * A stretch of time that a report is about.
 *
 * @param end exclusive
 */
public record TimeRange(Instant start, Instant end) {
  /** All of it, within the years of four digits that the database takes. */
  public static final TimeRange ALL =
      new TimeRange(Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"));
}
