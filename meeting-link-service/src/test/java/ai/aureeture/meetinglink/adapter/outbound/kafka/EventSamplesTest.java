package ai.aureeture.meetinglink.adapter.outbound.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import ai.aureeture.events.MeetingLinkEvent;
import ai.aureeture.meetinglink.MeetingSamples;
import ai.aureeture.meetinglink.domain.Invitation;
import ai.aureeture.meetinglink.domain.Link;
import ai.aureeture.meetinglink.domain.MeetingId;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import ai.aureeture.meetinglink.domain.Participant;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** We speak the published language as it is written down. */
class EventSamplesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant NOW = Instant.parse("2027-03-10T09:02:31Z");

  @Test
  void published_link_matches_the_sample() throws IOException {
    var sample = sample();
    var asked = MeetingSamples.request(MeetingSamples.session(null));
    var request =
        new MeetingRequest(
            new MeetingId(
                sample.get("sessionId").asText(),
                Instant.parse(sample.get("startTime").asText()),
                sample.get("move").asInt()),
            new Participant(sample.get("mentorId").asText(), "Asha", "asha@example.com", "UTC"),
            asked.student(),
            asked.end(),
            Optional.empty());
    var event = sample.get("calendlyEventUri").asText();
    var link =
        Link.calendly(
            sample.get("meetingLink").asText(),
            new Invitation(event, sample.get("calendlyInviteeUri").asText()));
    var published = KafkaAnnouncements.event(request, link, NOW);
    assertEquals(sample, JSON.readTree(published.data()));
  }

  @Test
  void repeated_announcement_is_the_same_event_and_another_time_is_another() {
    var session = MeetingSamples.session(null);
    var request = MeetingSamples.request(session);
    var jitsi = Link.jitsi("https://meet.example/room", "test");
    assertEquals(
        KafkaAnnouncements.event(request, jitsi, NOW).id(),
        KafkaAnnouncements.event(request, jitsi, NOW.plusSeconds(60)).id());
    assertNotEquals(
        KafkaAnnouncements.event(request, jitsi, NOW).id(),
        KafkaAnnouncements.event(MeetingSamples.request(MeetingSamples.session(null)), jitsi, NOW)
            .id());
  }

  @Test
  void session_moved_back_to_its_first_time_is_another_event() {
    var session = MeetingSamples.session(null);
    var back =
        MeetingSamples.moved(MeetingSamples.moved(session, session.endTime()), session.startTime());
    var jitsi = Link.jitsi("https://meet.example/room", "test");
    assertNotEquals(
        KafkaAnnouncements.event(MeetingSamples.request(session), jitsi, NOW).id(),
        KafkaAnnouncements.event(MeetingSamples.request(back), jitsi, NOW).id());
  }

  private static JsonNode sample() throws IOException {
    try (var sample =
        MeetingLinkEvent.class.getResourceAsStream("/events/MeetingLinkReady.v2.json")) {
      return JSON.readTree(sample);
    }
  }
}
