package ai.aureeture.meetinglink.application;

import static ai.aureeture.meetinglink.Meetups.moved;
import static ai.aureeture.meetinglink.Meetups.request;
import static ai.aureeture.meetinglink.Meetups.session;
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
  void the_room_that_both_people_know_is_theirs_again_and_nobody_is_told() {
    core.restore(request(here), ROOM);
    core.restore(request(here), ROOM);
    assertEquals(List.of(Optional.of(ROOM)), rooms());
    assertEquals(List.of(), core.announcements.told);
  }

  @Test
  void it_comes_along_when_the_session_moves() {
    core.restore(request(here), ROOM);
    core.prepare(request(there));
    assertEquals(List.of(Link.jitsi(ROOM, "same room")), core.announcements.told);
  }

  @Test
  void a_room_of_somebody_else_is_not_ours_to_remember() {
    core.restore(request(here), "https://rooms.example/1");
    assertEquals(List.of(), rooms());
  }

  @Test
  void what_is_known_stays_whatever_is_told_again() {
    core.prepare(request(here));
    core.prepare(request(there));
    var known = core.all(request(here));
    core.restore(request(here), ROOM);
    core.restore(request(there), ROOM);
    assertEquals(known, core.all(request(here)));
  }

  @Test
  void a_session_without_a_room_gets_one_and_a_link_that_was_lost_is_told_again() {
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
