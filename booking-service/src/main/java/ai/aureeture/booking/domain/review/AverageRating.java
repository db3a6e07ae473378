package ai.aureeture.booking.domain.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a mentor's visible reviews come to.
 *
 * @param count how many there are
 * @param sum of their ratings
 */
public record AverageRating(long count, long sum) {
  public static final AverageRating NONE = new AverageRating(0, 0);

  /** From 1 to 5, to one decimal; 0 without reviews. */
  public BigDecimal mean() {
    return count == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
  }

  /** The same once a review is as it is after, in place of what it was before. */
  public AverageRating replacing(Optional<Review> before, Review after) {
    var old = of(before);
    var next = of(Optional.of(after));
    return new AverageRating(count - old.count + next.count, sum - old.sum + next.sum);
  }

  private static AverageRating of(Optional<Review> review) {
    return review
        .filter(one -> !one.isHidden())
        .map(one -> new AverageRating(1, one.rating()))
        .orElse(NONE);
  }
}
