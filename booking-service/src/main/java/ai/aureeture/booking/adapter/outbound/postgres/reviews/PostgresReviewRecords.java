package ai.aureeture.booking.adapter.outbound.postgres.reviews;

import ai.aureeture.booking.adapter.outbound.postgres.database.Database;
import ai.aureeture.booking.adapter.outbound.postgres.database.Tuples;
import ai.aureeture.booking.application.port.operator.ReviewRecords;
import ai.aureeture.booking.application.port.reviews.Reviews.Place;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.review.Review;
import ai.aureeture.booking.domain.review.Review.Answer;
import ai.aureeture.booking.domain.review.Review.Hiding;
import ai.aureeture.booking.domain.review.ReviewId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/** The operator's search: it reads reviews from the newest on until it has found enough. */
@ApplicationScoped
class PostgresReviewRecords implements ReviewRecords {
  private static final Pattern BLANKS = Pattern.compile("\\p{IsWhite_Space}+");

  private static final String SELECT =
      """
      select r.review_id, r.session_id, r.mentor_id, r.student_id, r.rating, r.words,
        r.written_at, r.changed_at, r.answer, r.answered_at,
        r.hidden_at, r.hidden_reason, r.hidden_by, s.mentor_name, s.student_name
      from review r join session s on s.id = r.session_id
      where true\
      """;

  private static final String AFTER = " and (r.written_at, r.review_id) < (:at, :id)";
  private static final String ORDER = " order by r.written_at desc, r.review_id desc";

  private static final String WORD =
      " and search_key(coalesce(r.words, '') || ' ' || s.mentor_name)"
          + " like search_pattern(:word%d)";

  @Override
  public Uni<Page> list(Optional<Boolean> hidden, String text, int limit, Optional<Place> after) {
    var words = BLANKS.splitAsStream(text).filter(word -> !word.isEmpty()).distinct().toList();
    var sql = SELECT + hidden(hidden) + matching(words) + (after.isPresent() ? AFTER : "") + ORDER;
    // One more than asked for is read, to know whether there is more.
    return Database.reading(() ->
            Panache.getSession()
                .flatMap(database ->
                    bind(database.createNativeQuery(sql, Tuple.class), text, words, after)
                        .setMaxResults(limit + 1)
                        .getResultList()))
        .map(rows -> page(rows.stream().map(PostgresReviewRecords::entry).toList(), limit));
  }

  private static String hidden(Optional<Boolean> hidden) {
    return hidden
        .map(isHidden -> " and r.hidden_at is" + (isHidden ? " not" : "") + " null")
        .orElse("");
  }

  private static String matching(List<String> words) {
    var all = IntStream.range(0, words.size()).mapToObj(WORD::formatted).reduce("", String::concat);
    return words.isEmpty() ? "" : " and (r.mentor_id = :text or (true" + all + "))";
  }

  private static Mutiny.SelectionQuery<Tuple> bind(
      Mutiny.SelectionQuery<Tuple> query, String text, List<String> words, Optional<Place> after) {
    if (!words.isEmpty()) {
      query.setParameter("text", text);
    }
    IntStream.range(0, words.size())
        .forEach(index -> query.setParameter("word" + index, words.get(index)));
    after.ifPresent(place ->
        query.setParameter("at", place.writtenAt()).setParameter("id", place.id().value()));
    return query;
  }

  private static ReviewRecord entry(Tuple row) {
    var review =
        new Review(
            new ReviewId(row.get(0, UUID.class)),
            new SessionId(row.get(1, UUID.class)),
            row.get(2, String.class),
            row.get(3, String.class),
            (int) Tuples.number(row, 4),
            Optional.ofNullable(row.get(5, String.class)),
            Tuples.instant(row, 6),
            Tuples.instantIfAny(row, 7),
            Tuples.instantIfAny(row, 9).map(at -> new Answer(row.get(8, String.class), at)),
            Tuples.instantIfAny(row, 10)
                .map(at -> new Hiding(row.get(11, String.class), row.get(12, String.class), at)));
    return new ReviewRecord(
        review,
        row.get(13, String.class),
        Optional.of(row.get(14, String.class)).filter(name -> !name.equals(Person.ERASED_NAME)));
  }

  private static Page page(List<ReviewRecord> found, int limit) {
    if (found.size() <= limit) {
      return new Page(found, Optional.empty());
    }
    var last = found.get(limit - 1).review();
    return new Page(found.subList(0, limit), Optional.of(new Place(last.writtenAt(), last.id())));
  }
}
