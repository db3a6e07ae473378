package ai.aureeture.booking.domain.payment;

import java.math.BigDecimal;

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

  /** The amount with its currency, for people: {@code INR 1500}. */
  public String text() {
    return currency + " " + major().toPlainString();
  }
}
