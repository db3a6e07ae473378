package ai.aureeture.booking.domain.review;

import java.util.Map;

/** How many of a mentor's visible reviews gave which rating; none where a rating is left out. */
public record RatingCounts(Map<Integer, Long> byRating) {

  public long of(int rating) {
    return byRating.getOrDefault(rating, 0L);
  }

  public AverageRating average() {
    return new AverageRating(
        byRating.values().stream().mapToLong(count -> count).sum(),
        byRating.entrySet().stream().mapToLong(each -> each.getKey() * each.getValue()).sum());
  }
}
