package ai.aureeture.booking.domain.statistics;

import java.math.BigDecimal;

/**
 * An amount beside the one before it.
 *
 * @param percent how much more it is, in percent of the one before, to one decimal; 100 when there
 *     was nothing before
 */
public record Trend(BigDecimal percent, Direction direction) {
  public enum Direction {
    INCREASE,
    DECREASE,
    UNCHANGED
  }

  public static Trend of(long before, long after) {
    return new Trend(
        percent(before, after),
        switch (Long.signum(after - before)) {
          case 1 -> Direction.INCREASE;
          case -1 -> Direction.DECREASE;
          default -> Direction.UNCHANGED;
        });
  }

  private static BigDecimal percent(long before, long after) {
    if (before == 0) {
      return BigDecimal.valueOf(after == 0 ? 0 : 100);
    }
    return Percent.of(after - before, before);
  }
}
