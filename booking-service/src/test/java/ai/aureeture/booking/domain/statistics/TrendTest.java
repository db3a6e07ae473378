package ai.aureeture.booking.domain.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrendTest {
  @ParameterizedTest
  @CsvSource({
    "100, 150, 50, INCREASE",
    "300, 200, -33.3, DECREASE",
    "200, 200, 0, UNCHANGED",
    "200, 0, -100, DECREASE",
    "0, 700, 100, INCREASE",
    "0, 0, 0, UNCHANGED",
    "300, 301, 0.3, INCREASE",
  })
  void amount_is_compared_with_the_previous_period(
      long before, long after, BigDecimal percent, Trend.Direction direction) {
    assertEquals(new Trend(percent, direction), Trend.of(before, after));
  }
}
