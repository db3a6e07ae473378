package ai.aureeture.booking.adapter.outbound.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.events.cloudevents.Topic;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * A row of the outbox: a CloudEvent whose data is written already.
 *
 * @param publicData the data without personal fields; empty where the whole cannot be read
 */
record OutgoingEvent(
    long position,
    UUID id,
    String key,
    String type,
    byte[] data,
    Optional<byte[]> publicData,
    String subject,
    Instant time,
    Optional<String> traceparent) {

  /** The whole event for the services of this system, and its public form for other readers. */
  List<ProducerRecord<String, byte[]>> toRecords() {
    return Stream.concat(
            Stream.of(toRecord(Topic.BOOKINGS_INTERNAL, data)),
            publicData.stream().map(known -> toRecord(Topic.BOOKINGS, known)))
        .toList();
  }

  private ProducerRecord<String, byte[]> toRecord(Topic topic, byte[] value) {
    var kafka = new ProducerRecord<>(topic.topicName(), key, value);
    header(kafka, "ce_specversion", "1.0");
    header(kafka, "ce_id", id.toString());
    header(kafka, "ce_type", type);
    header(kafka, "ce_source", topic.source());
    header(kafka, "ce_subject", subject);
    header(kafka, "ce_time", time.toString());
    header(kafka, "content-type", "application/json");
    traceparent.ifPresent(trace -> header(kafka, "traceparent", trace));
    return kafka;
  }

  private static void header(ProducerRecord<String, byte[]> kafka, String name, String value) {
    kafka.headers().add(name, value.getBytes(UTF_8));
  }
}
