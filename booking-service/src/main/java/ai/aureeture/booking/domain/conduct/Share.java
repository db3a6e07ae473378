package ai.aureeture.booking.domain.conduct;

import ai.aureeture.booking.domain.statistics.Percent;
import java.math.BigDecimal;

/** How often something happened, of how often it could have. */
public record Share(long count, long of) {

  public BigDecimal percent() {
    return Percent.of(count, of);
  }

  /**
   * Whether its odds (how often it happened for each time it did not) are at least that many times
   * another's: of rare things that is nearly the share, and what happened each time has higher odds
   * than all that did not.
   */
  boolean hasTimesTheOddsOf(Share other, int times) {
    return other.count < other.of
        && count * (other.of - other.count) >= times * other.count * (of - count);
  }
}
