package ai.aureeture.notification;

import static java.util.concurrent.TimeUnit.SECONDS;

import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.Topic;
import ai.aureeture.testsupport.RealKafka;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The other services, as far as the real broker shows them. */
public final class Bus {
  /** Too late for any reminder: a case that wants reminders says when its events happened. */
  private static final Instant AFTER_ALL = Instant.parse("2027-04-01T09:02:30Z");

  private Bus() {}

  /** Publishes an event as its own service would. */
  public static void publish(PublishedEvent event) {
    publish(UUID.randomUUID().toString(), event);
  }

  public static void publish(String id, PublishedEvent event) {
    publish(id, AFTER_ALL, event);
  }

  /**
   * @param time when it happened
   */
  public static void publish(String id, Instant time, PublishedEvent event) {
    var envelope = new CloudEvent<>(id, time, event);
    send(Topic.of(event).topicName(), event.key(), envelope.headers(), envelope.data());
  }

  /** Is consumed after all earlier events of that key. */
  public static void publishWithKey(String key, PublishedEvent event) {
    var envelope = new CloudEvent<>(UUID.randomUUID().toString(), AFTER_ALL, event);
    send(Topic.of(event).topicName(), key, envelope.headers(), envelope.data());
  }

  public static void send(String topic, String key, List<Header> headers, byte[] data) {
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", RealKafka.bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      var sent = producer.send(new ProducerRecord<>(topic, null, key, data, headers));
      sent.get(10, SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads a topic from its beginning until {@code enough}, for 20 s at most. */
  public static List<ConsumerRecord<String, byte[]>> read(
      String topic, Predicate<List<ConsumerRecord<String, byte[]>>> enough) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", RealKafka.bootstrapServers(),
            "group.id", UUID.randomUUID().toString(),
            "auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(topic));
      var seen = new ArrayList<ConsumerRecord<String, byte[]>>();
      for (int round = 0; round < 100 && !enough.test(seen); round++) {
        consumer.poll(Duration.ofMillis(200)).forEach(seen::add);
      }
      return seen;
    }
  }
}
