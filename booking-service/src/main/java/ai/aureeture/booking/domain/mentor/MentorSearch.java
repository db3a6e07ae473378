package ai.aureeture.booking.domain.mentor;

import java.util.List;
import java.util.Optional;

/**
 * What is asked of the list of mentors; all of it must be so.
 *
 * @param skills each of them theirs, whatever its case
 * @param language a BCP 47 tag, the language alone meaning each region's
 */
public record MentorSearch(
    SearchWords words,
    List<String> skills,
    Optional<Price> price,
    boolean isFreeOnly,
    Optional<String> language,
    Optional<FreeTimes> freeTimes,
    Order order) {

  public static final MentorSearch ALL =
      new MentorSearch(
          new SearchWords(List.of()),
          List.of(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty(),
          Order.NAME);

  /** Mentors of one name, time, price or rating are in the order of their ids. */
  public enum Order {
    NAME,
    /** Who can be booked first; those without a slot last. */
    NEXT,
    /** What is free first, then the cheapest, one currency after the other. */
    PRICE,
    /** The best first. */
    RATING
  }

  /**
   * In the currency's minor unit, both ends included; what is free has no currency.
   *
   * @param most empty for no end
   */
  public record Price(String currency, long least, Optional<Long> most) {}
}
