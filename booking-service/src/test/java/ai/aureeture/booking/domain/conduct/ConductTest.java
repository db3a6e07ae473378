package ai.aureeture.booking.domain.conduct;

import static ai.aureeture.booking.support.Cast.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.domain.Participant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConductTest {
  @ParameterizedTest(name = "{0} of {1} beside {2} of {3}: {4}")
  @CsvSource({
    // Exactly three times the others' odds, 10 to 90, and a little less.
    "10, 40, 10, 100, true",
    "10, 41, 10, 100, false",
    "10, 40, 1001, 10000, false",
    // Five times, and four.
    "5, 5, 1, 100, true",
    "4, 4, 1, 100, false",
    // No other did it.
    "5, 100, 0, 20, true",
    "4, 4, 0, 1000, false",
    // Too few others, or none.
    "5, 5, 0, 19, false",
    "5, 5, 0, 0, false",
    // The others do it often too.
    "300, 300, 35, 100, true",
    "75, 100, 50, 100, true",
    "74, 100, 50, 100, false",
    "5, 5, 99, 100, true",
    "5, 5, 100, 100, false",
    // As many as no product of two of them fits into 32 bits.
    "75000, 100000, 50000, 100000, true",
    "74999, 100000, 50000, 100000, false",
  })
  void conduct_is_unusual_from_five_times_and_three_times_the_others_odds(
      long count, long of, long othersCount, long othersOf, boolean unusual) {
    assertEquals(
        unusual, conduct("p", new Share(count, of), new Share(othersCount, othersOf)).isUnusual());
  }

  @Test
  void highest_share_is_worst_then_the_highest_count() {
    var usual = new Share(1, 100);
    var low = conduct("a", new Share(50, 100), usual);
    var few = conduct("b", new Share(5, 6), usual);
    var many = conduct("c", new Share(10, 12), usual);
    var alike = conduct("d", new Share(10, 12), usual);
    assertEquals(
        List.of(many, alike, few, low),
        Stream.of(low, few, alike, many).sorted(Conduct.WORST_FIRST).toList());
  }

  private static Conduct conduct(String personId, Share own, Share others) {
    return new Conduct(personId, Participant.STUDENT, Pattern.LAPSED_HOLDS, own, others, NOW);
  }
}
