package ai.aureeture.booking.domain.statistics;

import static ai.aureeture.booking.support.Cast.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.domain.statistics.Reliability.Ask;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReliabilityTest {

  /**
   * The cases that analytics-service is tested with, too. An ask is its age in days, with a plus
   * when the session was moved for it: a new mentor, or one who never asks, has the full score; to
   * be rejected costs, to be granted costs more; the same slip weighs less on the one who keeps
   * more; it is forgotten little by little; a habit shows.
   */
  @ParameterizedTest(name = "{0} kept, asks {1}: {2}")
  @CsvFileSource(resources = "/samples/reliability.csv", quoteCharacter = '\'', numLinesToSkip = 1)
  void score_follows_a_mentors_reschedule_requests(int kept, String asks, int score) {
    assertEquals(score, new Reliability(kept, asks(asks)).score(NOW));
  }

  @Test
  void score_falls_with_every_request_and_never_below_zero() {
    var scores =
        IntStream.range(0, 200)
            .mapToObj(i -> new Reliability(10, asks("1 ".repeat(i).strip())))
            .map(habits -> habits.score(NOW))
            .toList();
    for (int i = 1; i < 10; i++) {
      assertTrue(scores.get(i) < scores.get(i - 1));
    }
    assertTrue(scores.getLast() >= 0);
  }

  @Test
  void asking_is_never_better_than_not_asking_whatever_the_answer() {
    for (int kept = 0; kept < 50; kept++) {
      var without = new Reliability(kept, List.of()).score(NOW);
      assertTrue(new Reliability(kept, asks("30")).score(NOW) < without);
    }
  }

  private static List<Ask> asks(String text) {
    return (text.isEmpty() ? Stream.<String>of() : Arrays.stream(text.split(" ")))
        .map(ask ->
            new Ask(
                NOW.minus(Duration.ofDays(Long.parseLong(ask.replace("+", "")))),
                ask.endsWith("+")))
        .toList();
  }
}
