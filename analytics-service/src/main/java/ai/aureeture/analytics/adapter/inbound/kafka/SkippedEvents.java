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

  private final MeterRegistry metrics;

  SkippedEvents(MeterRegistry metrics) {
    this.metrics = metrics;
  }

  /** An event of a type that adds to no figure, or is not known yet. */
  void ignore(Topic topic) {
    metrics.counter("events.ignored", "topic", topic.topicName()).increment();
  }

  /** An event that cannot be read. There is no dead letter: it stays on its topic for a year. */
  void report(Topic topic, Record<String, byte[]> message, RuntimeException reason) {
    LOG.warnf(
        "Left out of the figures: event %s, %s: %s",
        CloudEvent.attribute(message.headers(), "ce_id").orElse("without an id"),
        CloudEvent.attribute(message.headers(), "ce_type").orElse("without a type"),
        reason);
    metrics.counter("events.unreadable", "topic", topic.topicName()).increment();
  }
}
