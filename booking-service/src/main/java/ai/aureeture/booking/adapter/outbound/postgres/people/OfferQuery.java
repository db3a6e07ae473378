package ai.aureeture.booking.adapter.outbound.postgres.people;

import ai.aureeture.booking.application.port.Offers.Place;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The search for offers as SQL. Order, place and comparison are all the database's: {@code
 * name_order} and {@code search_key} are in its migrations.
 */
public record OfferQuery(List<String> words, Optional<Place> after, int most) {
  private static final Pattern BLANKS = Pattern.compile("\\p{IsWhite_Space}+");

  // Those that OfferRow has.
  private static final String COLUMNS =
      "mentor_id, name, email, headline, company, avatar_url, expertise, price_minor, currency,"
          + " confirmation, calendly_event_type_uri, email_verified, slug, photo, gone,"
          + " suspended_at, suspension_reason, suspended_by, review_count, rating_sum";

  // The place is compared under the collation that orders.
  private static final String AFTER =
      " and (name collate name_order, mentor_id) > (:afterName, :afterId)";
  private static final String ORDER = " order by name collate name_order, mentor_id limit :most";

  public static OfferQuery of(String words, Optional<Place> after, int most) {
    var each = BLANKS.splitAsStream(words).filter(word -> !word.isEmpty()).distinct().toList();
    return new OfferQuery(each, after, most);
  }

  /** One condition a word, so that each can use the index of trigrams. */
  public String sql() {
    var matching =
        IntStream.range(0, words.size())
            .mapToObj(" and search_text like search_pattern(:word%d)"::formatted)
            .collect(Collectors.joining());
    return "select "
        + COLUMNS
        + " from mentor_offer where not gone and suspended_at is null"
        + matching
        + (after.isPresent() ? AFTER : "")
        + ORDER;
  }

  public Uni<List<OfferRow>> run(Mutiny.Session database) {
    var query = database.createNativeQuery(sql(), OfferRow.class).setParameter("most", most);
    after.ifPresent(place ->
        query.setParameter("afterName", place.name()).setParameter("afterId", place.mentorId()));
    IntStream.range(0, words.size())
        .forEach(index -> query.setParameter("word" + index, words.get(index)));
    return query.getResultList();
  }
}
