package ai.aureeture.booking.domain.review;

import java.util.Optional;
import java.util.UUID;

/** By what the public knows a review; its session's id stays with the two. */
public record ReviewId(UUID value) {

  /** Empty for a text that cannot be the id of any review. */
  public static Optional<ReviewId> parse(String text) {
    try {
      var id = new ReviewId(UUID.fromString(text));
      return id.toString().equals(text) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
