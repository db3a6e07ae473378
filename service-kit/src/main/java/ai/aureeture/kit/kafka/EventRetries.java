package ai.aureeture.kit.kafka;

import ai.aureeture.events.cloudevents.MalformedEvent;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Further attempts after a first one that failed, and one line in the log for each outage. */
final class EventRetries {
  private static final Logger LOG = Logger.getLogger(EventRetries.class);
  private static final Duration FIRST_WAIT = Duration.ofMillis(100);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final int RETRIES = 3;

  private final AtomicInteger waiting = new AtomicInteger();

  // Built only after a failure: building it costs more than handling most events does.
  Uni<Void> retry(
      Throwable first, Supplier<Uni<? extends Void>> attempt, Predicate<Throwable> isOutage) {
    var isFirst = new AtomicBoolean(true);
    var waits = new AtomicBoolean();
    return Uni.createFrom()
        .deferred(
            () -> isFirst.getAndSet(false) ? Uni.createFrom().<Void>failure(first) : attempt.get())
        .onFailure(isOutage)
        .invoke(failure -> begin(waits, failure))
        .onFailure(isOutage)
        .retry()
        .withBackOff(FIRST_WAIT, LONGEST_WAIT)
        .indefinitely()
        .onFailure(failure -> !(failure instanceof MalformedEvent))
        .retry()
        .withBackOff(FIRST_WAIT, LONGEST_WAIT)
        .atMost(RETRIES)
        .onTermination()
        .invoke(() -> end(waits));
  }

  private void begin(AtomicBoolean waits, Throwable failure) {
    if (waits.compareAndSet(false, true) && waiting.getAndIncrement() == 0) {
      LOG.warnf("Events wait: %s", failure.getMessage());
    }
  }

  private void end(AtomicBoolean waits) {
    if (waits.get() && waiting.decrementAndGet() == 0) {
      LOG.info("Events are handled again");
    }
  }
}
