package ai.aureeture.e2e.docs;

import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.EventJson;
import ai.aureeture.events.cloudevents.EventTypes;
import ai.aureeture.events.cloudevents.Topic;
import ai.aureeture.launcher.infra.KafkaBroker;
import ai.aureeture.launcher.process.ChildProcess;
import ai.aureeture.launcher.process.OrphanGuard;
import ai.aureeture.launcher.process.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A broker that has the public topic of bookings alone, filled with public samples. */
final class OwnBroker implements AutoCloseable {
  private static final String TOPIC = Topic.BOOKINGS.topicName();
  private static final Instant TIME = Instant.parse("2027-03-10T09:00:00Z");

  private final OrphanGuard guard;
  private final ChildProcess process;
  private final String address;
  private final KafkaProducer<String, byte[]> producer;

  OwnBroker(Path folder) throws IOException, InterruptedException {
    var run = folder.resolve("run");
    var log = folder.resolve("kafka.log");
    var broker =
        new KafkaBroker(folder.resolve("kafka"), Ports.free(), Ports.free(), List.of(TOPIC));
    guard = OrphanGuard.on(run);
    broker.prepare();
    process = ChildProcess.start(broker, run, log);
    if (!process.awaitReady(Duration.ofSeconds(60))) {
      throw new IllegalStateException(ChildProcess.lastLines(log, 30));
    }
    address = broker.bootstrapServers();
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", address),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** {@code KAFKA_BOOTSTRAP_SERVERS}. */
  String address() {
    return address;
  }

  /** Sends the checked-in sample as booking-service does. */
  void send(Class<? extends PublishedEvent> type) throws IOException {
    var file = "/events/public/" + EventTypes.of(type).replaceFirst("^(\\w+\\.){3}", "") + ".json";
    try (var sample = type.getResourceAsStream(file)) {
      var event = EventJson.read(sample.readAllBytes(), type);
      var envelope = new CloudEvent<>("id", TIME, event);
      send(event.key(), envelope.publicData(), envelope.headers());
    }
  }

  /** Sends what no reader knows yet. */
  void sendUnknown(String key) {
    var type = new RecordHeader("ce_type", "ai.aureeture.booking.SlotPainted.v1".getBytes());
    send(key, "{\"painted\":true}".getBytes(), List.of(type));
  }

  private void send(String key, byte[] value, List<Header> headers) {
    var message = new ProducerRecord<>(TOPIC, null, key, value, headers);
    var _ = producer.send(message);
    producer.flush();
  }

  @Override
  public void close() throws IOException, InterruptedException {
    producer.close();
    process.stop(Duration.ofSeconds(20));
    guard.release();
  }
}
