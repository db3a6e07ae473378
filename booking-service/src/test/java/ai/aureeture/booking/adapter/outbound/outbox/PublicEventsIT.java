package ai.aureeture.booking.adapter.outbound.outbox;

import static ai.aureeture.booking.domain.Participant.MENTOR;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.paid;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Moves;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.events.RescheduleRequested;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class PublicEventsIT {

  @Test
  void public_topic_has_every_event_without_personal_data() {
    var held = paid(held());
    var _ = Moves.asked(held, MENTOR, Optional.of(hour()));
    var whole = PublishedEventsReader.records(held.id(), 3);
    var open = PublishedEventsReader.publicRecords(held.id(), 3);
    assertEquals(ids(whole), ids(open));
    var asked = (RescheduleRequested) PublishedEventsReader.events(held.id(), 3).getLast();
    var session = asked.session();
    for (var personal :
        List.of(
            session.mentor().name(),
            session.mentor().email(),
            session.student().name(),
            session.student().email(),
            session.title(),
            asked.request().reason())) {
      assertTrue(text(whole).contains(personal), personal);
      assertFalse(text(open).contains(personal), personal);
    }
  }

  private static List<String> ids(List<ConsumerRecord<String, byte[]>> records) {
    return records.stream()
        .map(record -> new String(record.headers().lastHeader("ce_id").value(), UTF_8))
        .toList();
  }

  private static String text(List<ConsumerRecord<String, byte[]>> records) {
    return records.stream().map(record -> new String(record.value(), UTF_8)).toList().toString();
  }
}
