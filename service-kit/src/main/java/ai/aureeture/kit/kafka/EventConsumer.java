package ai.aureeture.kit.kafka;

import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.cloudevents.CloudEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Reads events and retries their handling: without end during an outage, in which every other event
 * would fail too, and a few times after any other failure. What fails then is reported as a dead
 * letter, and the channel puts it aside. Events of one key are handled in order.
 */
@Singleton
public class EventConsumer {
  /**
   * Of each topic: most of them wait for a store while one needs the processor. The connector's own
   * order by key is for blocking methods only.
   */
  private static final int AT_ONCE = 8;

  private final String service;
  private final MeterRegistry metrics;
  private final EventRetries retries = new EventRetries();
  private final Map<String, KeyedExecutor> topics = new ConcurrentHashMap<>();

  /**
   * @param service the name that a replayed message is addressed by
   */
  public EventConsumer(
      @ConfigProperty(name = "quarkus.application.name") String service, MeterRegistry metrics) {
    this.service = service;
    this.metrics = metrics;
  }

  /**
   * Handles the event of a message and acknowledges the message then. A message for another service
   * has no effect, and neither has one of a type that is not in the language: it is counted in the
   * metric {@code events.ignored} of its topic. Completes when the channel may bring the next
   * message, and fails, so that the channel does, when a message could be neither acknowledged nor
   * put aside.
   *
   * @param message of a channel whose keys are strings and whose values are bytes
   * @param language the events that the caller handles
   * @param isOutage whether a failure means that a store or a broker is away
   * @param handler may run again after a failure, and beside handlers of other keys
   */
  public <E extends PublishedEvent> Uni<Void> consume(
      Message<byte[]> message,
      Class<E> language,
      Predicate<Throwable> isOutage,
      Function<CloudEvent<E>, Uni<Void>> handler) {
    var record = recordOf(message);
    return topics
        .computeIfAbsent(record.topic(), _ -> new KeyedExecutor(AT_ONCE))
        .execute(
            record.key(),
            () ->
                handle(record, language, isOutage, handler)
                    .onItemOrFailure()
                    .transformToUni((_, failure) -> acknowledge(message, failure)));
  }

  <E extends PublishedEvent> Uni<Void> handle(
      ConsumerRecord<String, byte[]> record,
      Class<E> language,
      Predicate<Throwable> isOutage,
      Function<CloudEvent<E>, Uni<Void>> handler) {
    Supplier<Uni<? extends Void>> attempt = () -> attempt(record, language, handler);
    return Uni.createFrom()
        .deferred(attempt)
        .onFailure()
        .recoverWithUni(failure -> retries.retry(failure, attempt, isOutage))
        .onFailure()
        .invoke(failure -> DeadLetters.report(record, failure));
  }

  private <E extends PublishedEvent> Uni<Void> attempt(
      ConsumerRecord<String, byte[]> record,
      Class<E> language,
      Function<CloudEvent<E>, Uni<Void>> handler) {
    if (CloudEvent.isForAnother(service, record.headers())) {
      return Uni.createFrom().voidItem();
    }
    return CloudEvent.read(record.headers(), record.value(), language)
        .map(handler)
        .orElseGet(() -> ignore(record));
  }

  private Uni<Void> ignore(ConsumerRecord<String, byte[]> record) {
    metrics.counter("events.ignored", "topic", record.topic()).increment();
    return Uni.createFrom().voidItem();
  }

  private static Uni<Void> acknowledge(Message<byte[]> message, Throwable failure) {
    return Uni.createFrom()
        .completionStage(() -> failure == null ? message.ack() : message.nack(failure));
  }

  @SuppressWarnings("unchecked")
  private static ConsumerRecord<String, byte[]> recordOf(Message<byte[]> message) {
    return message.getMetadata(IncomingKafkaRecordMetadata.class).orElseThrow().getRecord();
  }
}
