package ai.aureeture.booking.domain.review;

import java.time.Instant;
import java.util.Optional;

/**
 * The outcome of a transition: the review as it is now, and what happened to it. No event means
 * that nothing changed, and nothing is saved; so every transition may be repeated.
 */
public record ReviewDecision(Review review, Optional<ReviewEvent> event, Instant at) {

  static ReviewDecision of(Review review, ReviewEvent event, Instant at) {
    return new ReviewDecision(review, Optional.of(event), at);
  }

  static ReviewDecision unchanged(Review review, Instant at) {
    return new ReviewDecision(review, Optional.empty(), at);
  }

  public boolean changesNothing() {
    return event.isEmpty();
  }
}
