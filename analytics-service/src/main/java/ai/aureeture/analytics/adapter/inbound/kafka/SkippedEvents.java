package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.streams.processor.api.Record;
import org.jboss.logging.Logger;

/** Counts what adds to no figure, under the names of the metrics of all services. */
@ApplicationScoped
class SkippedEvents {
  private static final Logger LOG = Logger.getLogger(SkippedEvents.class);
  private static final String TOPIC = Topic.BOOKINGS.topicName();

  private final MeterRegistry metrics;

  SkippedEvents(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  /** An event of a type that is not of booking-service's sessions, or not known yet. */
  void ignore() {
    metrics.counter("events.ignored", "topic", TOPIC).increment();
  }

  /** An event that cannot be read. There is no dead letter: it stays on its topic for a year. */
  void report(Record<String, byte[]> message, RuntimeException reason) {
    LOG.warnf(
        "Left out of the figures: event %s, %s: %s",
        CloudEvent.attribute(message.headers(), "ce_id").orElse("without an id"),
        CloudEvent.attribute(message.headers(), "ce_type").orElse("without a type"),
        reason);
    metrics.counter("events.unreadable", "topic", TOPIC).increment();
  }
}
