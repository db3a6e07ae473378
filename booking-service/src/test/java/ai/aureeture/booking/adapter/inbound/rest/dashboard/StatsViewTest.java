package ai.aureeture.booking.adapter.inbound.rest.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.application.port.statistics.MentorFigures.Figures;
import ai.aureeture.booking.application.statistics.ShowMentorStats.Stats;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.review.AverageRating;
import ai.aureeture.booking.domain.statistics.Trend;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatsViewTest {
  private static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "150000 | INR | ₹1,500",
        "149950 | INR | ₹1,499.50",
        "15000000 | INR | ₹150,000",
        "0 | INR | ₹0",
        "150000 | USD | $1,500",
        "12345 | GBP | £123.45",
        "150000 | EUR | €1,500",
      })
  void money_is_written_as_at_home_in_its_currency(long minor, String currency, String formatted) {
    var stats =
        new Stats(new Money(minor, currency), Trend.of(0, 0), NONE, 100, AverageRating.NONE, 0);
    assertEquals(formatted, StatsView.of(stats).earnings().formatted());
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "1, 3, 33.3", "2, 3, 66.7", "3, 3, 100", "1, 4, 25"})
  void the_rate_is_the_share_of_sessions(long movers, long stood, BigDecimal rate) {
    var figures = new Figures(0, 0, 0, 0, 0, stood, 7, movers);
    var stats = new Stats(new Money(0, "INR"), Trend.of(0, 0), figures, 100, AverageRating.NONE, 0);
    assertEquals(rate, StatsView.of(stats).rescheduling().rate());
  }

  @Test
  void rating_is_0_until_reviewed_and_visibility_is_the_profiles_completeness() {
    var view =
        StatsView.of(
            new Stats(new Money(0, "INR"), Trend.of(0, 0), NONE, 100, AverageRating.NONE, 60));
    assertEquals(BigDecimal.ZERO, view.rating().value());
    assertEquals(0, view.rating().reviewCount());
    assertEquals(60, view.visibility().percentage());
  }

  @Test
  void a_change_has_a_direction() {
    var earnings =
        StatsView.of(
                new Stats(
                    new Money(0, "INR"), Trend.of(200, 100), NONE, 100, AverageRating.NONE, 0))
            .earnings();
    assertEquals(BigDecimal.valueOf(-50), earnings.change());
    assertEquals("decrease", earnings.changeType());
  }
}
