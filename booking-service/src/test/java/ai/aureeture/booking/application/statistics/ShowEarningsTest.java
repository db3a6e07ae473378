package ai.aureeture.booking.application.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.application.Core;
import ai.aureeture.booking.application.port.BookingPolicy;
import ai.aureeture.booking.application.statistics.ShowEarnings.Period;
import ai.aureeture.booking.application.statistics.ShowEarnings.Statement;
import ai.aureeture.booking.domain.reschedule.RescheduleRules;
import ai.aureeture.booking.domain.statistics.Trend.Direction;
import ai.aureeture.booking.support.Cast;
import ai.aureeture.testsupport.MovableClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On 15 March 2027 at ten in the mentor's morning. */
class ShowEarningsTest {
  private final FakeEarnings earnings = new FakeEarnings();
  private final MovableClock clock = new MovableClock(Cast.NOW);
  private Optional<Duration> payoutAfter = Optional.empty();

  ShowEarningsTest() {
    clock.is(Instant.parse("2027-03-15T04:30:00Z"));
  }

  @Test
  void chart_has_every_month_of_the_mentors_calendar() {
    earnings.earned("2026-12-31T18:29:59Z", 100);
    earnings.earned("2026-12-31T18:30:00Z", 200);
    earnings.earned("2027-03-14T10:00:00Z", 400);
    assertEquals(
        "{2026-10=0, 2026-11=0, 2026-12=100, 2027-01=200, 2027-02=0, 2027-03=400}",
        chart(statement(Period.ALL)));
    earnings.zone = ZoneId.of("America/New_York");
    assertEquals(
        "{2026-10=0, 2026-11=0, 2026-12=300, 2027-01=0, 2027-02=0, 2027-03=400}",
        chart(statement(Period.ALL)));
  }

  @Test
  void the_chart_of_the_whole_time_begins_with_the_first_session() {
    earnings.earned("2026-08-15T10:00:00Z", 100);
    earnings.earned("2026-10-15T10:00:00Z", 200);
    assertEquals(
        "{2026-08=100, 2026-09=0, 2026-10=200, 2026-11=0, 2026-12=0, 2027-01=0, 2027-02=0,"
            + " 2027-03=0}",
        chart(statement(Period.ALL)));
    assertEquals(
        "{2026-10=200, 2026-11=0, 2026-12=0, 2027-01=0, 2027-02=0, 2027-03=0}",
        chart(statement(Period.THIS_MONTH)));
  }

  @Test
  void a_newcomers_chart_is_six_months_without_anything_in_them() {
    var statement = statement(Period.ALL);
    assertEquals(
        "{2026-10=0, 2026-11=0, 2026-12=0, 2027-01=0, 2027-02=0, 2027-03=0}", chart(statement));
    assertEquals(0, statement.sum().minorPerHour());
    assertEquals(BigDecimal.ZERO, statement.growth().percent());
  }

  @Test
  void a_period_bounds_the_payments_but_not_the_chart() {
    earnings.earned("2026-12-15T04:29:59Z", 1);
    earnings.earned("2026-12-15T04:30:00Z", 10);
    earnings.earned("2027-02-28T18:29:59Z", 100);
    earnings.earned("2027-02-28T18:30:00Z", 1000);
    earnings.earned("2027-03-15T04:30:00Z", 10_000);
    earnings.earned("2027-03-31T18:29:59Z", 100_000);
    var sixMonths = "{2026-10=0, 2026-11=0, 2026-12=11, 2027-01=0, 2027-02=100, 2027-03=111000}";
    assertEquals(sixMonths, chart(statement(Period.THIS_MONTH)));
    assertEquals(sixMonths, chart(statement(Period.LAST_90_DAYS)));
    earnings.earned("2027-03-31T18:30:00Z", 1_000_000);
    assertEquals(
        List.of(1_000_000L, 100_000L, 10_000L, 1000L, 100L, 10L, 1L),
        payments(statement(Period.ALL)));
    assertEquals(List.of(100_000L, 10_000L, 1000L), payments(statement(Period.THIS_MONTH)));
    assertEquals(List.of(1000L, 100L, 10L), payments(statement(Period.LAST_90_DAYS)));
  }

  @Test
  void a_period_bounds_the_sum_but_not_what_is_owed() {
    earnings.earned("2026-12-15T04:29:59Z", 1);
    earnings.earned("2026-12-15T04:30:00Z", 10);
    earnings.earned("2027-02-28T18:29:59Z", 100);
    earnings.earned("2027-02-28T18:30:00Z", 1000);
    assertEquals(1, statement(Period.THIS_MONTH).sum().sessions());
    assertEquals(3, statement(Period.LAST_90_DAYS).sum().sessions());
    assertEquals(1110 / 3, statement(Period.LAST_90_DAYS).sum().minorPerHour());
    assertEquals(1111, statement(Period.THIS_MONTH).pending());
  }

  @Test
  void growth_sets_this_month_beside_the_one_before_up_to_the_same_day() {
    earnings.earned("2027-01-31T18:29:59Z", 5000);
    earnings.earned("2027-01-31T18:30:00Z", 100);
    earnings.earned("2027-02-15T04:29:59Z", 100);
    earnings.earned("2027-02-15T04:30:00Z", 5000);
    earnings.earned("2027-03-01T10:00:00Z", 300);
    var growth = statement(Period.THIS_MONTH).growth();
    assertEquals(BigDecimal.valueOf(50), growth.percent());
    assertEquals(Direction.INCREASE, growth.direction());
  }

  @Test
  void earnings_are_pending_without_a_configured_payout_delay() {
    earnings.earned("2027-03-08T04:29:59Z", 100);
    earnings.earned("2027-03-08T04:30:00Z", 10);
    assertEquals(110, statement(Period.ALL).pending());
    assertEquals(0, statement(Period.ALL).paidOut());
    payoutAfter = Optional.of(Duration.ofDays(7));
    assertEquals(10, statement(Period.ALL).pending());
    assertEquals(100, statement(Period.ALL).paidOut());
  }

  private Statement statement(Period period) {
    var policy = new PayingPolicy(payoutAfter);
    return Core.now(
        new ShowEarnings(earnings, policy, clock)
            .statement(Cast.ASHA.id(), period, 50, Optional.empty()));
  }

  private static List<Long> payments(Statement statement) {
    return statement.received().payments().stream()
        .map(payment -> payment.amount().minor())
        .toList();
  }

  private static String chart(Statement statement) {
    var chart = new LinkedHashMap<String, Long>();
    statement.chart().forEach((month, earned) -> chart.put(month.toString(), earned.minor()));
    return chart.toString();
  }

  private record PayingPolicy(Optional<Duration> payoutAfter) implements BookingPolicy {
    @Override
    public Optional<String> adoptedReceiptPrefix() {
      return Optional.empty();
    }

    @Override
    public Duration adoptedWithin() {
      return Duration.ZERO;
    }

    @Override
    public RescheduleRules reschedules() {
      return Cast.RULES;
    }

    @Override
    public Duration completeAfter() {
      return Duration.ofHours(1);
    }

    @Override
    public Duration holdTime() {
      return Duration.ZERO;
    }

    @Override
    public String supportContact() {
      return "";
    }
  }
}
