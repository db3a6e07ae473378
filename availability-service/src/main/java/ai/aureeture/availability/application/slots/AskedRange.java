package ai.aureeture.availability.application.slots;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.domain.time.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** From when to when a caller wants to see slots; what is left open starts now and lasts a week. */
public record AskedRange(Optional<Edge> start, Optional<Edge> end) {
  private static final int DEFAULT_DAYS = 7;
  private static final int MOST_DAYS = 92;

  /** One end of the range. */
  public sealed interface Edge {
    Instant in(ZoneId zone);

    Edge plusDays(int days);
  }

  /** The mentor's midnight at the start of a date. */
  public record OnDate(LocalDate date) implements Edge {
    @Override
    public Instant in(ZoneId zone) {
      return date.atStartOfDay(zone).toInstant();
    }

    @Override
    public Edge plusDays(int days) {
      return new OnDate(date.plusDays(days));
    }
  }

  /** An instant, the same in every zone. */
  public record At(Instant instant) implements Edge {
    @Override
    public Instant in(ZoneId zone) {
      return instant;
    }

    @Override
    public Edge plusDays(int days) {
      return new At(instant.plus(Duration.ofDays(days)));
    }
  }

  /**
   * @throws AvailabilityRefused when the range is empty, inverted or too long
   */
  public TimeRange in(ZoneId zone, Instant now) {
    var from = start.orElse(new At(now));
    var to = end.orElse(from.plusDays(DEFAULT_DAYS));
    var range = new TimeRange(from.in(zone), to.in(zone));
    if (range.isEmpty()) {
      throw invalid("must be after startDate");
    }
    // Between two dates a day is a date; otherwise it is 24 hours.
    var longest = to instanceof OnDate ? from : new At(range.from());
    if (range.to().isAfter(longest.plusDays(MOST_DAYS).in(zone))) {
      throw invalid("must be at most %d days after startDate".formatted(MOST_DAYS));
    }
    return range;
  }

  private static AvailabilityRefused invalid(String detail) {
    return AvailabilityRefused.invalid("endDate", detail);
  }
}
