package ai.aureeture.booking.application.port.reviews;

import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.review.RatingCounts;
import ai.aureeture.booking.domain.review.Review;
import ai.aureeture.booking.domain.review.ReviewDecision;
import ai.aureeture.booking.domain.review.ReviewId;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All reviews, at most one of a session. The only way to change one; the mentor's rating changes
 * with it, and the audit trail tells who did what.
 */
public interface Reviews {

  /**
   * Locks the session's review, if there is one, decides, and saves the outcome with its events,
   * all or nothing; a refusal thrown by {@code decide} leaves no trace. Refused with
   * MENTOR_NOT_FOUND or PERSON_ERASED when one of the two was erased since the session was booked.
   */
  Uni<Review> change(
      Session session, Actor actor, Function<Optional<Review>, ReviewDecision> decide);

  /** The same for one that exists, without an event; refused with REVIEW_NOT_FOUND. */
  Uni<Review> change(ReviewId id, Actor actor, Function<Review, ReviewDecision> decide);

  Uni<Optional<Review>> of(SessionId session);

  /** All that the person has written, and all that were written of them. */
  Uni<List<Review>> ofPerson(String personId);

  /**
   * The visible reviews of a mentor who is not suspended, the newest first; empty when there is no
   * such mentor.
   *
   * @param slugOrId the mentor's id, or any slug that is or was theirs
   */
  Uni<Optional<Page>> ofMentor(String slugOrId, int limit, Optional<Place> after);

  /**
   * @param counts of all visible reviews, not of the page's alone
   * @param next the place to go on from; empty at the end
   */
  record Page(List<Signed> reviews, RatingCounts counts, Optional<Place> next) {}

  record Place(Instant writtenAt, ReviewId id) {}

  /**
   * @param studentName whole; empty once the student's data is erased
   */
  record Signed(Review review, Optional<String> studentName) {}
}
