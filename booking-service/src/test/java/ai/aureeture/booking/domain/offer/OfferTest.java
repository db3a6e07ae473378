package ai.aureeture.booking.domain.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.Cast;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTest {

  @ParameterizedTest
  @CsvSource({
    ", , , , 2",
    "Engineer, , , , 3",
    ", Works, , , 3",
    ", , https://p.example/a.png, , 3",
    ", , , Careers, 3",
    "Engineer, Works, , Careers, 5",
    "Engineer, Works, https://p.example/a.png, Careers, 6",
  })
  void an_offer_counts_as_two_parts_of_the_profile_and_each_of_its_fields_as_one(
      String headline, String company, String picture, String topic, int given) {
    var offer =
        new Offer(
            Cast.ASHA.id(),
            Cast.ASHA.name(),
            Cast.ASHA.email(),
            true,
            Optional.ofNullable(headline),
            Optional.ofNullable(company),
            Optional.ofNullable(picture),
            Optional.ofNullable(topic).stream().toList(),
            Cast.PRICE,
            ConfirmationMode.INSTANT,
            Optional.empty());
    assertEquals(given, offer.given());
    assertEquals(given, offer.replacing(Cast.offerOf(Cast.ASHA)).given(), "of one that replaces");
  }
}
