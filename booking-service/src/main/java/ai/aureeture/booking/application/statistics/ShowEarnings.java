package ai.aureeture.booking.application.statistics;

import ai.aureeture.booking.application.port.BookingPolicy;
import ai.aureeture.booking.application.port.statistics.Earnings;
import ai.aureeture.booking.application.port.statistics.Earnings.Page;
import ai.aureeture.booking.application.port.statistics.Earnings.Place;
import ai.aureeture.booking.domain.statistics.Earned;
import ai.aureeture.booking.domain.statistics.LocalMonths;
import ai.aureeture.booking.domain.statistics.TimeRange;
import ai.aureeture.booking.domain.statistics.Trend;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** A mentor looks at what they have earned. */
@ApplicationScoped
public class ShowEarnings {
  private final Earnings earnings;
  private final BookingPolicy policy;
  private final Clock clock;

  ShowEarnings(Earnings earnings, BookingPolicy policy, Clock clock) {
    this.earnings = earnings;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * @param limit how many payments to show at most
   * @param after where an earlier page of the payments ended
   */
  public Uni<Statement> statement(
      String mentorId, Period period, int limit, Optional<Place> after) {
    var now = clock.instant();
    return earnings
        .account(mentorId)
        .flatMap(account -> {
          var range = period.range(new LocalMonths(account.zone(), now));
          var paidOut = policy.payoutAfter().map(now::minus).orElse(Instant.EPOCH);
          return EarningsReport.open(
                  earnings, mentorId, account, now, List.of(range.start(), paidOut))
              .flatMap(books ->
                  earnings
                      .received(mentorId, account.currency(), range, limit, after)
                      .map(received ->
                          new Statement(
                              account.currency(),
                              period == Period.ALL ? books.allMonths() : books.lastMonths(),
                              books.trend(),
                              books.since(paidOut).minor(),
                              books.before(paidOut).minor(),
                              books.since(range.start()),
                              received)));
        });
  }

  /** The stretch of time a statement is about. */
  public enum Period {
    ALL,
    THIS_MONTH,
    LAST_90_DAYS;

    private static final Duration NINETY_DAYS = Duration.ofDays(90);

    private TimeRange range(LocalMonths months) {
      var month = months.current();
      return switch (this) {
        case ALL -> TimeRange.ALL;
        case THIS_MONTH ->
            new TimeRange(months.startOf(month), months.startOf(month.plusMonths(1)));
        case LAST_90_DAYS -> new TimeRange(months.now().minus(NINETY_DAYS), months.now());
      };
    }
  }

  /**
   * The sum and the payments are those of the period, by when the sessions start; growth and what
   * is paid out do not depend on it. Amounts are in the currency's minor unit.
   *
   * @param chart the last six months, and for the whole time all before them since the first
   *     session
   * @param growth the running month beside the one before
   * @param pending earned, and not paid out yet as far as the operator's rule tells
   */
  public record Statement(
      String currency,
      SequencedMap<YearMonth, Earned> chart,
      Trend growth,
      long pending,
      long paidOut,
      Earned sum,
      Page received) {}
}
