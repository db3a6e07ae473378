package ai.aureeture.booking.application.reviews;

import ai.aureeture.booking.application.port.reviews.Reviews;
import ai.aureeture.booking.application.port.reviews.Reviews.Page;
import ai.aureeture.booking.application.port.reviews.Reviews.Place;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.review.Review;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionStatus;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Everybody reads what students wrote of a mentor; the two of a session read its own review. */
@ApplicationScoped
public class ReadReviews {
  private final Reviews reviews;

  ReadReviews(Reviews reviews) {
    this.reviews = reviews;
  }

  /** Refused with MENTOR_NOT_FOUND. */
  public Uni<Page> ofMentor(String slugOrId, int limit, Optional<Place> after) {
    return reviews
        .ofMentor(slugOrId, limit, after)
        .map(found ->
            found.orElseThrow(
                () -> new SessionRefused(Reason.MENTOR_NOT_FOUND, "There is no such mentor")));
  }

  /** Nothing is asked of the store for a session that is not completed: it has none. */
  public Uni<Optional<Review>> of(Session session) {
    return session.status() == SessionStatus.COMPLETED
        ? reviews.of(session.id())
        : Uni.createFrom().item(Optional.empty());
  }
}
