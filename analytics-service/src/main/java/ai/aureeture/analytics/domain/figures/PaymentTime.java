package ai.aureeture.analytics.domain.figures;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * How long a student took from the hold to the payment, as a class of a histogram: counts of
 * several days can be added, and percentiles be told from the sum.
 */
public enum PaymentTime {
  WITHIN_15_SECONDS(15),
  WITHIN_30_SECONDS(30),
  WITHIN_45_SECONDS(45),
  WITHIN_1_MINUTE(60),
  WITHIN_90_SECONDS(90),
  WITHIN_2_MINUTES(120),
  WITHIN_3_MINUTES(180),
  WITHIN_4_MINUTES(240),
  WITHIN_5_MINUTES(300),
  WITHIN_7_MINUTES(420),
  WITHIN_10_MINUTES(600),
  WITHIN_15_MINUTES(900),
  WITHIN_30_MINUTES(1800),
  WITHIN_1_HOUR(3600),
  LONGER(Long.MAX_VALUE);

  private final long atMostSeconds;

  PaymentTime(long atMostSeconds) {
    this.atMostSeconds = atMostSeconds;
  }

  /** The class that the time is in; a clock that went back counts as no time at all. */
  public static PaymentTime of(Duration time) {
    return Arrays.stream(values())
        .filter(known -> time.compareTo(Duration.ofSeconds(known.atMostSeconds)) <= 0)
        .findFirst()
        .orElse(LONGER);
  }

  /**
   * What that many percent of the students did not exceed, by the nearest rank; empty where none
   * paid.
   */
  public static Optional<PaymentTime> percentile(int percent, Map<PaymentTime, Long> counts) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    long rank = Math.ceilDiv(all * percent, 100);
    long counted = 0;
    for (var time : values()) {
      counted += counts.getOrDefault(time, 0L);
      if (all > 0 && counted >= rank) {
        return Optional.of(time);
      }
    }
    return Optional.empty();
  }

  /** The upper bound; empty for the last class, which has none. */
  public Optional<Long> seconds() {
    return this == LONGER ? Optional.empty() : Optional.of(atMostSeconds);
  }
}
