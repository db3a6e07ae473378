package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.Topic;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Reads the events of one topic. What cannot be read is reported and left out: the topic still has
 * it.
 *
 * @param type the events of this topic that add to figures
 * @param told what one of them says
 */
record EventReader<E extends PublishedEvent, T>(
    Topic topic, Class<E> type, Function<CloudEvent<E>, T> told, SkippedEvents skipped) {

  Optional<T> read(Record<String, byte[]> message) {
    try {
      var event = CloudEvent.read(message.headers(), message.value(), type);
      if (event.isEmpty()) {
        skipped.ignore(topic);
      }
      return event.map(told);
    } catch (RuntimeException unreadable) {
      skipped.report(topic, message, unreadable);
      return Optional.empty();
    }
  }
}
