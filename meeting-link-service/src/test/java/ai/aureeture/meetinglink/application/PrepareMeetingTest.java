package ai.aureeture.meetinglink.application;

import static ai.aureeture.meetinglink.Meetups.calendlyWish;
import static ai.aureeture.meetinglink.Meetups.request;
import static ai.aureeture.meetinglink.Meetups.session;
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
  void a_mentor_without_an_event_type_gets_a_room_at_once() {
    var request = request(session(null));
    core.prepare(request);
    assertEquals(
        List.of(Link.jitsi("https://meet.example/room-1", "no event type")),
        core.announcements.told);
    assertInstanceOf(Announced.class, core.stored(request).state());
    assertEquals(0, core.calendar.invited);
  }

  @Test
  void without_a_key_nobody_asks_calendly() {
    core.calendar.offered = false;
    core.prepare(calendlyWish());
    assertEquals("no calendly key", core.announcements.told.getFirst().why());
    assertEquals(0, core.calendar.invited);
  }

  @Test
  void a_repeat_finds_the_same_room_and_tells_it_once() {
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
  void while_the_store_is_away_nothing_is_told() {
    core.meetings.away = true;
    assertThrows(Unavailable.class, () -> core.prepare(request(session(null))));
    assertEquals(List.of(), core.announcements.told);
  }

  @Test
  void a_process_killed_before_telling_is_finished_by_the_next() {
    var request = request(session(null));
    core.announcements.away = true;
    assertThrows(Unavailable.class, () -> core.prepare(request));
    core.announcements.away = false;
    core.pass(Duration.ofSeconds(12));
    assertEquals(1, core.announcements.told.size());
    assertInstanceOf(Announced.class, core.stored(request).state());
  }
}
