package ai.aureeture.meetinglink.adapter.inbound.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.PaymentConfirmed;
import ai.aureeture.events.PersonalDataErased;
import ai.aureeture.events.SessionRescheduled;
import ai.aureeture.events.cloudevents.CloudEvent;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/** We read the published language as it is written down. */
class EventSamplesTest {

  @Test
  void confirmed_payment_becomes_a_meeting_request() throws IOException {
    var event = (PaymentConfirmed) read("PaymentConfirmed").event();
    var request = BookingEvents.request(event.session());
    assertEquals(event.session().sessionId(), request.id().sessionId());
    assertEquals(Instant.parse("2027-03-15T04:30:00Z"), request.id().start());
    assertEquals("America/New_York", request.student().timezone());
    assertEquals(
        Optional.of("https://api.calendly.com/event_types/AAAAAAAAAAAAAAAA"), request.eventType());
  }

  @Test
  void move_becomes_a_separate_meeting_request() throws IOException {
    var event = (SessionRescheduled) read("SessionRescheduled").event();
    var id = BookingEvents.request(event.session()).id();
    assertEquals(Instant.parse("2027-03-16T04:30:00Z"), id.start());
    assertEquals(1, id.move());
  }

  @Test
  void meeting_request_does_not_identify_an_erased_person() throws IOException {
    var event = (PersonalDataErased) read("PersonalDataErased").event();
    assertEquals("erased@invalid", BookingEvents.request(event.session()).student().email());
  }

  private static CloudEvent<BookingEvent> read(String name) throws IOException {
    try (var sample = BookingEvent.class.getResourceAsStream("/events/" + name + ".v1.json")) {
      var headers =
          new RecordHeaders()
              .add(header("ce_id", "sample"))
              .add(header("ce_time", "2027-03-10T09:02:30Z"))
              .add(header("ce_type", "ai.aureeture.booking." + name + ".v1"));
      return CloudEvent.read(headers, sample.readAllBytes(), BookingEvent.class).orElseThrow();
    }
  }

  private static RecordHeader header(String name, String value) {
    return new RecordHeader(name, value.getBytes());
  }
}
