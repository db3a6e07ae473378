package ai.aureeture.events;

import io.micrometer.core.instrument.Metrics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Messages that no repeating helps: put aside, they wait for a person, who has to hear of it. */
public final class DeadLetters {
  private static final Logger LOG = Logger.getLogger(DeadLetters.class);

  private DeadLetters() {}

  /**
   * One line for the operator, who finds the rest by the booking's id, and one more of the metric
   * {@code events.dead.letters} of the topic.
   */
  public static void tell(ConsumerRecord<String, byte[]> message, Throwable reason) {
    LOG.warnf(
        "Dead letter from %s: event %s, %s, booking=%s: %s",
        message.topic(),
        CloudEvent.text(message.headers(), "ce_id").orElse("without an id"),
        CloudEvent.text(message.headers(), "ce_type").orElse("without a type"),
        CloudEvent.text(message.headers(), "ce_subject").orElse(message.key()),
        reason);
    Metrics.counter("events.dead.letters", "topic", message.topic()).increment();
  }
}
