package ai.aureeture.analytics.domain.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days of a wall clock, the first and the last included.
 *
 * @param last not before {@code first}
 */
public record DateRange(LocalDate first, LocalDate last) {
  public static final int MOST_DAYS = 366;

  public DateRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A range ends before it begins");
    }
  }

  /** How many days, from one on. */
  public long length() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }
}
