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

  @ParameterizedTest
  @CsvSource({
    "150000, INR, '₹1,500'",
    "15000050, INR, '₹1,50,000.50'",
    "150000000, USD, '$1,500,000'",
    "1500, KWD, 'KWD 1.500'",
    "150, ZZZ, 'ZZZ 1.50'"
  })
  void an_amount_reads_as_on_the_pages(long minor, String currency, String text) {
    assertEquals(text, new Money(minor, currency).text());
  }

  @Test
  void a_fraction_of_the_minor_unit_is_no_money() {
    assertThrows(ArithmeticException.class, () -> Money.ofMajor(new BigDecimal("0.001"), "INR"));
    assertThrows(ArithmeticException.class, () -> Money.ofMajor(new BigDecimal("0.5"), "JPY"));
  }
}
