package ai.aureeture.booking.domain.statistics;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** The months of one person's own wall clock, as they are now. */
public record LocalMonths(ZoneId zone, Instant now) {

  public YearMonth current() {
    return monthOf(now);
  }

  public YearMonth monthOf(Instant instant) {
    return YearMonth.from(instant.atZone(zone));
  }

  public Instant startOf(YearMonth month) {
    return month.atDay(1).atStartOfDay(zone).toInstant();
  }

  /** When the first of so many months began, of which the current one is the last. */
  public Instant startOfLast(int months) {
    return startOf(current().minusMonths(months - 1L));
  }

  /** The same day and time a month ago; the month's last day where it has no such day. */
  public Instant aMonthAgo() {
    return now.atZone(zone).minusMonths(1).toInstant();
  }

  /** From the month of that instant to the current one. */
  public List<YearMonth> since(Instant first) {
    return Stream.iterate(
            monthOf(first), month -> !month.isAfter(current()), month -> month.plusMonths(1))
        .toList();
  }
}
