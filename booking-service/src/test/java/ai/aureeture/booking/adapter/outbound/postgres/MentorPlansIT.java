package ai.aureeture.booking.adapter.outbound.postgres;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.adapter.outbound.postgres.people.OfferQuery;
import ai.aureeture.booking.application.port.Offers.Place;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Ten thousand offers are not read through for the few that are shown. */
@BookingServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MentorPlansIT {
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
  }

  @AfterAll
  void few() {
    Store.run("delete from mentor_offer where mentor_id like 'many-%'");
    Store.run("analyze mentor_offer");
  }

  @Test
  void a_page_is_read_in_order() {
    assertReads("mentor_offer_in_order", "", Optional.empty());
    assertReads("mentor_offer_in_order", "", Optional.of(new Place("\u00d6zil", "m")));
  }

  @Test
  void a_word_is_found_by_its_trigrams() {
    assertReads("mentor_offer_search", "\u00d6zil", Optional.empty());
    assertReads("mentor_offer_search", "zil asha", Optional.of(new Place("0", "m")));
  }

  private static void assertReads(String index, String words, Optional<Place> after) {
    var query = OfferQuery.of(words, after, 51);
    var sql = query.sql().replace(":most", "51");
    if (after.isPresent()) {
      sql = sql.replace(":afterName", "'" + after.get().name() + "'");
      sql = sql.replace(":afterId", "'" + after.get().mentorId() + "'");
    }
    for (int i = 0; i < query.words().size(); i++) {
      sql = sql.replace(":word" + i, "'" + query.words().get(i) + "'");
    }
    var plan = Store.plan(sql);
    assertTrue(plan.contains(index), plan);
    assertFalse(plan.contains("Seq Scan"), plan);
  }
}
