package ai.aureeture.booking.adapter.outbound.deadletters;

import ai.aureeture.kit.kafka.KafkaClientSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * The dead letters as a consumer group sees them: what it has committed was sent again. Blocks; not
 * for an event loop.
 */
final class DeadLetterReader implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Map<String, Object> SETTINGS =
      Map.of(
          ConsumerConfig.GROUP_ID_CONFIG,
          "dead-letter-replay",
          ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
          false,
          ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
          false,
          ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
          (int) PATIENCE.toMillis());

  private final KafkaConsumer<byte[], byte[]> consumer;

  /**
   * @param broker where the broker is and how to sign in there
   */
  DeadLetterReader(Map<String, Object> broker, int limit) {
    var settings = KafkaClientSettings.of(broker, ConsumerConfig.configNames(), SETTINGS);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, limit);
    consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  Set<String> topics() {
    return consumer.listTopics().keySet();
  }

  /** How many messages were never sent again. */
  long waiting(String topic) {
    var partitions = partitions(topic);
    var next = next(partitions);
    return consumer.endOffsets(partitions).entrySet().stream()
        .mapToLong(end -> Math.max(0, end.getValue() - next.get(end.getKey())))
        .sum();
  }

  /** The oldest of them, each partition's in order. */
  List<ConsumerRecord<byte[], byte[]>> take(String topic, int limit) {
    var partitions = partitions(topic);
    var missing = Math.min(limit, waiting(topic));
    consumer.assign(partitions);
    next(partitions).forEach(consumer::seek);
    var taken = new ArrayList<ConsumerRecord<byte[], byte[]>>();
    var end = Instant.now().plus(PATIENCE);
    while (taken.size() < missing && Instant.now().isBefore(end)) {
      consumer.poll(Duration.ofMillis(200)).forEach(taken::add);
    }
    return taken.subList(0, Math.min(limit, taken.size()));
  }

  /** Remembers where to go on. */
  void commit(Map<TopicPartition, Long> next) {
    consumer.commitSync(
        next.entrySet().stream()
            .collect(
                Collectors.toMap(Map.Entry::getKey, at -> new OffsetAndMetadata(at.getValue()))));
  }

  // Where the group stands; what the broker has dropped meanwhile is gone.
  private Map<TopicPartition, Long> next(Set<TopicPartition> partitions) {
    var committed = consumer.committed(partitions);
    var first = consumer.beginningOffsets(partitions);
    return partitions.stream()
        .collect(
            Collectors.toMap(Function.identity(), partition -> next(committed, first, partition)));
  }

  private static long next(
      Map<TopicPartition, OffsetAndMetadata> committed,
      Map<TopicPartition, Long> first,
      TopicPartition partition) {
    var known = committed.get(partition);
    return known == null ? first.get(partition) : Math.max(known.offset(), first.get(partition));
  }

  private Set<TopicPartition> partitions(String topic) {
    return consumer.partitionsFor(topic).stream()
        .map(info -> new TopicPartition(topic, info.partition()))
        .collect(Collectors.toSet());
  }

  @Override
  public void close() {
    consumer.close();
  }
}
