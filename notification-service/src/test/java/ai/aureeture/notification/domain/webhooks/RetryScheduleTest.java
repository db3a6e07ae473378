package ai.aureeture.notification.domain.webhooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {
  private final RetrySchedule schedule = RetrySchedule.THREE_DAYS;

  @Test
  void each_wait_is_shorter_than_the_schedule_says_by_a_tenth_at_most() {
    for (int attempts = 1; attempts <= 9; attempts++) {
      var longest = schedule.waits().get(attempts - 1);
      for (int key = 0; key < 200; key++) {
        var wait = schedule.after(attempts, "delivery-" + key).orElseThrow();
        assertTrue(wait.compareTo(longest) <= 0, attempts + ": " + wait);
        assertTrue(wait.compareTo(longest.multipliedBy(9).dividedBy(10)) >= 0, "" + wait);
      }
    }
  }

  @Test
  void waits_grow() {
    var waits =
        IntStream.rangeClosed(1, 8).mapToObj(n -> schedule.after(n, "d").orElseThrow()).toList();
    assertEquals(waits.stream().sorted().toList(), waits);
  }

  @Test
  void the_tenth_failure_is_the_last_some_three_days_after_the_first() {
    assertEquals(Optional.empty(), schedule.after(10, "delivery-1"));
    var all =
        IntStream.rangeClosed(1, 9)
            .mapToObj(attempts -> schedule.after(attempts, "delivery-1").orElseThrow())
            .reduce(Duration.ZERO, Duration::plus);
    assertTrue(all.compareTo(Duration.ofHours(64)) > 0, "" + all);
    assertTrue(all.compareTo(Duration.ofHours(72)) < 0, "" + all);
  }

  @Test
  void the_same_delivery_waits_the_same_and_others_not() {
    assertEquals(schedule.after(3, "delivery-1"), schedule.after(3, "delivery-1"));
    assertNotEquals(schedule.after(3, "delivery-1"), schedule.after(3, "delivery-2"));
  }
}
