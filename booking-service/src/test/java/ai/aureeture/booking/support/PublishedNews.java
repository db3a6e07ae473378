package ai.aureeture.booking.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.CloudEvent;
import ai.aureeture.events.Topic;
import ai.aureeture.testsupport.RealKafka;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What the broker was given, read from its beginning. */
public final class PublishedNews {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  // Long enough to see an event too many.
  private static final Duration GRACE = Duration.ofMillis(300);

  private PublishedNews() {}

  /** The kinds of a session's events in order, once there are as many as expected. */
  @CanIgnoreReturnValue
  public static List<String> of(String sessionId, int expected) {
    return events(sessionId, expected).stream()
        .map(event -> event.getClass().getSimpleName())
        .toList();
  }

  public static List<BookingEvent> events(String sessionId, int expected) {
    return records(sessionId, expected).stream()
        .map(message ->
            CloudEvent.read(message.headers(), message.value(), BookingEvent.class)
                .orElseThrow()
                .event())
        .toList();
  }

  public static List<ConsumerRecord<String, byte[]>> records(String sessionId, int expected) {
    var found = new ArrayList<ConsumerRecord<String, byte[]>>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", RealKafka.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(Topic.BOOKINGS.topicName()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var end = Instant.now().plus(PATIENCE);
      while (found.size() < expected && Instant.now().isBefore(end)) {
        take(consumer, sessionId, found, Duration.ofMillis(200));
      }
      take(consumer, sessionId, found, GRACE);
    }
    return found;
  }

  private static void take(
      KafkaConsumer<String, byte[]> consumer,
      String sessionId,
      List<ConsumerRecord<String, byte[]>> found,
      Duration wait) {
    for (var message : consumer.poll(wait)) {
      if (sessionId.equals(new String(message.headers().lastHeader("ce_subject").value(), UTF_8))) {
        found.add(message);
      }
    }
  }
}
