package ai.aureeture.booking.adapter.inbound.rest.dashboard;

import ai.aureeture.booking.adapter.inbound.rest.requests.TimeCursor;
import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.application.port.statistics.Earnings.Place;
import ai.aureeture.booking.application.port.statistics.Earnings.Received;
import ai.aureeture.booking.application.statistics.ShowEarnings.Period;
import ai.aureeture.booking.application.statistics.ShowEarnings.Statement;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.http.openapi.EnumText;
import ai.aureeture.http.problems.Problem;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A mentor's earnings in the major unit of their offer's currency.
 *
 * @param growth in percent: the running month beside the one before, up to the same day
 */
record EarningsView(
    @Schema(
            description =
                "Whole months, the current one last: the last six, also those with 0; for the"
                    + " period all, every month since the first completed session, and at least"
                    + " the last six")
        List<MonthView> earningsChart,
    BigDecimal growth,
    BigDecimal pendingPayout,
    BigDecimal totalPaidOut,
    long totalSessions,
    BigDecimal avgHourlyRate,
    @Schema(
            description =
                "The payments of sessions that start in the period, the one that came in last"
                    + " first: of this month in the mentor's zone, of the last 90 days up to now,"
                    + " or all, with those to come")
        List<PaymentHistoryView> paymentHistory,
    @Schema(description = "The cursor of the next page of paymentHistory; null at the end")
        @Nullable String nextCursor) {
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
        statement.received().payments().stream().map(PaymentHistoryView::of).toList(),
        statement.received().next().map(EarningsView::cursor).orElse(null));
  }

  /** The period a query asks for: all of it, when it asks for none. */
  static Period period(String text) {
    return Arrays.stream(Period.values())
        .filter(period -> SessionView.word(period).equals(text == null ? "all" : text))
        .findFirst()
        .orElseThrow(() -> Problem.invalid("period", "must be all, this_month or last_90_days"));
  }

  /** The place in the payment history that a cursor stands for. */
  static Place place(String cursor) {
    var place = TimeCursor.read(cursor);
    return new Place(place.at(), SessionId.parse(place.id()).orElseThrow());
  }

  private static String cursor(Place place) {
    return TimeCursor.of(place.at(), place.session());
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
   * @param receivedAt when the payment came in, by which they are sorted: of a completed session
   *     its end, of any other when it was booked
   * @param service the session's title
   * @param amount the session's price, whatever was captured, less the parts that went back and
   *     never below 0; the whole price where the status is refunded
   * @param status paid (the session is completed), pending (it is not yet), refunded (in full)
   */
  record PaymentHistoryView(
      String id,
      Instant date,
      Instant receivedAt,
      String student,
      String service,
      BigDecimal amount,
      @EnumText(Received.State.class) String status,
      String sessionId) {

    static PaymentHistoryView of(Received received) {
      return new PaymentHistoryView(
          received.paymentId(),
          received.start(),
          received.at(),
          received.student(),
          received.title(),
          received.amount().major(),
          SessionView.word(received.state()),
          received.session().toString());
    }
  }
}
