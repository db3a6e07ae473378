package ai.aureeture.notification.domain.mails;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryBackOffTest {
  private static final RetryBackOff BACK_OFF =
      new RetryBackOff(Duration.ofSeconds(1), Duration.ofMinutes(15));

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 3", "3, 9", "7, 729", "8, 900", "500, 900"})
  void waits_longer_each_time_with_up_to_a_quarter_taken_off(int attempts, long seconds) {
    var wait = BACK_OFF.after(attempts, "mail-1").toMillis();

    assertTrue(wait <= seconds * 1000 && wait > seconds * 750, () -> "waits " + wait);
  }

  @Test
  void mails_that_failed_together_do_not_come_back_together() {
    assertNotEquals(BACK_OFF.after(5, "mail-1"), BACK_OFF.after(5, "mail-2"));
    assertEquals(BACK_OFF.after(5, "mail-1"), BACK_OFF.after(5, "mail-1"));
  }
}
