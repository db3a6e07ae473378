package ai.aureeture.booking.application.statistics;

import ai.aureeture.booking.application.port.statistics.Earnings;
import ai.aureeture.booking.application.port.statistics.Earnings.Account;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.statistics.Earned;
import ai.aureeture.booking.domain.statistics.LocalMonths;
import ai.aureeture.booking.domain.statistics.PeriodEarnings;
import ai.aureeture.booking.domain.statistics.Trend;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.TreeSet;

/** A mentor's completed sessions, laid out by the months of their own calendar. */
record EarningsReport(Account account, LocalMonths months, PeriodEarnings takings) {
  private static final int LEAST_MONTHS = 6;

  /**
   * @param marks further instants from which there is something to be summed up
   */
  static Uni<EarningsReport> open(
      Earnings earnings, String mentorId, Account account, Instant now, Collection<Instant> marks) {
    var months = new LocalMonths(account.zone(), now);
    var cuts = new TreeSet<>(marks);
    cuts.add(Instant.EPOCH);
    cuts.add(months.aMonthAgo());
    months
        .since(earlier(months.startOfLast(LEAST_MONTHS), account.first().orElse(now)))
        .forEach(month -> cuts.add(months.startOf(month)));
    return earnings
        .takings(mentorId, account.currency(), cuts)
        .map(takings -> new EarningsReport(account, months, takings));
  }

  Money earned() {
    return new Money(takings.total().minor(), account.currency());
  }

  Earned since(Instant mark) {
    return takings.between(mark, Instant.MAX);
  }

  Earned before(Instant mark) {
    return takings.between(Instant.EPOCH, mark);
  }

  /** The last six months, also those without a session. */
  SequencedMap<YearMonth, Earned> lastMonths() {
    return byMonth(months.startOfLast(LEAST_MONTHS));
  }

  /** Every month from that of the first session on; at least the last six. */
  SequencedMap<YearMonth, Earned> allMonths() {
    var sixMonths = months.startOfLast(LEAST_MONTHS);
    return byMonth(earlier(sixMonths, account.first().orElse(sixMonths)));
  }

  private SequencedMap<YearMonth, Earned> byMonth(Instant first) {
    var chart = new LinkedHashMap<YearMonth, Earned>();
    for (var month : months.since(first)) {
      chart.put(month, takings.between(months.startOf(month), months.startOf(month.plusMonths(1))));
    }
    return chart;
  }

  /** The running month beside the one before, up to the same day and time. */
  Trend trend() {
    var before =
        takings.between(months.startOf(months.current().minusMonths(1)), months.aMonthAgo());
    return Trend.of(before.minor(), since(months.startOf(months.current())).minor());
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
