package ai.aureeture.booking.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.PersonErased;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.Topic;
import ai.aureeture.testsupport.RealKafka;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The records of the broker's topics, read from the beginning. */
public final class PublishedEventsReader {
  private static final Duration TIMEOUT = Duration.ofSeconds(60);

  // Long enough to see an event too many.
  private static final Duration GRACE = Duration.ofMillis(300);

  private PublishedEventsReader() {}

  /** The kinds of a session's events in order, once there are as many as expected. */
  @CanIgnoreReturnValue
  public static List<String> of(String sessionId, int expected) {
    return events(sessionId, expected).stream()
        .map(event -> event.getClass().getSimpleName())
        .toList();
  }

  /** Likewise for many sessions, in one reading. */
  public static Map<String, List<String>> ofAll(Map<String, List<String>> expected) {
    var events = new HashMap<String, List<String>>();
    int count = expected.values().stream().mapToInt(List::size).sum();
    for (var message : records(expected.keySet(), count)) {
      events
          .computeIfAbsent(subject(message), _ -> new ArrayList<>())
          .add(event(message).getClass().getSimpleName());
    }
    return events;
  }

  public static List<BookingEvent> events(String sessionId, int expected) {
    return records(sessionId, expected).stream().map(PublishedEventsReader::event).toList();
  }

  /** A person's own events, once there are as many as expected. */
  public static List<PersonErased> ofPerson(String personId, int expected) {
    return records(personId, expected).stream()
        .map(message -> CloudEvent.read(message.headers(), message.value(), PersonErased.class))
        .map(envelope -> envelope.orElseThrow().event())
        .toList();
  }

  private static BookingEvent event(ConsumerRecord<String, byte[]> message) {
    return CloudEvent.read(message.headers(), message.value(), BookingEvent.class)
        .orElseThrow()
        .event();
  }

  private static String subject(ConsumerRecord<String, byte[]> message) {
    return new String(message.headers().lastHeader("ce_subject").value(), UTF_8);
  }

  public static List<ConsumerRecord<String, byte[]>> records(String sessionId, int expected) {
    return records(Set.of(sessionId), expected);
  }

  /** The public form of a session's events, once there are as many as expected. */
  public static List<ConsumerRecord<String, byte[]>> publicRecords(String sessionId, int expected) {
    return records(Topic.BOOKINGS.topicName(), Set.of(sessionId), expected);
  }

  /** The dead letters of one subject in a topic, once there are as many as expected. */
  public static List<ConsumerRecord<String, byte[]>> deadLetters(
      String topic, String subject, int expected) {
    return records(topic, Set.of(subject), expected);
  }

  /**
   * Waits until nothing of a session is on its way to the broker: what is while either end is
   * killed is rightly published again.
   */
  public static void awaitCarried(String sessionId) {
    await()
        .atMost(TIMEOUT)
        .until(() -> Store.count("select count(*) from outbox where subject = ?", sessionId) == 0);
  }

  private static List<ConsumerRecord<String, byte[]>> records(Set<String> sessions, int expected) {
    return records(Topic.BOOKINGS_INTERNAL.topicName(), sessions, expected);
  }

  private static List<ConsumerRecord<String, byte[]>> records(
      String topic, Set<String> subjects, int expected) {
    var found = new ArrayList<ConsumerRecord<String, byte[]>>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", RealKafka.bootstrapServers()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var end = Instant.now().plus(TIMEOUT);
      consumer.assign(partitions(consumer, topic, end));
      consumer.seekToBeginning(consumer.assignment());
      while (found.size() < expected && Instant.now().isBefore(end)) {
        take(consumer, subjects, found, Duration.ofMillis(200));
      }
      take(consumer, subjects, found, GRACE);
    }
    return found;
  }

  // There is no topic of dead letters before the first of them.
  private static List<TopicPartition> partitions(
      KafkaConsumer<String, byte[]> consumer, String topic, Instant end) {
    var known = consumer.partitionsFor(topic);
    while (known.isEmpty() && Instant.now().isBefore(end)) {
      known = consumer.partitionsFor(topic);
    }
    return known.stream().map(info -> new TopicPartition(info.topic(), info.partition())).toList();
  }

  private static void take(
      KafkaConsumer<String, byte[]> consumer,
      Set<String> subjects,
      List<ConsumerRecord<String, byte[]>> found,
      Duration wait) {
    for (var message : consumer.poll(wait)) {
      if (message.headers().lastHeader("ce_subject") != null
          && subjects.contains(subject(message))) {
        found.add(message);
      }
    }
  }
}
