package ai.aureeture.booking.application.port.operator;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/**
 * Messages that some service could not handle, kept on the broker until they are sent again.
 * Refused with UNAVAILABLE when the broker does not answer.
 */
public interface DeadLetters {

  /** Every topic of dead letters, and how many on it were never sent again. */
  Uni<List<Waiting>> waiting();

  /**
   * Sends the oldest of them again to the topic they came from, as they were; one that the broker
   * does not take stays. Empty when there is no such topic of dead letters.
   */
  Uni<Optional<Replay>> replay(String topic, int limit);

  record Waiting(String topic, long messages) {}

  record Replay(int replayed, long stillWaiting) {}
}
