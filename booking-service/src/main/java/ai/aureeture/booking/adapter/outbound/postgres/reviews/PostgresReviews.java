package ai.aureeture.booking.adapter.outbound.postgres.reviews;

import ai.aureeture.booking.adapter.outbound.postgres.audit.AuditRow;
import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.outbox.ReviewEvents;
import ai.aureeture.booking.adapter.outbound.postgres.people.ListedOffers;
import ai.aureeture.booking.adapter.outbound.postgres.people.OfferRow;
import ai.aureeture.booking.adapter.outbound.postgres.people.PersonLocks;
import ai.aureeture.booking.adapter.outbound.postgres.rows.ReviewRow;
import ai.aureeture.booking.application.port.reviews.Reviews;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.review.Review;
import ai.aureeture.booking.domain.review.ReviewDecision;
import ai.aureeture.booking.domain.review.ReviewId;
import ai.aureeture.booking.domain.session.Session;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reviews as rows. Behind the lock of the mentor's offer, which has the rating, all changes of one
 * mentor's reviews come one after the other; the lock of the row makes an erasure of the student
 * wait, or be waited for.
 */
@ApplicationScoped
class PostgresReviews implements Reviews {
  private static final String MENTOR = "select mentor_id from review where review_id = ?1";

  @Override
  public Uni<Review> change(
      Session session, Actor actor, Function<Optional<Review>, ReviewDecision> decide) {
    return Database.inTransaction(() ->
        PersonLocks.lockForClaims(session, session.terms().bookedAt())
            .flatMap(_ ->
                ReviewRow.<ReviewRow>findById(session.id().value(), LockModeType.PESSIMISTIC_WRITE))
            .flatMap(row -> {
              var known = Optional.ofNullable(row).map(ReviewRow::toReview);
              var decision = decide.apply(known);
              return save(row, known, decision, actor)
                  .call(_ ->
                      ReviewEvents.of(decision, session)
                          .map(event -> event.persist().replaceWithVoid())
                          .orElse(Uni.createFrom().voidItem()));
            }));
  }

  @Override
  public Uni<Review> change(ReviewId id, Actor actor, Function<Review, ReviewDecision> decide) {
    return Database.inTransaction(() ->
        mentorOf(id)
            .flatMap(PersonLocks::lockOffer)
            .flatMap(_ ->
                ReviewRow.<ReviewRow>find("reviewId", id.value())
                    .withLock(LockModeType.PESSIMISTIC_WRITE)
                    .<ReviewRow>firstResult())
            .flatMap(row -> {
              var known = Optional.ofNullable(row).map(ReviewRow::toReview);
              return save(
                  row, known, decide.apply(known.orElseThrow(PostgresReviews::notFound)), actor);
            }));
  }

  private static Uni<String> mentorOf(ReviewId id) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(MENTOR, String.class)
                .setParameter(1, id.value())
                .getSingleResultOrNull())
        .onItem()
        .ifNull()
        .failWith(PostgresReviews::notFound);
  }

  private static Uni<Review> save(
      @Nullable ReviewRow row, Optional<Review> before, ReviewDecision decision, Actor actor) {
    var after = decision.review();
    return decision.changesNothing()
        ? Uni.createFrom().item(after)
        : write(row, after)
            .flatMap(_ -> rate(before, after))
            .flatMap(_ -> AuditRow.of(decision, actor).persist())
            .replaceWith(after);
  }

  private static Uni<Void> write(@Nullable ReviewRow row, Review after) {
    if (row == null) {
      return ReviewRow.of(after).persist().replaceWithVoid();
    }
    row.take(after);
    return Uni.createFrom().voidItem();
  }

  // The row is at hand: the transaction has locked it.
  private static Uni<Void> rate(Optional<Review> before, Review after) {
    return OfferRow.<OfferRow>findById(after.mentorId())
        .invoke(offer -> {
          if (offer != null) {
            offer.rate(offer.rating().replacing(before, after));
          }
        })
        .replaceWithVoid();
  }

  @Override
  public Uni<Optional<Review>> of(SessionId session) {
    return Database.reading(() -> ReviewRow.<ReviewRow>findById(session.value()))
        .map(row -> Optional.ofNullable(row).map(ReviewRow::toReview));
  }

  @Override
  public Uni<List<Review>> ofPerson(String personId) {
    return Database.reading(
            () -> ReviewRow.<ReviewRow>list("mentorId = ?1 or studentId = ?1", personId))
        .map(rows -> rows.stream().map(ReviewRow::toReview).toList());
  }

  @Override
  public Uni<Optional<Page>> ofMentor(String slugOrId, int limit, Optional<Place> after) {
    return Database.reading(() ->
        ListedOffers.mentorId(slugOrId)
            .flatMap(mentor ->
                mentor
                    .map(id -> MentorReviewQuery.page(id, limit, after).map(Optional::of))
                    .orElse(Uni.createFrom().item(Optional.empty()))));
  }

  private static SessionRefused notFound() {
    return new SessionRefused(Reason.REVIEW_NOT_FOUND, "There is no such review");
  }
}
