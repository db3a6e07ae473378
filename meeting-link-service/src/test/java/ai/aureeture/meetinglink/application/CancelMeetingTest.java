package ai.aureeture.meetinglink.application;

import static ai.aureeture.meetinglink.MeetingSamples.calendlyRequest;
import static ai.aureeture.meetinglink.MeetingSamples.request;
import static ai.aureeture.meetinglink.MeetingSamples.session;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.meetinglink.MeetingSamples;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Accepted;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Unheard;
import ai.aureeture.meetinglink.domain.Invitation;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CancelMeetingTest {
  private static final Invitation INVITATION = new Invitation("event-1", "invitee-1");

  private final Core core = new Core();
  private final MeetingRequest request = calendlyRequest();

  @Test
  void calendly_s_event_is_cancelled() {
    core.calendar.answers.add(new Accepted(INVITATION));
    core.calendar.link = Uni.createFrom().item(Optional.of("https://zoom.example/j"));
    core.prepare(request);
    core.pass(Duration.ofSeconds(2));
    core.cancel(request);
    assertEquals(List.of(INVITATION), core.calendar.cancelled);
    core.cancel(request);
    core.pass(Duration.ofMinutes(5));
    assertEquals(List.of(INVITATION), core.calendar.cancelled);
  }

  @Test
  void for_a_jitsi_room_there_is_nothing_to_do() {
    var jitsi = request(session(null));
    core.prepare(jitsi);
    core.cancel(jitsi);
    assertEquals(Optional.empty(), core.stored(jitsi).due());
    assertEquals(List.of(), core.calendar.calls);
  }

  @Test
  void meeting_in_preparation_is_cancelled_and_never_announced() {
    core.calendar.answers.add(new Accepted(INVITATION));
    core.prepare(request);
    core.cancel(request);
    core.calendar.link = Uni.createFrom().item(Optional.of("https://zoom.example/j"));
    core.pass(Duration.ofMinutes(5));
    assertEquals(List.of(), core.announcements.told);
    assertEquals(List.of(INVITATION), core.calendar.cancelled);
  }

  @Test
  void invitation_with_a_lost_answer_is_found_and_cancelled() {
    core.calendar.answers.add(new Unheard("calendly slow"));
    core.prepare(request);
    core.cancel(request);
    core.calendar.standing.add(INVITATION);
    core.pass(Duration.ofMinutes(1));
    assertEquals(List.of(INVITATION), core.calendar.cancelled);
    assertEquals(List.of(), core.announcements.told);
  }

  @Test
  void a_confirmation_that_comes_after_it_opens_no_room() {
    core.cancel(request);
    core.prepare(request);
    core.pass(Duration.ofMinutes(1));
    assertEquals(List.of(), core.announcements.told);
    assertEquals(0, core.calendar.invited);
  }

  @Test
  void erased_person_is_only_in_meetings_requested_later() {
    var before = session(null);
    core.prepare(request(before));
    var asked = core.stored(request(before)).decideBy();
    core.forgetPerson.forget("user_s1", asked.minusSeconds(1)).await().indefinitely();
    assertEquals(before.student().name(), core.stored(request(before)).request().student().name());
    core.forgetPerson.forget("user_s1", asked).await().indefinitely();
    var left = core.stored(request(before)).request();
    assertEquals("Erased", left.student().name());
    assertEquals("erased@invalid", left.student().email());
    assertEquals(before.mentor().name(), left.mentor().name());
  }

  @Test
  void erasure_covers_all_meetings_of_the_person() {
    var here = session(null);
    var there = MeetingSamples.moved(here, here.endTime());
    core.prepare(request(here));
    core.prepare(request(there));
    core.forgetPerson.forget(request(MeetingSamples.erased(there))).await().indefinitely();
    for (var meeting : core.all(request(here))) {
      assertEquals("Erased", meeting.request().student().name());
      assertEquals("erased@invalid", meeting.request().student().email());
      assertEquals(here.mentor().name(), meeting.request().mentor().name());
    }
    assertEquals(here.startTime(), core.stored(request(here)).id().start());
  }
}
