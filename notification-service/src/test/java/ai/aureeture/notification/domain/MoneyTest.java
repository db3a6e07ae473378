package ai.aureeture.notification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "150000, INR, 1500, '₹1,500'",
    "12345678900, INR, 123456789, '₹12,34,56,789'",
    "12345678950, USD, 123456789.5, '$123,456,789.50'",
    "150050, INR, 1500.5, '₹1,500.50'",
    "1500, JPY, 1500, '¥1,500'",
    "1500, KWD, 1.5, 'KWD 1.500'",
    "99, XX?, 0.99, 'XX? 0.99'",
    "0, INR, 0, '₹0'",
  })
  void an_amount_reads_as_on_the_pages(long minor, String currency, BigDecimal major, String text) {
    var money = new Money(minor, currency);

    assertEquals(major, money.major());
    assertEquals(text, money.text());
  }
}
