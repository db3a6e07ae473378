package ai.aureeture.meetinglink.application;

import static ai.aureeture.meetinglink.MeetingSamples.EVENT_TYPE;
import static ai.aureeture.meetinglink.MeetingSamples.moved;
import static ai.aureeture.meetinglink.MeetingSamples.request;
import static ai.aureeture.meetinglink.MeetingSamples.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Accepted;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Refused;
import ai.aureeture.meetinglink.application.port.InviteAnswer.Unheard;
import ai.aureeture.meetinglink.domain.Invitation;
import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import ai.aureeture.meetinglink.domain.MeetingState.Withdrawn;
import ai.aureeture.meetinglink.domain.Provider;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MovedSessionTest {
  private static final Invitation FIRST = new Invitation("event-1", "invitee-1");
  private static final Invitation SECOND = new Invitation("event-2", "invitee-2");
  private static final Invitation THIRD = new Invitation("event-3", "invitee-3");

  private final Core core = new Core();
  private final SessionSnapshot booked = session(EVENT_TYPE);
  private final SessionSnapshot later = moved(booked, booked.startTime().plusSeconds(1800));
  private final SessionSnapshot back = moved(later, booked.startTime());

  @BeforeEach
  void calendly_makes_links_immediately() {
    core.calendar.link = Uni.createFrom().item(Optional.of("https://zoom.example/j"));
  }

  @Test
  void jitsi_room_survives_the_move_and_is_announced_immediately() {
    var here = session(null);
    var there = moved(here, here.endTime());
    core.prepare(request(here));
    core.prepare(request(there));
    assertEquals(List.of(request(here).id(), request(there).id()), core.announcements.of);
    assertEquals(core.announcements.told.get(0).url(), core.announcements.told.get(1).url());
    assertEquals("same room", core.announcements.told.get(1).why());
    assertInstanceOf(Withdrawn.class, core.stored(request(here)).state());
  }

  @Test
  void jitsi_room_that_replaced_calendly_survives_the_move() {
    core.calendar.answers.add(new Refused("calendly limit"));
    go(booked);
    go(later);
    assertEquals(core.announcements.told.get(0).url(), core.announcements.told.get(1).url());
    assertEquals(1, core.calendar.invited);
  }

  @Test
  void calendly_s_event_is_cancelled_and_then_a_new_one_made() {
    accepts(FIRST, SECOND);
    go(booked);
    go(later);
    assertEquals(
        List.of("invite for move 0", "cancel event-1", "invite for move 1"), core.calendar.calls);
    assertEquals(Optional.of(SECOND), core.announcements.told.get(1).invitation());
    core.pass(Duration.ofMinutes(5));
    assertEquals(List.of(FIRST), core.calendar.cancelled);
  }

  @Test
  void session_moved_away_and_back_has_a_working_room() {
    accepts(FIRST, SECOND, THIRD);
    go(booked);
    go(later);
    go(back);
    assertEquals(List.of(FIRST, SECOND), core.calendar.cancelled);
    assertEquals(Optional.of(THIRD), core.announcements.told.get(2).invitation());
    assertEquals(List.of(0, 1, 2), core.announcements.of.stream().map(id -> id.move()).toList());
    assertEquals(Optional.of(THIRD), alive().link().orElseThrow().invitation());
  }

  @Test
  void refusal_for_the_new_time_means_jitsi_and_cancels_the_old_event() {
    core.calendar.answers.add(new Accepted(FIRST));
    core.calendar.answers.add(new Refused("calendly limit"));
    go(booked);
    go(later);
    assertEquals(Provider.JITSI, core.announcements.told.get(1).provider());
    assertEquals(List.of(FIRST), core.calendar.cancelled);
  }

  @Test
  void event_that_cannot_be_cancelled_now_is_cancelled_later() {
    accepts(FIRST, SECOND);
    go(booked);
    core.calendar.findFails = new IllegalStateException("down");
    go(later);
    assertEquals(Optional.of(SECOND), core.announcements.told.get(1).invitation());
    assertEquals(List.of(), core.calendar.cancelled);
    core.calendar.findFails = null;
    core.pass(Duration.ofSeconds(60));
    assertEquals(List.of(FIRST), core.calendar.cancelled);
  }

  @Test
  void process_killed_between_cancelling_and_inviting_is_resumed() {
    accepts(FIRST);
    go(booked);
    core.calendar.link = Uni.createFrom().nothing();
    stopped(later);
    core.calendar.link = Uni.createFrom().item(Optional.of("https://zoom.example/j"));
    accepts(SECOND);
    core.pass(Duration.ofSeconds(15));
    assertEquals(
        List.of("invite for move 0", "cancel event-1", "invite for move 1", "invite for move 1"),
        core.calendar.calls);
    assertEquals(Optional.of(SECOND), core.announcements.told.get(1).invitation());
  }

  @Test
  void invitation_with_a_lost_answer_is_cancelled_after_the_move() {
    core.calendar.answers.add(new Unheard("calendly slow"));
    core.prepare(request(booked));
    core.calendar.standing.add(FIRST);
    accepts(SECOND);
    go(later);
    assertEquals(List.of(FIRST), core.calendar.cancelled);
    assertEquals(1, core.announcements.told.size());
    assertEquals(Optional.of(SECOND), core.announcements.told.getFirst().invitation());
  }

  @Test
  void invitation_that_arrives_after_the_move_is_cancelled_too() {
    accepts(FIRST, SECOND);
    go(booked);
    go(later);
    var late =
        core.meetings.change(request(booked).id(), old -> old.invited(THIRD, core.clock.instant()));
    assertInstanceOf(Withdrawn.class, late.await().indefinitely().state());
    core.pass(Duration.ofSeconds(2));
    assertEquals(List.of(FIRST, THIRD), core.calendar.cancelled);
  }

  @Test
  void repeated_event_changes_nothing() {
    accepts(FIRST, SECOND);
    go(booked);
    go(later);
    go(later);
    go(booked);
    assertEquals(2, core.announcements.told.size());
    assertEquals(2, core.calendar.invited);
  }

  @Test
  void events_out_of_order_leave_the_last_move() {
    accepts(THIRD);
    go(back);
    go(later);
    go(booked);
    assertEquals(List.of(request(back).id()), core.announcements.of);
    assertEquals(1, core.all(request(booked)).size());
    assertEquals(1, core.calendar.invited);
  }

  private void accepts(Invitation... invitations) {
    for (var invitation : invitations) {
      core.calendar.answers.add(new Accepted(invitation));
    }
  }

  private void go(SessionSnapshot session) {
    core.prepare(request(session));
    core.pass(Duration.ofSeconds(2));
  }

  /** The request is stored and taken by a process that cancels what stood before, and then dies. */
  private void stopped(SessionSnapshot session) {
    MeetingRequest request = request(session);
    var wanted = Meeting.wanted(request, core.clock.instant(), Duration.ofSeconds(20));
    assertEquals(wanted, core.meetings.addOrGet(wanted).await().indefinitely());
    var taken = core.takenAndKilled().orElseThrow();
    core.calendar.inviteHangs = true;
    var _ = core.takeNextStep.take(taken).subscribe().with(done -> {});
    core.calendar.inviteHangs = false;
    assertEquals(List.of(FIRST), core.calendar.cancelled);
  }

  private Meeting alive() {
    return core.all(request(booked)).getLast();
  }
}
