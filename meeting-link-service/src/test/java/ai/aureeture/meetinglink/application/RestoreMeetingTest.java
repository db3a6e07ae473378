package ai.aureeture.meetinglink.application;

import static ai.aureeture.meetinglink.MeetingSamples.moved;
import static ai.aureeture.meetinglink.MeetingSamples.request;
import static ai.aureeture.meetinglink.MeetingSamples.session;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.meetinglink.domain.Link;
import ai.aureeture.meetinglink.domain.Meeting;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RestoreMeetingTest {
  private static final String ROOM = "https://meet.example/room-7";

  private final Core core = new Core();
  private final SessionSnapshot here = session(null);
  private final SessionSnapshot there = moved(here, here.endTime());

  @Test
  void known_room_is_restored_without_an_event() {
    core.restore(request(here), ROOM);
    core.restore(request(here), ROOM);
    assertEquals(List.of(Optional.of(ROOM)), rooms());
    assertEquals(List.of(), core.announcements.told);
  }

  @Test
  void restored_room_survives_a_move() {
    core.restore(request(here), ROOM);
    core.prepare(request(there));
    assertEquals(List.of(Link.jitsi(ROOM, "same room")), core.announcements.told);
  }

  @Test
  void room_of_another_provider_is_not_restored() {
    core.restore(request(here), "https://rooms.example/1");
    assertEquals(List.of(), rooms());
  }

  @Test
  void republished_event_does_not_replace_a_known_room() {
    core.prepare(request(here));
    core.prepare(request(there));
    var known = core.all(request(here));
    core.restore(request(here), ROOM);
    core.restore(request(there), ROOM);
    assertEquals(known, core.all(request(here)));
  }

  @Test
  void session_without_a_room_gets_one_and_a_lost_link_is_republished() {
    core.restore(request(here), null);
    core.restore(request(here), null);
    var link = Link.jitsi("https://meet.example/room-1", "no event type");
    assertEquals(List.of(link, link), core.announcements.told);
    assertEquals(1, core.all(request(here)).size());
  }

  private List<Optional<String>> rooms() {
    return core.all(request(here)).stream().map(RestoreMeetingTest::room).toList();
  }

  private static Optional<String> room(Meeting meeting) {
    return meeting.link().map(Link::url);
  }
}
