package ai.aureeture.kit.kafka;

import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.MalformedEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Reads events and retries their handling: without end during an outage, in which every other event
 * would fail too, and a few times after any other failure. What fails then is reported as a dead
 * letter, and the channel puts it aside. A few events of one topic are handled side by side, those
 * of one key in order.
 */
@Singleton
public class EventConsumer {
  private static final Logger LOG = Logger.getLogger(EventConsumer.class);
  private static final Duration FIRST_WAIT = Duration.ofMillis(100);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final int RETRIES = 3;

  /** Of each topic: enough that most of them wait for a store while one needs the processor. */
  private static final int LANES = 8;

  private final String service;
  private final MeterRegistry metrics;
  private final AtomicBoolean waiting = new AtomicBoolean();
  private final Map<String, KeyedLanes> lanes = new ConcurrentHashMap<>();

  /**
   * @param service the name that a replayed message is addressed by
   */
  public EventConsumer(
      @ConfigProperty(name = "quarkus.application.name") String service, MeterRegistry metrics) {
    this.service = service;
    this.metrics = metrics;
  }

  /**
   * Handles the event of a message and acknowledges it. Completes as soon as the handling begins,
   * which is when the channel may bring the next message.
   *
   * @param message of a channel whose keys are strings and whose values are bytes
   * @see #handle the other parameters
   */
  public <E extends PublishedEvent> Uni<Void> consume(
      Message<byte[]> message,
      Class<E> language,
      Predicate<Throwable> isOutage,
      Function<CloudEvent<E>, Uni<Void>> handler) {
    var event = eventOf(message);
    return lanes
        .computeIfAbsent(event.topic(), _ -> new KeyedLanes(LANES))
        .begin(
            event.key(),
            () ->
                handle(event, language, isOutage, handler)
                    .onItemOrFailure()
                    .transformToUni((_, failure) -> settle(message, failure)));
  }

  private static Uni<Void> settle(Message<byte[]> message, Throwable failure) {
    return Uni.createFrom()
        .completionStage(() -> failure == null ? message.ack() : message.nack(failure));
  }

  @SuppressWarnings("unchecked")
  private static ConsumerRecord<String, byte[]> eventOf(Message<byte[]> message) {
    return message.getMetadata(IncomingKafkaRecordMetadata.class).orElseThrow().getRecord();
  }

  /**
   * Handles the event of a message. A message for another service has no effect, and neither has
   * one of a type that is not in the language: it is counted in the metric {@code events.ignored}
   * of its topic.
   *
   * @param language the events that the caller handles
   * @param isOutage whether a failure means that a store or a broker is away
   * @param handler may run again after a failure
   */
  <E extends PublishedEvent> Uni<Void> handle(
      ConsumerRecord<String, byte[]> message,
      Class<E> language,
      Predicate<Throwable> isOutage,
      Function<CloudEvent<E>, Uni<Void>> handler) {
    Supplier<Uni<? extends Void>> attempt = () -> read(message, language, handler);
    return Uni.createFrom()
        .deferred(attempt)
        .invoke(this::endOutage)
        .onFailure()
        .recoverWithUni(failure -> retry(failure, attempt, isOutage))
        .onFailure()
        .invoke(failure -> DeadLetters.report(message, failure));
  }

  // Built only after a failure: building it costs more than handling most events does.
  private Uni<Void> retry(
      Throwable first, Supplier<Uni<? extends Void>> attempt, Predicate<Throwable> isOutage) {
    var isFirst = new AtomicBoolean(true);
    return Uni.createFrom()
        .deferred(
            () -> isFirst.getAndSet(false) ? Uni.createFrom().<Void>failure(first) : attempt.get())
        .invoke(this::endOutage)
        .onFailure(isOutage)
        .invoke(this::beginOutage)
        .onFailure(isOutage)
        .retry()
        .withBackOff(FIRST_WAIT, LONGEST_WAIT)
        .indefinitely()
        .onFailure(failure -> !(failure instanceof MalformedEvent))
        .retry()
        .withBackOff(FIRST_WAIT, LONGEST_WAIT)
        .atMost(RETRIES);
  }

  private <E extends PublishedEvent> Uni<Void> read(
      ConsumerRecord<String, byte[]> message,
      Class<E> language,
      Function<CloudEvent<E>, Uni<Void>> handler) {
    if (CloudEvent.isForAnother(service, message.headers())) {
      return Uni.createFrom().voidItem();
    }
    return CloudEvent.read(message.headers(), message.value(), language)
        .map(handler)
        .orElseGet(() -> ignore(message));
  }

  private Uni<Void> ignore(ConsumerRecord<String, byte[]> message) {
    metrics.counter("events.ignored", "topic", message.topic()).increment();
    return Uni.createFrom().voidItem();
  }

  private void beginOutage(Throwable failure) {
    if (waiting.compareAndSet(false, true)) {
      LOG.warnf("Events wait: %s", failure.getMessage());
    }
  }

  private void endOutage() {
    if (waiting.compareAndSet(true, false)) {
      LOG.info("Events are handled again");
    }
  }
}
