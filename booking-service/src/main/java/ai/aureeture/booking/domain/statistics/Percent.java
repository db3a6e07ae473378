package ai.aureeture.booking.domain.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as people read them: to one decimal, and without it where it is zero. */
public final class Percent {
  private Percent() {}

  /** How much {@code part} is of {@code whole}; zero when there is no whole. */
  public static BigDecimal of(long part, long whole) {
    if (whole == 0) {
      return BigDecimal.ZERO;
    }
    var share =
        BigDecimal.valueOf(part)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    return share.stripTrailingZeros().scale() <= 0 ? share.setScale(0) : share;
  }
}
