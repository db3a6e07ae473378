package ai.aureeture.notification.domain;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/**
 * @param minor in the currency's minor unit (paise)
 * @param currency ISO 4217 code
 */
public record Money(long minor, String currency) {
  private static final String RUPEES = "INR";

  /** In the major unit, without trailing zeros: 150000 paise are {@code 1500}. */
  public BigDecimal major() {
    var amount = BigDecimal.valueOf(minor, digits()).stripTrailingZeros();
    return amount.scale() < 0 ? amount.setScale(0) : amount;
  }

  /** As on the pages, such as {@code ₹1,50,000}, {@code $12.50} or {@code KWD 1.500}. */
  public String text() {
    var symbol = symbol();
    boolean isCode = symbol.equals(currency);
    return symbol + (isCode ? " " : "") + grouped();
  }

  private String symbol() {
    try {
      return Currency.getInstance(currency).getSymbol(Locale.US);
    } catch (IllegalArgumentException unknown) {
      return currency;
    }
  }

  /** Rupees are grouped in lakhs and crores, all else in thousands. */
  private String grouped() {
    var amount = major().setScale(major().scale() == 0 ? 0 : digits());
    var parts = amount.toPlainString().split("(?=\\.)", 2);
    var groups =
        currency.equals(RUPEES) ? "(?<=\\d)(?=(\\d\\d)*\\d{3}$)" : "(?<=\\d)(?=(\\d{3})+$)";
    return parts[0].replaceAll(groups, ",") + (parts.length > 1 ? parts[1] : "");
  }

  private int digits() {
    try {
      return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    } catch (IllegalArgumentException unknown) {
      return 2;
    }
  }
}
