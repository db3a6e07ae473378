package ai.aureeture.meetinglink.application;

import static ai.aureeture.meetinglink.MeetingSamples.calendlyRequest;
import static ai.aureeture.meetinglink.MeetingSamples.moved;
import static ai.aureeture.meetinglink.MeetingSamples.request;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.meetinglink.domain.Invitation;
import ai.aureeture.meetinglink.domain.Link;
import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShowJoinLinkTest {
  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
  private static final Link JITSI = Link.jitsi("https://meet.example/room", "test");

  private final InMemoryMeetings meetings = new InMemoryMeetings();
  private final ShowJoinLink showJoinLink =
      new ShowJoinLink(
          meetings, (room, request, person, host) -> room + "?" + person.id() + (host ? "!" : ""));
  private final MeetingRequest request = calendlyRequest();

  @Test
  void each_person_has_their_own_link_and_the_mentor_is_moderator() {
    store(Meeting.settled(request, JITSI, NOW));
    assertEquals(
        Optional.of("https://meet.example/room?user_m1!"), show(request.id().start(), "user_m1"));
    assertEquals(
        Optional.of("https://meet.example/room?user_s1"), show(request.id().start(), "user_s1"));
  }

  @Test
  void calendly_s_link_is_the_same_for_both() {
    var zoom = Link.calendly("https://zoom.example/1", new Invitation("e", "i"));
    store(Meeting.settled(request, zoom, NOW));
    assertEquals(Optional.of("https://zoom.example/1"), show(request.id().start(), "user_s1"));
  }

  @Test
  void strangers_have_no_link() {
    store(Meeting.settled(request, JITSI, NOW));
    assertThrows(NotTheirMeeting.class, () -> show(request.id().start(), "user_s2"));
  }

  @Test
  void no_link_exists_before_it_is_made_or_for_another_time() {
    store(Meeting.wanted(request, NOW, Duration.ofSeconds(20)));
    assertEquals(Optional.empty(), show(request.id().start(), "user_s1"));
    assertEquals(Optional.empty(), show(NOW, "user_s1"));
  }

  @Test
  void a_session_that_moved_has_it_at_its_new_time_only() {
    store(Meeting.settled(request, JITSI, NOW));
    var moved = moved(request, request.end());
    store(Meeting.settled(moved, JITSI, NOW));
    assertEquals(Optional.empty(), show(request.id().start(), "user_s1"));
    assertEquals(
        Optional.of("https://meet.example/room?user_s1"), show(moved.id().start(), "user_s1"));
  }

  @Test
  void a_cancelled_one_has_none() {
    store(Meeting.settled(request, JITSI, NOW).withdrawn(NOW, NOW));
    assertEquals(Optional.empty(), show(request.id().start(), "user_s1"));
  }

  private void store(Meeting meeting) {
    var _ = meetings.addOrGet(meeting).await().indefinitely();
  }

  private Optional<String> show(Instant start, String person) {
    return showJoinLink.show(request.id().sessionId(), start, person).await().indefinitely();
  }
}
