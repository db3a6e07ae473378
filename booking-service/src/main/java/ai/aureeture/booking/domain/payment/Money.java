package ai.aureeture.booking.domain.payment;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;

/** An amount in the currency's minor unit (paise), as payment providers count: never a fraction. */
public record Money(long minor, String currency) {
  /**
   * @param major with at most the currency's decimals: two for INR, none for JPY, three for KWD
   * @throws ArithmeticException when it has more
   */
  public static Money ofMajor(BigDecimal major, String currency) {
    return new Money(
        major.movePointRight(TradedCurrencies.decimals(currency)).longValueExact(), currency);
  }

  /** The amount as people read it: {@code 1500}, or {@code 1499.50}. */
  public BigDecimal major() {
    var exact = BigDecimal.valueOf(minor, TradedCurrencies.decimals(currency));
    return exact.stripTrailingZeros().scale() <= 0 ? exact.setScale(0) : exact;
  }

  /** As on the pages, such as {@code ₹1,50,000}, {@code $12.50} or {@code KWD 1.500}. */
  public String text() {
    var symbol = symbol();
    return symbol + (symbol.equals(currency) ? " " : "") + grouped(symbol.equals("₹"));
  }

  private String symbol() {
    return Currency.getAvailableCurrencies().stream()
        .filter(known -> known.getCurrencyCode().equals(currency))
        .findFirst()
        .map(known -> known.getSymbol(Locale.US))
        .orElse(currency);
  }

  /** Rupees are grouped in lakhs and crores, all else in thousands. */
  private String grouped(boolean rupees) {
    var parts = major().toPlainString().split("(?=\\.)", 2);
    var groups = rupees ? "(?<=\\d)(?=(\\d\\d)*\\d{3}$)" : "(?<=\\d)(?=(\\d{3})+$)";
    return parts[0].replaceAll(groups, ",") + (parts.length > 1 ? parts[1] : "");
  }
}
