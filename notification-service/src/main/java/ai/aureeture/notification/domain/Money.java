package ai.aureeture.notification.domain;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/**
 * @param minor in the currency's minor unit (paise)
 * @param currency ISO 4217 code
 */
public record Money(long minor, String currency) {

  /** In the major unit, without trailing zeros: 150000 paise are {@code 1500}. */
  public BigDecimal major() {
    var amount = BigDecimal.valueOf(minor, digits()).stripTrailingZeros();
    return amount.scale() < 0 ? amount.setScale(0) : amount;
  }

  /** For people, such as {@code INR 1,500} or {@code USD 12.50}. */
  public String text() {
    var format = NumberFormat.getNumberInstance(Locale.ENGLISH);
    format.setMinimumFractionDigits(major().scale() == 0 ? 0 : digits());
    format.setMaximumFractionDigits(digits());
    return currency + " " + format.format(major());
  }

  private int digits() {
    try {
      return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    } catch (IllegalArgumentException unknown) {
      return 2;
    }
  }
}
