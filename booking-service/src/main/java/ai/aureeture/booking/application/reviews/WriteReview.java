package ai.aureeture.booking.application.reviews;

import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.application.port.Ids;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.application.port.reviews.Reviews;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.review.Review;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A student says how a session was, or says it anew. */
@ApplicationScoped
public class WriteReview {
  private final Sessions sessions;
  private final Reviews reviews;
  private final Ids ids;
  private final Clock clock;

  WriteReview(Sessions sessions, Reviews reviews, Ids ids, Clock clock) {
    this.sessions = sessions;
    this.reviews = reviews;
    this.ids = ids;
    this.clock = clock;
  }

  /** Refused with SESSION_NOT_COMPLETED, or with REVIEW_FIXED; again it changes nothing. */
  public Uni<Review> write(SessionId id, SessionAccess student, int rating, String text) {
    return sessions
        .get(id)
        .map(student::admittedTo)
        .flatMap(session ->
            reviews.change(
                session,
                student.actor(),
                known ->
                    Review.write(ids.nextReview(), session, known, rating, text, clock.instant())));
  }
}
