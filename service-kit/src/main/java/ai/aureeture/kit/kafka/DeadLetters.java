package ai.aureeture.kit.kafka;

import ai.aureeture.events.cloudevents.CloudEvent;
import io.micrometer.core.instrument.Metrics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Messages that no further attempt helps: put aside, they wait for an operator. */
final class DeadLetters {
  private static final Logger LOG = Logger.getLogger(DeadLetters.class);

  private DeadLetters() {}

  /**
   * Logs one line, by which the operator finds the booking, and counts the message in the metric
   * {@code events.dead.letters} of its topic.
   */
  static void report(ConsumerRecord<String, byte[]> message, Throwable reason) {
    LOG.warnf(
        "Dead letter from %s: event %s, %s, booking=%s: %s",
        message.topic(),
        CloudEvent.attribute(message.headers(), "ce_id").orElse("without an id"),
        CloudEvent.attribute(message.headers(), "ce_type").orElse("without a type"),
        CloudEvent.attribute(message.headers(), "ce_subject").orElse(message.key()),
        reason);
    Metrics.counter("events.dead.letters", "topic", message.topic()).increment();
  }
}
