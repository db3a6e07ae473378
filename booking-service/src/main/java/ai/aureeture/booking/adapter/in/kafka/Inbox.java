package ai.aureeture.booking.adapter.in.kafka;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.events.CloudEvent;
import ai.aureeture.events.DeadLetters;
import ai.aureeture.events.PublishedEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * How a message is read and tried again: for as long as our store is away, since every other
 * message would fail alike; a few times for anything else, before it goes to the dead letters.
 */
@ApplicationScoped
class Inbox {
  private static final Duration FIRST = Duration.ofMillis(200);
  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final int FEW = 3;

  private final MeterRegistry metrics;

  Inbox(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  /** Lets the event have its effect; a type that is not of the language is counted, no more. */
  <E extends PublishedEvent> Uni<Void> take(
      ConsumerRecord<String, byte[]> message, Class<E> language, Function<E, Uni<Void>> effect) {
    return Uni.createFrom()
        .deferred(() ->
            CloudEvent.readAs("booking-service", message.headers(), message.value(), language)
                .map(CloudEvent::event)
                .map(effect)
                .orElseGet(() -> ignored(message)))
        .onFailure(failure -> !SessionRefused.isOutage(failure))
        .retry()
        .withBackOff(FIRST, FIRST)
        .atMost(FEW)
        .onFailure(SessionRefused::isOutage)
        .retry()
        .withBackOff(FIRST, LONGEST)
        .indefinitely()
        .onFailure()
        .invoke(poisoned -> DeadLetters.tell(message, poisoned));
  }

  private Uni<Void> ignored(ConsumerRecord<String, byte[]> message) {
    metrics.counter("events.ignored", "topic", message.topic()).increment();
    return Uni.createFrom().voidItem();
  }
}
