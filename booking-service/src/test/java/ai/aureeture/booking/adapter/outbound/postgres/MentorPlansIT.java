package ai.aureeture.booking.adapter.outbound.postgres;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.adapter.outbound.postgres.people.ListingQuery;
import ai.aureeture.booking.application.port.people.MentorListings.Place;
import ai.aureeture.booking.domain.mentor.MentorSearch;
import ai.aureeture.booking.domain.mentor.MentorSearch.Order;
import ai.aureeture.booking.domain.mentor.SearchWords;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Ten thousand offers are not read through for the few that are shown. */
@BookingServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MentorPlansIT {
  private static final Map<Order, String> INDEXES =
      Map.of(
          Order.NAME, "mentor_listing_in_order",
          Order.NEXT, "mentor_listing_by_next",
          Order.PRICE, "mentor_listing_by_price",
          Order.RATING, "mentor_listing_by_rating");

  private static final Pattern SEQ_SCAN_OF_OFFERS = Pattern.compile("Seq Scan on mentor_offer");

  private static final String OFFERS =
      """
      insert into mentor_offer (mentor_id, name, email, headline, company, price_minor, currency)
      select 'many-' || i, md5(i::text) || ' Person', 'many@mentors.example', md5((i * 7)::text),
        'Works', 150000, 'INR'
      from generate_series(1, 10000) i
      """;

  @BeforeAll
  void many() {
    Store.run(OFFERS);
    Store.run("analyze mentor_offer");
    Store.run("analyze mentor_listing");
  }

  @AfterAll
  void few() {
    Store.run("delete from mentor_offer where mentor_id like 'many-%'");
    Store.run("analyze mentor_offer");
    Store.run("analyze mentor_listing");
  }

  @Test
  void a_page_is_read_in_order() {
    for (var order : Order.values()) {
      assertReads(INDEXES.get(order), search("", order), Optional.empty());
    }
    assertReads(
        "mentor_listing_in_order",
        search("", Order.NAME),
        Optional.of(new Place(Order.NAME, false, List.of("\u00d6zil"), "m")));
    assertReads(
        "mentor_listing_by_next",
        search("", Order.NEXT),
        Optional.of(new Place(Order.NEXT, false, List.of("2027-03-01 10:00:00+00"), "m")));
  }

  @Test
  void a_word_is_found_by_its_trigrams() {
    assertReads("mentor_listing_search", search("\u00d6zil", Order.NAME), Optional.empty());
    assertReads("mentor_listing_languages", search("hindi", Order.NAME), Optional.empty());
    assertReads("mentor_listing_search", search("zil asha", Order.NEXT), Optional.empty());
    assertReads(
        "mentor_listing_search",
        search("zzyzx", Order.NAME),
        Optional.of(new Place(Order.NAME, true, List.of("0"), "m")));
  }

  private static MentorSearch search(String words, Order order) {
    return new MentorSearch(
        SearchWords.of(words),
        List.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        order);
  }

  private static void assertReads(String index, MentorSearch search, Optional<Place> after) {
    boolean isSimilar = after.map(Place::isSimilar).orElse(false);
    var query = new ListingQuery(search, isSimilar, after, 51, Instant.now());
    var sql = query.sql();
    var parameters = query.parameters();
    for (int i = parameters.length; i > 0; i--) {
      var value = parameters[i - 1];
      sql = sql.replace("$" + i, value instanceof String ? "'" + value + "'" : value.toString());
    }
    var plan = Store.plan(sql);
    assertTrue(plan.contains(index), plan);
    // How many there are is counted over all of them, where nothing is searched for.
    boolean isCountOfAll = search.words().isEmpty();
    assertFalse(
        isCountOfAll ? SEQ_SCAN_OF_OFFERS.matcher(plan).find() : plan.contains("Seq Scan"), plan);
  }
}
