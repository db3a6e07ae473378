package ai.aureeture.booking.application.reviews;

import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.application.port.reviews.Reviews;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.review.Review;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** A mentor answers what a student wrote of their session. */
@ApplicationScoped
public class AnswerReview {
  private final Sessions sessions;
  private final Reviews reviews;
  private final Clock clock;

  AnswerReview(Sessions sessions, Reviews reviews, Clock clock) {
    this.sessions = sessions;
    this.reviews = reviews;
    this.clock = clock;
  }

  /** Refused with REVIEW_NOT_FOUND or REVIEW_ALREADY_ANSWERED; again it changes nothing. */
  public Uni<Review> answer(SessionId id, SessionAccess mentor, String text) {
    return sessions
        .get(id)
        .map(mentor::admittedTo)
        .flatMap(session ->
            reviews.change(
                session, mentor.actor(), known -> require(known).answered(text, clock.instant())));
  }

  private static Review require(Optional<Review> known) {
    return known.orElseThrow(
        () -> new SessionRefused(Reason.REVIEW_NOT_FOUND, "This session has no review yet"));
  }
}
