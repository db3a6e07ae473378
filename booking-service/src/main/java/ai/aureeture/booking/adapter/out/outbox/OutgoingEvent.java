package ai.aureeture.booking.adapter.out.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.events.Topic;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A row of the outbox: a CloudEvent whose data is written already. */
record OutgoingEvent(
    long position,
    UUID id,
    String key,
    String type,
    byte[] data,
    String subject,
    Instant time,
    String traceparent) {

  ProducerRecord<String, byte[]> toRecord() {
    var kafka = new ProducerRecord<>(Topic.BOOKINGS.topicName(), key, data);
    header(kafka, "ce_specversion", "1.0");
    header(kafka, "ce_id", id.toString());
    header(kafka, "ce_type", type);
    header(kafka, "ce_source", Topic.BOOKINGS.source());
    header(kafka, "ce_subject", subject);
    header(kafka, "ce_time", time.toString());
    header(kafka, "content-type", "application/json");
    if (traceparent != null) {
      header(kafka, "traceparent", traceparent);
    }
    return kafka;
  }

  private static void header(ProducerRecord<String, byte[]> kafka, String name, String value) {
    kafka.headers().add(name, value.getBytes(UTF_8));
  }
}
