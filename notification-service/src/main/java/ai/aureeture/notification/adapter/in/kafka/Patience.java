package ai.aureeture.notification.adapter.in.kafka;

import ai.aureeture.events.DeadLetters;
import ai.aureeture.notification.application.port.Unavailable;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * How long an event is tried: for as long as something is away, and a few times when the event
 * itself may be to blame, which is then left to the dead-letter queue.
 */
final class Patience {
  private static final Logger LOG = Logger.getLogger(Patience.class);
  private static final Duration FIRST = Duration.ofMillis(100);
  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final int TRIES_OF_A_POISONED_ONE = 3;

  private Patience() {}

  static Uni<Void> with(ConsumerRecord<String, byte[]> record, Supplier<Uni<Void>> handling) {
    return Uni.createFrom()
        .deferred(handling::get)
        .onFailure(Unavailable.class)
        .invoke(away -> LOG.warnf("An event waits: %s", away.getMessage()))
        .onFailure(Unavailable.class)
        .retry()
        .withBackOff(FIRST, LONGEST)
        .indefinitely()
        .onFailure()
        .retry()
        .withBackOff(FIRST, LONGEST)
        .atMost(TRIES_OF_A_POISONED_ONE)
        .onFailure()
        .invoke(poisoned -> DeadLetters.tell(record, poisoned));
  }
}
