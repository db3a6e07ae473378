package ai.aureeture.analytics.domain.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private static final Figures SOME =
      Figures.one(Count.HELD)
          .plus(Figures.one(Count.PAID))
          .plus(Figures.captured("INR", 150000))
          .plus(Figures.refunded("USD", 200))
          .plus(Figures.one(PaymentTime.WITHIN_1_MINUTE));

  @Test
  void what_is_added_and_taken_away_leaves_no_trace() {
    assertEquals(Figures.NONE, SOME.minus(SOME));
    assertTrue(SOME.minus(SOME).countNothing());
    assertEquals(SOME, SOME.plus(SOME).minus(SOME));
  }

  @Test
  void currencies_are_not_added_to_each_other() {
    var both = Figures.captured("INR", 1).plus(Figures.captured("USD", 2));
    assertEquals(Map.of("INR", 1L, "USD", 2L), both.captured());
  }

  @Test
  void a_month_is_the_sum_of_its_days() {
    var days =
        FiguresByDay.NONE
            .plus(LocalDate.parse("2027-03-31"), SOME)
            .plus(LocalDate.parse("2027-03-01"), SOME)
            .plus(LocalDate.parse("2027-04-01"), SOME);
    assertEquals(Set.of(YearMonth.of(2027, 3), YearMonth.of(2027, 4)), days.months().keySet());
    assertEquals(2, days.months().get(YearMonth.of(2027, 3)).count(Count.HELD));
    assertEquals(3, days.total().count(Count.HELD));
  }

  @Test
  void a_day_whose_figures_are_taken_away_is_gone() {
    var day = LocalDate.parse("2027-03-01");
    var days = FiguresByDay.NONE.plus(day, SOME);
    assertEquals(FiguresByDay.NONE, days.plus(FiguresByDay.NONE.minus(days)));
    assertEquals(days, days.minus(FiguresByDay.NONE));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, ", "0, 3, 0.0", "1, 3, 33.3", "2, 3, 66.7", "1, 8, 12.5", "3, 3, 100.0"})
  void a_share_has_one_decimal_and_none_of_nothing(long part, long whole, BigDecimal percent) {
    assertEquals(Optional.ofNullable(percent), new Share(part, whole).percent());
  }

  @ParameterizedTest
  @CsvSource({
    "-5, WITHIN_15_SECONDS",
    "15, WITHIN_15_SECONDS",
    "16, WITHIN_30_SECONDS",
    "3600, WITHIN_1_HOUR",
    "3601, LONGER"
  })
  void a_time_is_in_the_first_class_that_holds_it(long seconds, PaymentTime expected) {
    assertEquals(expected, PaymentTime.of(Duration.ofSeconds(seconds)));
  }

  @ParameterizedTest
  @CsvSource({"50, WITHIN_30_SECONDS", "90, WITHIN_2_MINUTES", "99, LONGER", "100, LONGER"})
  void a_percentile_is_that_of_the_nearest_rank(int percent, PaymentTime expected) {
    var times =
        Map.of(
            PaymentTime.WITHIN_15_SECONDS, 4L,
            PaymentTime.WITHIN_30_SECONDS, 1L,
            PaymentTime.WITHIN_2_MINUTES, 4L,
            PaymentTime.LONGER, 1L);
    assertEquals(Optional.of(expected), PaymentTime.percentile(percent, times));
  }

  @Test
  void where_none_paid_there_is_no_percentile() {
    assertEquals(Optional.empty(), PaymentTime.percentile(50, Map.of()));
  }
}
