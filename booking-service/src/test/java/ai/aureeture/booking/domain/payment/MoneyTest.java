package ai.aureeture.booking.domain.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "1500, 150000, 1500",
    "1500.00, 150000, 1500",
    "1499.5, 149950, 1499.50",
    "0.01, 1, 0.01",
    "1.5E+3, 150000, 1500"
  })
  void major_units_become_minor_and_come_back(BigDecimal major, long minor, String shown) {
    var money = Money.ofMajor(major, "INR");
    assertEquals(minor, money.minor());
    assertEquals(shown, money.major().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "1500, JPY, 1500, 1500",
    "12.5, KWD, 12500, 12.50",
    "12.345, BHD, 12345, 12.345",
    "12.5, DEM, 1250, 12.50"
  })
  void a_currency_has_its_own_decimals(
      BigDecimal major, String currency, long minor, BigDecimal shown) {
    var money = Money.ofMajor(major, currency);
    assertEquals(minor, money.minor());
    assertEquals(0, shown.compareTo(money.major()));
  }

  @Test
  void a_fraction_of_the_minor_unit_is_no_money() {
    assertThrows(ArithmeticException.class, () -> Money.ofMajor(new BigDecimal("0.001"), "INR"));
    assertThrows(ArithmeticException.class, () -> Money.ofMajor(new BigDecimal("0.5"), "JPY"));
  }
}
