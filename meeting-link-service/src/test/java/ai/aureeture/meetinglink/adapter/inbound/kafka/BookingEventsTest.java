package ai.aureeture.meetinglink.adapter.inbound.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.meetinglink.Meetups;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookingEventsTest {

  @Test
  void student_without_a_verified_address_is_not_invited_by_calendly() {
    var session = Meetups.session(Meetups.EVENT_TYPE);

    assertEquals(Optional.of(Meetups.EVENT_TYPE), BookingEvents.request(session).eventType());
    var unverified = Meetups.withoutProofOfAddress(session);
    assertEquals(Optional.empty(), BookingEvents.request(unverified).eventType());
  }
}
