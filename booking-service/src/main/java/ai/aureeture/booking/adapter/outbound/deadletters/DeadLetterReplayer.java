package ai.aureeture.booking.adapter.outbound.deadletters;

import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.kit.kafka.KafkaClientSettings;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends dead letters back to where they came from. Blocks; not for an event loop. */
final class DeadLetterReplayer implements AutoCloseable {
  private static final String OF_THE_DEAD_LETTER = "dead-letter-";

  private static final Map<String, Object> SETTINGS =
      Map.of(
          ProducerConfig.CLIENT_ID_CONFIG,
          "dead-letter-replay",
          ProducerConfig.ACKS_CONFIG,
          "all",
          ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
          true,
          ProducerConfig.MAX_BLOCK_MS_CONFIG,
          5_000,
          ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
          5_000,
          ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
          10_000);

  private final Producer<byte[], byte[]> producer;

  /**
   * @param broker where the broker is and how to sign in there
   */
  DeadLetterReplayer(Map<String, Object> broker) {
    this(
        new KafkaProducer<>(
            KafkaClientSettings.of(broker, ProducerConfig.configNames(), SETTINGS),
            new ByteArraySerializer(),
            new ByteArraySerializer()));
  }

  DeadLetterReplayer(Producer<byte[], byte[]> producer) {
    this.producer = producer;
  }

  /** Where to go on in each partition: behind its last letter, or at the first one refused. */
  Map<TopicPartition, Long> send(
      List<ConsumerRecord<byte[], byte[]>> deadLetters, DeadLetterTopic from) {
    // Fails at once, not letter by letter, while the broker is away.
    var _ = producer.partitionsFor(from.source());
    Set<ConsumerRecord<byte[], byte[]>> refused = ConcurrentHashMap.newKeySet();
    deadLetters.forEach(deadLetter -> send(deadLetter, from, refused));
    producer.flush();
    return next(deadLetters, refused);
  }

  private static Map<TopicPartition, Long> next(
      List<ConsumerRecord<byte[], byte[]>> deadLetters,
      Set<ConsumerRecord<byte[], byte[]>> refused) {
    var next = new HashMap<TopicPartition, Long>();
    var stopped = new HashSet<TopicPartition>();
    for (var deadLetter : deadLetters) {
      var partition = new TopicPartition(deadLetter.topic(), deadLetter.partition());
      if (refused.contains(deadLetter)) {
        stopped.add(partition);
      }
      next.put(
          partition,
          stopped.contains(partition)
              ? next.getOrDefault(partition, deadLetter.offset())
              : deadLetter.offset() + 1);
    }
    return next;
  }

  private void send(
      ConsumerRecord<byte[], byte[]> deadLetter,
      DeadLetterTopic from,
      Set<ConsumerRecord<byte[], byte[]>> refused) {
    try {
      var _ =
          producer.send(
              asItWas(deadLetter, from),
              (_, failure) -> {
                if (failure != null) {
                  refused.add(deadLetter);
                }
              });
    } catch (RuntimeException failure) {
      refused.add(deadLetter);
    }
  }

  // Same key, value and ce_id; for the one service alone, lest it become a dead letter of others.
  private static ProducerRecord<byte[], byte[]> asItWas(
      ConsumerRecord<byte[], byte[]> deadLetter, DeadLetterTopic from) {
    var message = new ProducerRecord<>(from.source(), deadLetter.key(), deadLetter.value());
    deadLetter
        .headers()
        .forEach(header -> {
          if (!header.key().startsWith(OF_THE_DEAD_LETTER)) {
            message.headers().add(header);
          }
        });
    message.headers().remove(CloudEvent.ONLY_FOR);
    message.headers().add(CloudEvent.ONLY_FOR, from.service().getBytes(StandardCharsets.UTF_8));
    return message;
  }

  @Override
  public void close() {
    producer.close();
  }
}
