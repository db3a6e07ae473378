package ai.aureeture.e2e.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.cloudevents.EventTypes;
import ai.aureeture.events.cloudevents.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All records of booking's topic now, read from its beginning without a group. */
public final class BookingTopic {
  private BookingTopic() {}

  /** How many events of that type the topic holds about that session. */
  public static long count(
      TheSystem system, Class<? extends PublishedEvent> event, String sessionId) {
    return read(system).stream()
        .filter(message -> header(message, "ce_type").equals(EventTypes.of(event)))
        .filter(message -> header(message, "ce_subject").equals(sessionId))
        .count();
  }

  private static List<ConsumerRecord<String, byte[]>> read(TheSystem system) {
    Map<String, Object> settings = Map.of("bootstrap.servers", system.parts().kafka());
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(Topic.BOOKINGS.topicName()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      var messages = new ArrayList<ConsumerRecord<String, byte[]>>();
      while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
        consumer.poll(Duration.ofMillis(200)).forEach(messages::add);
      }
      return messages;
    }
  }

  private static String header(ConsumerRecord<String, byte[]> message, String name) {
    var header = message.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), UTF_8);
  }
}
