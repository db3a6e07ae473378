package ai.aureeture.importer.mentors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import ai.aureeture.importer.source.Fields;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferReaderTest {
  private static final Fields USER =
      Fields.of(new Document("name", "Ravi").append("email", "ravi@mentors.example"));

  @ParameterizedTest
  @CsvSource({
    "60, 1800, INR, 1800",
    "30, 1800, INR, 900",
    "45, 1999, INR, 1499.25",
    "50, 1000, INR, 833.33",
    "30, 1001, JPY, 501"
  })
  void the_price_is_the_hourly_rates_part_for_a_session(
      int minutes, String rate, String currency, BigDecimal price) {
    var mentor = mentor(Decimal128.parse(rate), currency);
    var offer = new OfferReader(minutes).offer(mentor, USER);
    assertEquals(0, price.compareTo((BigDecimal) offer.get("price")), offer::toString);
    assertEquals(currency, offer.get("currency"));
  }

  @Test
  void missing_and_non_https_addresses_are_omitted() {
    var mentor =
        Fields.of(
            new Document("pricing", new Document("expectedHourlyRate", "1800"))
                .append("avatarUrl", "http://pictures.example/1"));
    var offer = new OfferReader(60).offer(mentor, USER);
    assertEquals("Ravi", offer.get("name"));
    assertEquals("INR", offer.get("currency"));
    assertFalse(offer.containsKey("headline"));
    assertFalse(offer.containsKey("avatarUrl"));
    assertEquals(List.of(), offer.get("expertise"));
  }

  @Test
  void a_mentor_without_what_an_offer_needs_is_refused() {
    var reader = new OfferReader(60);
    assertEquals(Optional.empty(), reader.refusal(mentor(1800, "INR"), USER));
    assertEquals(Optional.of("price-missing"), reader.refusal(Fields.of(new Document()), USER));
    assertEquals(Optional.of("price-missing"), reader.refusal(mentor(-1, "INR"), USER));
    assertEquals(
        Optional.of("name-missing"),
        reader.refusal(mentor(1800, "INR"), Fields.of(new Document("email", "a@b.example"))));
    assertEquals(
        Optional.of("email-missing"),
        reader.refusal(mentor(1800, "INR"), Fields.of(new Document("name", "Ravi"))));
    assertEquals(
        Optional.of("not-onboarded"),
        reader.refusal(Fields.of(new Document(Map.of("isOnboarded", false))), USER));
  }

  private static Fields mentor(Object rate, String currency) {
    return Fields.of(
        new Document(
            "pricing", new Document("expectedHourlyRate", rate).append("currency", currency)));
  }
}
