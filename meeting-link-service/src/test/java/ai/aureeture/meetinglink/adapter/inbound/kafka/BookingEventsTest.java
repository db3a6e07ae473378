package ai.aureeture.meetinglink.adapter.inbound.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.meetinglink.MeetingSamples;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookingEventsTest {

  @Test
  void student_without_a_verified_address_is_not_invited_by_calendly() {
    var session = MeetingSamples.session(MeetingSamples.EVENT_TYPE);

    assertEquals(
        Optional.of(MeetingSamples.EVENT_TYPE), BookingEvents.request(session).eventType());
    var unverified = MeetingSamples.withoutProofOfAddress(session);
    assertEquals(Optional.empty(), BookingEvents.request(unverified).eventType());
  }
}
