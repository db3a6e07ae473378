package ai.aureeture.booking.adapter.outbound.postgres.people;

import ai.aureeture.booking.application.port.people.MentorListings.Place;
import ai.aureeture.booking.domain.mentor.FreeTimes;
import ai.aureeture.booking.domain.mentor.MentorSearch;
import ai.aureeture.booking.domain.mentor.SearchWords;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A search for mentors as one statement. Order, place and comparison are all the database's: {@code
 * name_order} and {@code search_key} are in its migrations.
 */
public final class ListingQuery {
  // What ListedColumns reads, in its order.
  private static final String COLUMNS =
      "o.mentor_id, o.name, o.email, o.email_verified, o.headline, o.company, o.avatar_url,"
          + " o.expertise, o.price_minor, o.currency, o.confirmation, o.calendly_event_type_uri,"
          + " o.slug, o.photo, o.review_count, o.rating_sum, nullif(l.next_free_at, 'infinity'),"
          + " l.session_minutes, l.timezone";

  private final boolean isSimilar;
  private final List<Object> parameters = new ArrayList<>();
  private final String sql;

  /**
   * @param isSimilar whether words like those of the search do
   * @param most how many to read
   */
  public ListingQuery(
      MentorSearch search, boolean isSimilar, Optional<Place> after, int most, Instant now) {
    this.isSimilar = isSimilar;
    var matching = matching(search, now);
    var order = SortKey.of(search.order());
    var place =
        after
            .map(last ->
                " and (%s, l.mentor_id) > (%s, %s)"
                    .formatted(
                        String.join(", ", order.columns()),
                        order.values(last.key().stream().map(this::text).toList()),
                        text(last.mentorId())))
            .orElse("");
    sql =
        "select %s, %s, (select count(*) from mentor_listing l where true%s)"
                .formatted(COLUMNS, order.asTexts(), matching)
            + " from mentor_listing l join mentor_offer o on o.mentor_id = l.mentor_id"
            + " where true%s%s order by %s, l.mentor_id limit %s"
                .formatted(matching, place, String.join(", ", order.columns()), parameter(most));
  }

  public String sql() {
    return sql;
  }

  public Object[] parameters() {
    return parameters.toArray();
  }

  private String matching(MentorSearch search, Instant now) {
    var conditions = new ArrayList<String>();
    search.words().words().forEach(word -> conditions.add(isFound(word)));
    if (!search.skills().isEmpty()) {
      conditions.add(
          search.skills().stream()
              .map(skill -> "search_key(" + text(skill) + ")")
              .collect(Collectors.joining(", ", "l.skills @> array[", "]")));
    }
    search.language().ifPresent(tag -> conditions.add("l.languages @> array[" + text(tag) + "]"));
    search.price().ifPresent(price -> conditions.add(costs(price)));
    if (search.isFreeOnly()) {
      conditions.add("l.price_minor = 0");
    }
    search.freeTimes().ifPresent(times -> conditions.add(isFreeAt(times, now)));
    return conditions.stream().map(" and (%s)"::formatted).collect(Collectors.joining());
  }

  // Each word by itself, so that each can use the index of trigrams.
  private String isFound(String word) {
    var ways = new ArrayList<String>();
    var typed = text(word);
    ways.add("l.search_text like search_pattern(" + typed + ")");
    var languages = SearchWords.languages(word);
    if (!languages.isEmpty()) {
      ways.add("l.languages && string_to_array(" + text(String.join(",", languages)) + ", ',')");
    }
    if (isSimilar) {
      ways.add("search_key(" + typed + ") <% l.search_text");
      SearchWords.swaps(word)
          .forEach(swap -> ways.add("l.search_text like search_pattern(" + text(swap) + ")"));
    }
    return String.join(" or ", ways);
  }

  // What costs nothing costs nothing in every currency.
  private String costs(MentorSearch.Price price) {
    var range =
        "l.currency = %s and l.price_minor >= %s"
            .formatted(text(price.currency()), parameter(price.least()));
    var upTo = price.most().map(most -> " and l.price_minor <= " + parameter(most)).orElse("");
    return price.least() == 0 ? "l.price_minor = 0 or " + range + upTo : range + upTo;
  }

  private String isFreeAt(FreeTimes times, Instant now) {
    return times
        .before(now)
        .map(end -> "l.next_free_at < " + parameter(end.atOffset(ZoneOffset.UTC)))
        .orElseGet(() ->
            "(l.free_quarters & cast(%s as bit(1344))) <> cast(repeat('0', 1344) as bit(1344))"
                .formatted(text(bits(times.quarters(now)))));
  }

  /** As PostgreSQL reads bits: hexadecimal after an x, the first bit on the left. */
  static String bits(BitSet quarters) {
    var number = BigInteger.ZERO;
    for (int i = quarters.nextSetBit(0); i >= 0; i = quarters.nextSetBit(i + 1)) {
      number = number.setBit(FreeTimes.QUARTERS - 1 - i);
    }
    var digits = number.toString(16);
    return "x" + "0".repeat(FreeTimes.QUARTERS / 4 - digits.length()) + digits;
  }

  private String text(String value) {
    return "cast(" + parameter(value) + " as text)";
  }

  private String parameter(Object value) {
    parameters.add(value);
    return "$" + parameters.size();
  }
}
