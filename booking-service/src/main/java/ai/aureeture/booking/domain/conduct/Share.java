package ai.aureeture.booking.domain.conduct;

import ai.aureeture.booking.domain.statistics.Percent;
import java.math.BigDecimal;

/** How often something happened, of how often it could have. */
public record Share(long count, long of) {

  public BigDecimal percent() {
    return Percent.of(count, of);
  }

  /** Whether it is at least that many times another; each share is that many times none at all. */
  boolean isTimes(int times, Share other) {
    return count * other.of >= times * other.count * of;
  }
}
