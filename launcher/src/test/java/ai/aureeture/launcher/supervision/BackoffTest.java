package ai.aureeture.launcher.supervision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {
  private final Backoff backoff = new Backoff();

  @Test
  void first_restart_is_immediate_and_early_deaths_lengthen_the_pause() {
    assertEquals(
        List.of(0, 1, 2, 4, 8, 16, 30, 30), IntStream.range(0, 8).mapToObj(i -> die(1)).toList());
  }

  @Test
  void a_long_life_is_forgiven() {
    assertEquals(List.of(0, 1, 0), List.of(die(1), die(1), die(3600)));
  }

  private int die(int ageInSeconds) {
    return (int) backoff.afterLifeOf(Duration.ofSeconds(ageInSeconds)).toSeconds();
  }
}
