package ai.aureeture.meetinglink.application;

import static ai.aureeture.meetinglink.MeetingSamples.calendlyRequest;
import static ai.aureeture.meetinglink.MeetingSamples.request;
import static ai.aureeture.meetinglink.MeetingSamples.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.meetinglink.domain.Link;
import ai.aureeture.meetinglink.domain.MeetingState.Announced;
import ai.aureeture.meetinglink.domain.MeetingState.Decided;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrepareMeetingTest {
  private final Core core = new Core();

  @Test
  void mentor_without_an_event_type_gets_a_room_immediately() {
    var request = request(session(null));
    core.prepare(request);
    assertEquals(
        List.of(Link.jitsi("https://meet.example/room-1", "no event type")),
        core.announcements.told);
    assertInstanceOf(Announced.class, core.stored(request).state());
    assertEquals(0, core.calendar.invited);
  }

  @Test
  void calendly_is_not_called_without_a_key() {
    core.calendar.offered = false;
    core.prepare(calendlyRequest());
    assertEquals("no calendly key", core.announcements.told.getFirst().why());
    assertEquals(0, core.calendar.invited);
  }

  @Test
  void repeated_event_finds_the_same_room_and_announces_it_once() {
    var request = request(session(null));
    core.prepare(request);
    core.prepare(request);
    assertEquals(1, core.announcements.told.size());
  }

  @Test
  void while_the_broker_is_away_the_input_is_kept_and_the_room_stays() {
    var request = request(session(null));
    core.announcements.away = true;
    assertThrows(Unavailable.class, () -> core.prepare(request));
    assertInstanceOf(Decided.class, core.stored(request).state());
    core.announcements.away = false;
    core.prepare(request);
    assertEquals(
        List.of(Link.jitsi("https://meet.example/room-1", "no event type")),
        core.announcements.told);
  }

  @Test
  void store_outage_announces_nothing() {
    core.meetings.away = true;
    assertThrows(Unavailable.class, () -> core.prepare(request(session(null))));
    assertEquals(List.of(), core.announcements.told);
  }

  @Test
  void process_killed_before_announcing_is_finished_by_the_next() {
    var request = request(session(null));
    core.announcements.away = true;
    assertThrows(Unavailable.class, () -> core.prepare(request));
    core.announcements.away = false;
    core.pass(Duration.ofSeconds(12));
    assertEquals(1, core.announcements.told.size());
    assertInstanceOf(Announced.class, core.stored(request).state());
  }
}
