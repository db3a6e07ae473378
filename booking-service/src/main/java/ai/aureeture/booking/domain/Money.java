package ai.aureeture.booking.domain;

import java.math.BigDecimal;

/**
 * An amount in the currency's minor unit (paise), as payment providers count: never a fraction.
 * Only currencies with two decimals are traded here.
 */
public record Money(long minor, String currency) {
  private static final int DECIMALS = 2;

  /**
   * @param major at most two decimals
   * @throws ArithmeticException when it has more
   */
  public static Money ofMajor(BigDecimal major, String currency) {
    return new Money(major.movePointRight(DECIMALS).longValueExact(), currency);
  }

  /** The amount as people read it: {@code 1500}, or {@code 1499.50}. */
  public BigDecimal major() {
    var exact = BigDecimal.valueOf(minor, DECIMALS);
    return exact.stripTrailingZeros().scale() <= 0 ? exact.setScale(0) : exact;
  }
}
