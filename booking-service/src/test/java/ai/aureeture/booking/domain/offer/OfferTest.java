package ai.aureeture.booking.domain.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.Cast;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferTest {

  @ParameterizedTest
  @CsvSource({
    ", , , , 20",
    "Engineer, , , , 40",
    ", Works, , , 40",
    ", , https://p.example/a.png, , 40",
    ", , , Careers, 40",
    "Engineer, Works, , Careers, 80",
    "Engineer, Works, https://p.example/a.png, Careers, 100",
  })
  void completeness_counts_five_parts_alike(
      String headline, String company, String picture, String topic, int percent) {
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
    assertEquals(percent, offer.completeness());
    assertEquals(
        percent, offer.replacing(Cast.offerOf(Cast.ASHA)).completeness(), "of one that replaces");
  }
}
