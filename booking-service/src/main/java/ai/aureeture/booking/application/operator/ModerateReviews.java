package ai.aureeture.booking.application.operator;

import ai.aureeture.booking.application.port.operator.ReviewRecords;
import ai.aureeture.booking.application.port.operator.ReviewRecords.Page;
import ai.aureeture.booking.application.port.reviews.Reviews;
import ai.aureeture.booking.application.port.reviews.Reviews.Place;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.review.Review;
import ai.aureeture.booking.domain.review.ReviewId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/**
 * The operator takes a review off the mentor's page that should not stand there, or puts it back.
 */
@ApplicationScoped
public class ModerateReviews {
  private final ReviewRecords records;
  private final Reviews reviews;
  private final Clock clock;

  ModerateReviews(ReviewRecords records, Reviews reviews, Clock clock) {
    this.records = records;
    this.reviews = reviews;
    this.clock = clock;
  }

  public Uni<Page> list(Optional<Boolean> hidden, String text, int limit, Optional<Place> after) {
    return records.list(hidden, text, limit, after);
  }

  /** Refused with REVIEW_NOT_FOUND; one that is hidden stays so for the first reason. */
  public Uni<Review> hide(ReviewId id, String reason, Actor admin) {
    var by = admin.personId().orElseThrow();
    return reviews.change(id, admin, review -> review.hidden(reason, by, clock.instant()));
  }

  /** Refused with REVIEW_NOT_FOUND; one that is shown stays so. */
  public Uni<Review> show(ReviewId id, String reason, Actor admin) {
    return reviews.change(id, admin, review -> review.shown(reason, clock.instant()));
  }
}
