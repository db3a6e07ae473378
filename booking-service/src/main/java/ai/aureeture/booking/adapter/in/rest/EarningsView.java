package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.booking.application.figures.ShowEarnings.Period;
import ai.aureeture.booking.application.figures.ShowEarnings.Statement;
import ai.aureeture.booking.application.port.figures.Earnings.Received;
import ai.aureeture.booking.domain.Money;
import ai.aureeture.http.Problem;
import ai.aureeture.http.openapi.WordOf;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * A mentor's earnings in the major unit of his offer's currency.
 *
 * @param growth in percent: the running month beside the one before, up to the same day
 */
record EarningsView(
    List<MonthView> earningsChart,
    BigDecimal growth,
    BigDecimal pendingPayout,
    BigDecimal totalPaidOut,
    long totalSessions,
    BigDecimal avgHourlyRate,
    List<PaymentHistoryView> paymentHistory) {

  static EarningsView of(Statement statement) {
    var currency = statement.currency();
    return new EarningsView(
        statement.chart().entrySet().stream()
            .map(month ->
                new MonthView(month.getKey().toString(), major(month.getValue().minor(), currency)))
            .toList(),
        statement.growth().percent(),
        major(statement.pending(), currency),
        major(statement.paidOut(), currency),
        statement.sum().sessions(),
        major(statement.sum().minorPerHour(), currency),
        statement.received().stream().map(PaymentHistoryView::of).toList());
  }

  /** The period a query asks for: all of it, when it asks for none. */
  static Period period(String text) {
    return Arrays.stream(Period.values())
        .filter(period -> SessionView.word(period).equals(text == null ? "all" : text))
        .findFirst()
        .orElseThrow(() -> Problem.invalid("period", "must be all, this_month or last_90_days"));
  }

  private static BigDecimal major(long minor, String currency) {
    return new Money(minor, currency).major();
  }

  /**
   * @param month such as {@code 2027-03}
   */
  record MonthView(String month, BigDecimal amount) {}

  /**
   * @param date when the session starts
   * @param service the session's title
   * @param amount the session's price, whatever was captured, less the parts that went back and
   *     never below 0; the whole price where the status is refunded
   * @param status paid (the session is completed), pending (it is not yet), refunded (in full)
   */
  record PaymentHistoryView(
      String id,
      Instant date,
      String student,
      String service,
      BigDecimal amount,
      @WordOf(Received.State.class) String status,
      String sessionId) {

    static PaymentHistoryView of(Received received) {
      return new PaymentHistoryView(
          received.paymentId(),
          received.start(),
          received.student(),
          received.title(),
          received.amount().major(),
          SessionView.word(received.state()),
          received.session().toString());
    }
  }
}
