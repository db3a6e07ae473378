package ai.aureeture.availability.adapter.outbound.kafka;

import ai.aureeture.events.cloudevents.Topic;
import ai.aureeture.testsupport.RealKafka;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The topic at the real broker, as any reader sees it. */
final class PublicTopic {
  private static final String NAME = Topic.AVAILABILITY.topicName();

  private PublicTopic() {}

  /** All that it has of a mentor, in order. */
  static List<ConsumerRecord<String, byte[]>> records(String mentorId) {
    var settings = Map.<String, Object>of("bootstrap.servers", RealKafka.bootstrapServers());
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(NAME).stream()
              .map(it -> new TopicPartition(NAME, it.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      var found = new ArrayList<ConsumerRecord<String, byte[]>>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(found::add);
      }
      return found.stream().filter(message -> mentorId.equals(message.key())).toList();
    }
  }
}
