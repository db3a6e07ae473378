package ai.aureeture.booking.adapter.outbound.postgres.outbox;

import ai.aureeture.booking.domain.review.ReviewDecision;
import ai.aureeture.booking.domain.review.ReviewEvent;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.ReviewAnswered;
import ai.aureeture.events.SessionReviewed;
import java.util.Optional;

/** What the world is told of a review: that it was written or answered, and never its words. */
public final class ReviewEvents {
  private ReviewEvents() {}

  public static Optional<OutboxRow> of(ReviewDecision decision, Session session) {
    return decision
        .event()
        .flatMap(event -> published(event, decision, session))
        .map(event -> OutboxRow.ofReview(event, decision.at()));
  }

  private static Optional<BookingEvent> published(
      ReviewEvent event, ReviewDecision decision, Session session) {
    var review = decision.review();
    return switch (event) {
      case ReviewEvent.Written _, ReviewEvent.Changed _ ->
          Optional.of(
              new SessionReviewed(
                  Snapshots.of(session),
                  review.id().toString(),
                  review.rating(),
                  review.writtenAt(),
                  review.changedAt().orElse(null)));
      case ReviewEvent.Answered _ ->
          Optional.of(
              new ReviewAnswered(Snapshots.of(session), review.id().toString(), decision.at()));
      case ReviewEvent.Hidden _, ReviewEvent.Shown _ -> Optional.empty();
    };
  }
}
