package ai.aureeture.booking.application.figures;

import ai.aureeture.booking.application.port.BookingPolicy;
import ai.aureeture.booking.application.port.figures.Earnings;
import ai.aureeture.booking.application.port.figures.Earnings.Received;
import ai.aureeture.booking.domain.figures.Earned;
import ai.aureeture.booking.domain.figures.OwnMonths;
import ai.aureeture.booking.domain.figures.Trend;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.SequencedMap;

/** A mentor looks at what he has earned. */
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
   */
  public Uni<Statement> statement(String mentorId, Period period, int limit) {
    var now = clock.instant();
    return earnings
        .account(mentorId)
        .flatMap(account -> {
          var from = period.begin(new OwnMonths(account.zone(), now));
          var paidOut = policy.payoutAfter().map(now::minus).orElse(Instant.EPOCH);
          return Books.open(earnings, mentorId, account, now, List.of(from, paidOut))
              .flatMap(books ->
                  earnings
                      .received(mentorId, account.currency(), from, limit)
                      .map(received ->
                          new Statement(
                              account.currency(),
                              books.byMonth(from),
                              books.trend(),
                              books.since(paidOut).minor(),
                              books.before(paidOut).minor(),
                              books.since(from),
                              received)));
        });
  }

  /** The stretch of time a statement is about. */
  public enum Period {
    ALL,
    THIS_MONTH,
    LAST_90_DAYS;

    private static final Duration NINETY_DAYS = Duration.ofDays(90);

    private Instant begin(OwnMonths months) {
      return switch (this) {
        case ALL -> Instant.EPOCH;
        case THIS_MONTH -> months.startOf(months.current());
        case LAST_90_DAYS -> months.now().minus(NINETY_DAYS);
      };
    }
  }

  /**
   * The chart, the sum and the payments are those of the period, by when the sessions start; growth
   * and what is paid out do not depend on it. Amounts are in the currency's minor unit.
   *
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
      List<Received> received) {}
}
