package ai.aureeture.http.concurrency;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class RequestPermitsTest {
  private final ConcurrencyLimit limit = new ConcurrencyLimit(1, 0, new Semaphore(1));
  private final RequestPermits turns = new RequestPermits();

  @Test
  void turns_are_left_when_the_request_ends() {
    turns.add(limit.join().orElseThrow());
    assertTrue(limit.join().isEmpty());
    turns.leave();
    assertTrue(limit.join().isPresent());
  }

  @Test
  void turn_after_the_end_of_the_request_is_left_immediately() {
    turns.leave();
    turns.add(limit.join().orElseThrow());
    assertTrue(limit.join().isPresent());
  }
}
