package ai.aureeture.meetinglink.application;

import static ai.aureeture.meetinglink.MeetingSamples.calendlyRequest;
import static ai.aureeture.meetinglink.MeetingSamples.request;
import static ai.aureeture.meetinglink.MeetingSamples.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.meetinglink.application.port.InviteAnswer.Accepted;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Failed;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Refused;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Unheard;
import ai.aureeture.meetinglink.application.port.NoRoom;
import ai.aureeture.meetinglink.domain.Invitation;
import ai.aureeture.meetinglink.domain.Link;
import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import ai.aureeture.meetinglink.domain.MeetingState.Announced;
import ai.aureeture.meetinglink.domain.MeetingState.Invited;
import ai.aureeture.meetinglink.domain.Provider;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TakeNextStepTest {
  private static final Invitation INVITATION =
      new Invitation("https://c.example/events/1", "https://c.example/invitees/1");
  private static final Link ZOOM = Link.calendly("https://zoom.example/j/1", INVITATION);

  private final Core core = new Core();
  private final MeetingRequest request = calendlyRequest();

  @Test
  void calendlys_link_is_announced_when_it_exists() {
    core.calendar.answers.add(new Accepted(INVITATION));
    core.prepare(request);
    assertInstanceOf(Invited.class, core.stored(request).state());
    core.pass(Duration.ofSeconds(3));
    assertEquals(List.of(), core.announcements.told);
    linkIs(ZOOM.url());
    core.pass(Duration.ofSeconds(4));
    assertEquals(List.of(ZOOM), core.announcements.told);
    assertEquals(Optional.empty(), core.stored(request).due());
    assertEquals(1, core.calendar.invited);
  }

  @Test
  void refusal_means_jitsi_immediately_without_cleanup() {
    core.calendar.answers.add(new Refused("calendly limit"));
    core.prepare(request);
    assertEquals("calendly limit", only().why());
    assertEquals(Optional.empty(), core.stored(request).due());
  }

  @Test
  void failure_means_jitsi_immediately_and_cleanup_later() {
    core.calendar.answers.add(new Failed("calendly failed"));
    core.calendar.standing.add(INVITATION);
    core.prepare(request);
    assertEquals(Provider.JITSI, only().provider());
    core.pass(Duration.ofSeconds(31));
    assertEquals(List.of(INVITATION), core.calendar.cancelled);
    assertEquals(Optional.empty(), core.stored(request).due());
  }

  @Test
  void invitation_with_a_lost_answer_is_found_and_not_repeated() {
    core.calendar.answers.add(new Unheard("calendly slow"));
    core.calendar.standing.add(INVITATION);
    linkIs(ZOOM.url());
    core.prepare(request);
    core.pass(Duration.ofSeconds(3));
    assertEquals(List.of(ZOOM), core.announcements.told);
    assertEquals(1, core.calendar.invited);
  }

  @Test
  void lost_invitation_is_repeated_after_a_lookup() {
    core.calendar.answers.add(new Unheard("calendly connection lost"));
    core.calendar.answers.add(new Accepted(INVITATION));
    linkIs(ZOOM.url());
    core.prepare(request);
    core.pass(Duration.ofSeconds(3));
    assertEquals(List.of(ZOOM), core.announcements.told);
    assertEquals(2, core.calendar.invited);
  }

  @Test
  void calendly_is_not_asked_a_third_time() {
    core.calendar.answers.add(new Unheard("calendly slow"));
    core.calendar.answers.add(new Unheard("calendly slow"));
    core.prepare(request);
    core.pass(Duration.ofSeconds(4));
    assertEquals(Provider.JITSI, only().provider());
    assertEquals(2, core.calendar.invited);
  }

  @Test
  void failed_lookup_is_not_followed_by_an_invitation() {
    core.calendar.answers.add(new Unheard("calendly slow"));
    core.calendar.findFails = new IllegalStateException("down");
    core.prepare(request);
    core.pass(Duration.ofSeconds(2));
    assertEquals("calendly cannot be asked", only().why());
    assertEquals(1, core.calendar.invited);
  }

  @Test
  void calendly_is_replaced_when_the_waiting_time_is_over() {
    core.calendar.answers.add(new Accepted(INVITATION));
    core.prepare(request);
    core.pass(Duration.ofSeconds(19));
    assertEquals(List.of(), core.announcements.told);
    core.pass(Duration.ofSeconds(1));
    assertEquals("calendly too slow", only().why());
    core.pass(Duration.ofSeconds(1));
    assertEquals(List.of(INVITATION), core.calendar.cancelled);
  }

  @Test
  void a_conference_that_failed_means_jitsi_and_the_event_is_cancelled() {
    core.calendar.answers.add(new Accepted(INVITATION));
    core.calendar.link = Uni.createFrom().failure(new NoRoom("calendly could not make its link"));
    core.prepare(request);
    core.pass(Duration.ofSeconds(2));
    assertEquals("calendly could not make its link", only().why());
    assertEquals(List.of(INVITATION), core.calendar.cancelled);
  }

  @Test
  void a_look_that_fails_is_repeated() {
    core.calendar.answers.add(new Accepted(INVITATION));
    core.calendar.link = Uni.createFrom().failure(new IllegalStateException("reset"));
    core.prepare(request);
    core.pass(Duration.ofSeconds(4));
    linkIs(ZOOM.url());
    core.pass(Duration.ofSeconds(5));
    assertEquals(List.of(ZOOM), core.announcements.told);
  }

  @Test
  void process_killed_before_the_invitation_is_resumed_with_a_lookup() {
    takenByAProcessThatWasKilled(Duration.ofSeconds(20));
    core.calendar.answers.add(new Accepted(INVITATION));
    linkIs(ZOOM.url());
    core.pass(Duration.ofSeconds(9));
    assertEquals(0, core.calendar.invited);
    core.pass(Duration.ofSeconds(4));
    assertEquals(List.of(ZOOM), core.announcements.told);
    assertEquals(1, core.calendar.invited);
  }

  @Test
  void process_killed_after_the_invitation_is_resumed_and_finds_it() {
    takenByAProcessThatWasKilled(Duration.ofSeconds(20));
    core.calendar.standing.add(INVITATION);
    linkIs(ZOOM.url());
    core.pass(Duration.ofSeconds(13));
    assertEquals(List.of(ZOOM), core.announcements.told);
    assertEquals(0, core.calendar.invited);
  }

  @Test
  void request_found_after_the_waiting_time_calls_no_provider() {
    wanted(Duration.ZERO);
    core.calendar.answers.add(new Accepted(INVITATION));
    core.pass(Duration.ofSeconds(1));
    assertEquals("calendly too slow", only().why());
    assertEquals(0, core.calendar.invited);
  }

  @Test
  void process_resuming_after_the_waiting_time_only_cleans_up() {
    takenByAProcessThatWasKilled(Duration.ofSeconds(5));
    core.calendar.standing.add(INVITATION);
    linkIs(ZOOM.url());
    core.pass(Duration.ofSeconds(13));
    assertEquals("calendly too slow", only().why());
    core.pass(Duration.ofSeconds(31));
    assertEquals(List.of(INVITATION), core.calendar.cancelled);
  }

  @Test
  void process_killed_while_polling_is_resumed() {
    core.calendar.answers.add(new Accepted(INVITATION));
    core.prepare(request);
    core.calendar.link = Uni.createFrom().nothing();
    core.pass(Duration.ofSeconds(1));
    linkIs(ZOOM.url());
    core.pass(Duration.ofSeconds(12));
    assertEquals(List.of(ZOOM), core.announcements.told);
  }

  @Test
  void process_killed_before_announcing_is_resumed_with_the_same_link() {
    core.calendar.answers.add(new Accepted(INVITATION));
    linkIs(ZOOM.url());
    core.announcements.away = true;
    core.prepare(request);
    core.pass(Duration.ofSeconds(2));
    core.announcements.away = false;
    core.pass(Duration.ofSeconds(12));
    assertEquals(List.of(ZOOM), core.announcements.told);
    assertInstanceOf(Announced.class, core.stored(request).state());
  }

  @Test
  void slow_calendly_delays_no_other_meeting() {
    core.calendar.link = Uni.createFrom().nothing();
    for (int i = 0; i < 10; i++) {
      core.calendar.answers.add(new Accepted(INVITATION));
      core.prepare(calendlyRequest());
    }
    core.pass(Duration.ofSeconds(3));
    var other = request(session(null));
    core.prepare(other);
    assertEquals("no event type", only().why());
  }

  @Test
  void failed_cleanup_is_retried_and_finally_given_up() {
    core.calendar.answers.add(new Failed("calendly failed"));
    core.prepare(request);
    core.calendar.findFails = new IllegalStateException("down");
    core.pass(Duration.ofHours(3));
    assertEquals(Optional.empty(), core.stored(request).due());
    assertEquals(1, core.announcements.told.size());
  }

  private void takenByAProcessThatWasKilled(Duration retries) {
    wanted(retries);
    assertTrue(core.takenAndKilled().isPresent());
  }

  private void wanted(Duration retries) {
    var wanted = Meeting.wanted(request, core.clock.instant(), retries);
    assertEquals(wanted, core.meetings.addOrGet(wanted).await().indefinitely());
  }

  private Link only() {
    assertEquals(1, core.announcements.told.size());
    return core.announcements.told.getFirst();
  }

  private void linkIs(String url) {
    core.calendar.link = Uni.createFrom().item(Optional.of(url));
  }
}
