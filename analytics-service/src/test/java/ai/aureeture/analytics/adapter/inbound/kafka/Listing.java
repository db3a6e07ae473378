package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.events.SlotsListed;
import ai.aureeture.events.cloudevents.CloudEvent;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;

/** What availability-service tells of a mentor's date on its public topic. */
public record Listing(String mentorId, String date, int listed, int booked) {

  TestRecord<String, byte[]> toHear() {
    var event = event();
    return new TestRecord<>(mentorId, event.publicData(), new RecordHeaders(event.headers()));
  }

  ProducerRecord<String, byte[]> toSend() {
    var event = event();
    return new ProducerRecord<>(
        FiguresTopology.AVAILABILITY,
        null,
        mentorId,
        event.publicData(),
        new RecordHeaders(event.headers()));
  }

  private CloudEvent<SlotsListed> event() {
    return new CloudEvent<>(
        mentorId + "/" + date,
        Instant.parse(date + "T18:30:00Z"),
        new SlotsListed(mentorId, LocalDate.parse(date), "Asia/Kolkata", listed, booked));
  }
}
