package ai.aureeture.booking.domain;

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

  @Test
  void a_fraction_of_the_minor_unit_is_no_money() {
    assertThrows(ArithmeticException.class, () -> Money.ofMajor(new BigDecimal("0.001"), "INR"));
  }
}
