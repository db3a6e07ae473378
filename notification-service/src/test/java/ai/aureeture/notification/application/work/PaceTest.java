package ai.aureeture.notification.application.work;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {
  private static final Instant NOW = Instant.parse("2027-03-10T09:05:00Z");

  private final Pace pace = new Pace();

  @Test
  void without_work_it_looks_now_and_then() {
    assertTrue(pace.looks(NOW));
    assertFalse(pace.looks(NOW.plusMillis(4999)));
    assertTrue(pace.looks(NOW.plusSeconds(5)));
    assertFalse(pace.looks(NOW.plusSeconds(6)));
  }

  @Test
  void it_goes_on_when_the_clock_is_put_back() {
    assertTrue(pace.looks(NOW.plusSeconds(3600)));
    assertTrue(pace.looks(NOW));
  }

  @Test
  void it_looks_each_time_for_a_minute_after_there_was_work() {
    pace.work(NOW);

    assertTrue(pace.looks(NOW.plusSeconds(1)));
    assertTrue(pace.looks(NOW.plusSeconds(2)));
    assertTrue(pace.looks(NOW.plusMillis(59_999)));
    assertFalse(pace.looks(NOW.plusSeconds(61)));
  }
}
