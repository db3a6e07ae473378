package ai.aureeture.booking.adapter.outbound.postgres.rows;

import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.review.Review;
import ai.aureeture.booking.domain.review.Review.Answer;
import ai.aureeture.booking.domain.review.Review.Hiding;
import ai.aureeture.booking.domain.review.ReviewId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A review under its session's id, so that there is one of each at most. */
@Entity
@Table(name = "review")
public class ReviewRow extends PanacheEntityBase {
  private static final String LOCK_ALL =
      """
      select session_id from review where student_id = ?1 or mentor_id = ?1
      order by session_id for update
      """;

  /** One that is hidden has a reason. */
  private static final String ERASED_REASON = "Erased";

  @Id
  @Column(name = "session_id")
  public UUID sessionId;

  @Column(name = "review_id")
  public UUID reviewId;

  @Column(name = "mentor_id")
  public String mentorId;

  @Column(name = "student_id")
  public String studentId;

  int rating;

  /** Null once the student's data is erased. */
  String words;

  @Column(name = "written_at")
  public Instant writtenAt;

  @Column(name = "changed_at")
  Instant changedAt;

  String answer;

  @Column(name = "answered_at")
  Instant answeredAt;

  /** Null while it is shown. */
  @Column(name = "hidden_at")
  public Instant hiddenAt;

  @Column(name = "hidden_reason")
  String hiddenReason;

  @Column(name = "hidden_by")
  String hiddenBy;

  public static ReviewRow of(Review review) {
    var row = new ReviewRow();
    row.sessionId = review.session().value();
    row.reviewId = review.id().value();
    row.mentorId = review.mentorId();
    row.studentId = review.studentId();
    row.writtenAt = review.writtenAt();
    row.take(review);
    return row;
  }

  /** Everything of the review that can change. */
  public void take(Review review) {
    rating = review.rating();
    words = review.text().orElse(null);
    changedAt = review.changedAt().orElse(null);
    answer = review.answer().map(Answer::text).orElse(null);
    answeredAt = review.answer().map(Answer::writtenAt).orElse(null);
    hiddenAt = review.hiding().map(Hiding::at).orElse(null);
    hiddenReason = review.hiding().map(Hiding::reason).orElse(null);
    hiddenBy = review.hiding().map(Hiding::by).orElse(null);
  }

  /**
   * What an erased person has written goes with what was said to it and why it was hidden, and what
   * was written of them; that a session was rated, and when, stays with its mentor.
   */
  public static Uni<Void> forget(String personId) {
    return lockAllOf(personId)
        .call(_ ->
            update("words = null, answer = null, answeredAt = null where studentId = ?1", personId))
        .call(_ ->
            update(
                "hiddenReason = ?2 where studentId = ?1 and hiddenAt is not null",
                personId,
                ERASED_REASON))
        .call(_ -> delete("mentorId", personId))
        .replaceWithVoid();
  }

  // Two people who reviewed each other may be erased at once: both take the rows in one order.
  private static Uni<Void> lockAllOf(String personId) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(LOCK_ALL, UUID.class)
                .setParameter(1, personId)
                .getResultList())
        .replaceWithVoid();
  }

  public Review toReview() {
    return new Review(
        new ReviewId(reviewId),
        new SessionId(sessionId),
        mentorId,
        studentId,
        rating,
        Optional.ofNullable(words),
        writtenAt,
        Optional.ofNullable(changedAt),
        Optional.ofNullable(answer).map(text -> new Answer(text, answeredAt)),
        Optional.ofNullable(hiddenAt).map(at -> new Hiding(hiddenReason, hiddenBy, at)));
  }
}
