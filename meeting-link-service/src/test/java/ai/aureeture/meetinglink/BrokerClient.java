package ai.aureeture.meetinglink;

import static org.awaitility.Awaitility.await;

import ai.aureeture.events.MeetingLinkEvent;
import ai.aureeture.events.MeetingLinkReady;
import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.Topic;
import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.testsupport.RealKafka;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The other ends of our topics: publishes as booking does, reads all topics. */
public final class BrokerClient implements AutoCloseable {
  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", RealKafka.bootstrapServers()),
          new StringSerializer(),
          new ByteArraySerializer());
  private final KafkaConsumer<String, byte[]> consumer =
      new KafkaConsumer<>(
          Map.of(
              "bootstrap.servers",
              RealKafka.bootstrapServers(),
              "group.id",
              "test-" + UUID.randomUUID(),
              "auto.offset.reset",
              "earliest",
              "metadata.max.age.ms",
              "500"),
          new StringDeserializer(),
          new ByteArrayDeserializer());
  private final List<ConsumerRecord<String, byte[]>> received = new ArrayList<>();

  public BrokerClient(String... topics) {
    consumer.subscribe(List.of(topics));
  }

  /** Publishes an event as booking does. */
  public void publish(CloudEvent<?> event) {
    PublishedEvent published = event.event();
    publish(
        Topic.of(published).topicName(),
        published.key(),
        event.data(),
        new RecordHeaders(event.headers()));
  }

  public void publish(String topic, String key, byte[] data, RecordHeaders headers) {
    try {
      producer.send(new ProducerRecord<>(topic, null, key, data, headers)).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** All records received so far, after one more poll. */
  public List<ConsumerRecord<String, byte[]>> received() {
    consumer.poll(Duration.ofMillis(200)).forEach(received::add);
    return List.copyOf(received);
  }

  /** The links received so far for one session. */
  public List<CloudEvent<MeetingLinkReady>> links(String sessionId) {
    return received().stream()
        .flatMap(record ->
            CloudEvent.read(record.headers(), record.value(), MeetingLinkEvent.class).stream())
        .map(event -> new CloudEvent<>(event.id(), event.time(), (MeetingLinkReady) event.event()))
        .filter(event -> event.event().sessionId().equals(sessionId))
        .toList();
  }

  /** The link of a session at the time it has here, once it is received. */
  public CloudEvent<MeetingLinkReady> awaitLink(SessionSnapshot session, Duration retries) {
    return await()
        .atMost(retries)
        .until(
            () ->
                links(session.sessionId()).stream()
                    .filter(link -> isFor(session, link.event()))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private static boolean isFor(SessionSnapshot session, MeetingLinkReady link) {
    return link.startTime().equals(session.startTime()) && link.move() == session.moves();
  }

  @Override
  public void close() {
    producer.close();
    consumer.close();
  }
}
