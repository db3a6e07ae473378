package ai.aureeture.notification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "150000, INR, 1500, 'INR 1,500'",
    "150050, INR, 1500.5, 'INR 1,500.50'",
    "1500, JPY, 1500, 'JPY 1,500'",
    "1500, KWD, 1.5, 'KWD 1.500'",
    "99, XX?, 0.99, 'XX? 0.99'",
    "0, INR, 0, 'INR 0'",
  })
  void shows_the_major_unit(long minor, String currency, BigDecimal major, String text) {
    var money = new Money(minor, currency);

    assertEquals(major, money.major());
    assertEquals(text, money.text());
  }
}
