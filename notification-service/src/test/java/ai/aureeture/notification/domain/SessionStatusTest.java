package ai.aureeture.notification.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionStatusTest {

  @ParameterizedTest
  @CsvSource({
    "payment_pending, PAYMENT_PENDING",
    "requested, REQUESTED",
    "scheduled, SCHEDULED",
    "reschedule_requested, RESCHEDULE_REQUESTED",
    "ongoing, ONGOING",
    "completed, COMPLETED",
    "cancelled, CANCELLED",
    "unknown, UNKNOWN",
  })
  void a_status_is_written_and_read_as_bookings_word(String word, SessionStatus status) {
    assertEquals(word, status.word());
    assertEquals(status, SessionStatus.of(word));
  }

  @Test
  void a_word_of_a_newer_version_is_unknown() {
    assertEquals(SessionStatus.UNKNOWN, SessionStatus.of("paused"));
  }
}
