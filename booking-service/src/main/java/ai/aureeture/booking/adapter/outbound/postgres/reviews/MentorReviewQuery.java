package ai.aureeture.booking.adapter.outbound.postgres.reviews;

import ai.aureeture.booking.adapter.outbound.postgres.database.Tuples;
import ai.aureeture.booking.adapter.outbound.postgres.rows.ReviewRow;
import ai.aureeture.booking.application.port.reviews.Reviews.Page;
import ai.aureeture.booking.application.port.reviews.Reviews.Place;
import ai.aureeture.booking.application.port.reviews.Reviews.Signed;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.review.RatingCounts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A mentor's visible reviews in two statements: the ratings counted, and a page of the words. */
final class MentorReviewQuery {
  private static final String COUNTS =
      """
      select rating, count(*) from review
      where mentor_id = ?1 and hidden_at is null group by rating
      """;

  private static final String PAGE =
      """
      select r, s.terms.studentName from ReviewRow r join SessionRow s on s.id = r.sessionId
      where r.mentorId = :mentor and r.hiddenAt is null%s
      order by r.writtenAt desc, r.reviewId desc
      """;

  private static final String FIRST = PAGE.formatted("");
  private static final String NEXT =
      PAGE.formatted(" and r.writtenAt <= :at and (r.writtenAt < :at or r.reviewId < :id)");

  private MentorReviewQuery() {}

  static Uni<Page> page(String mentorId, int limit, Optional<Place> after) {
    return counts(mentorId)
        .flatMap(counts -> read(mentorId, limit, after).map(found -> page(found, counts, limit)));
  }

  private static Uni<RatingCounts> counts(String mentorId) {
    return Panache.getSession()
        .flatMap(database ->
            database
                .createNativeQuery(COUNTS, Tuple.class)
                .setParameter(1, mentorId)
                .getResultList())
        .map(rows ->
            new RatingCounts(
                rows.stream()
                    .collect(
                        Collectors.toMap(
                            row -> (int) Tuples.number(row, 0), row -> Tuples.number(row, 1)))));
  }

  // One more than asked for is read, to know whether there is more.
  private static Uni<List<Signed>> read(String mentorId, int limit, Optional<Place> after) {
    return Panache.getSession()
        .flatMap(database -> {
          var query =
              database
                  .createSelectionQuery(after.isPresent() ? NEXT : FIRST, Tuple.class)
                  .setParameter("mentor", mentorId)
                  .setMaxResults(limit + 1);
          after.ifPresent(place ->
              query.setParameter("at", place.writtenAt()).setParameter("id", place.id().value()));
          return query.getResultList();
        })
        .map(rows -> rows.stream().map(MentorReviewQuery::signed).toList());
  }

  private static Signed signed(Tuple row) {
    return new Signed(
        row.get(0, ReviewRow.class).toReview(),
        Optional.of(row.get(1, String.class)).filter(name -> !name.equals(Person.ERASED_NAME)));
  }

  private static Page page(List<Signed> found, RatingCounts counts, int limit) {
    if (found.size() <= limit) {
      return new Page(found, counts, Optional.empty());
    }
    var last = found.get(limit - 1).review();
    return new Page(
        found.subList(0, limit), counts, Optional.of(new Place(last.writtenAt(), last.id())));
  }
}
