package ai.aureeture.meetinglink.domain;

import static ai.aureeture.meetinglink.MeetingSamples.calendlyRequest;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.meetinglink.domain.MeetingState.Announced;
import ai.aureeture.meetinglink.domain.MeetingState.Decided;
import ai.aureeture.meetinglink.domain.MeetingState.Invited;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingTest {
  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
  private static final Invitation FIRST = new Invitation("event-1", "invitee-1");
  private static final Invitation SECOND = new Invitation("event-2", "invitee-2");
  private static final Link JITSI = Link.jitsi("https://meet.example/room", "test");
  private static final Link ZOOM = Link.calendly("https://zoom.example/1", FIRST);

  private final Meeting wanted = Meeting.wanted(calendlyRequest(), NOW, Duration.ofSeconds(20));

  @Test
  void meeting_id_has_session_start_and_move() {
    var start = Instant.parse("2027-03-09T04:30:00Z");
    assertEquals("s1/1804566600", new MeetingId("s1", start, 0).text());
    assertEquals("s1/1804566600/2", new MeetingId("s1", start, 2).text());
  }

  @Test
  void taken_meeting_is_leased() {
    var taken = wanted.taken(NOW);
    assertFalse(taken.isDue(NOW.plusSeconds(9)));
    assertTrue(taken.isDue(NOW.plusSeconds(10)));
  }

  @Test
  void polls_come_after_1_2_and_every_4_seconds_and_at_the_deadline() {
    var gaps = new ArrayList<Long>();
    var at = NOW;
    var meeting = wanted.invited(FIRST, at);
    while (!meeting.isLate(at)) {
      var due = meeting.due().orElseThrow();
      gaps.add(Duration.between(at, due).toSeconds());
      at = due;
      meeting = meeting.polledInVain(at);
    }
    assertEquals(List.of(1L, 2L, 4L, 4L, 4L, 4L, 1L), gaps);
  }

  @Test
  void a_decided_link_is_never_replaced() {
    var decided = wanted.decided(JITSI, false, NOW);
    assertSame(decided, decided.decided(ZOOM, false, NOW));
    var announced = decided.announced(NOW);
    assertSame(announced, announced.decided(ZOOM, false, NOW));
    assertEquals(Optional.of(JITSI), announced.link());
  }

  @Test
  void late_invitation_is_orphaned() {
    var late = wanted.decided(JITSI, false, NOW).announced(NOW).invited(FIRST, NOW);
    assertEquals(
        new Announced(JITSI, new OrphanedInvitation(Optional.of(FIRST), false, 0)), late.state());
    assertTrue(late.isDue(NOW));
    assertEquals(Optional.empty(), late.taken(NOW).tidied(late.taken(NOW).orphan()).due());
  }

  @Test
  void invitation_between_decision_and_announcement_is_orphaned() {
    var late = wanted.decided(JITSI, false, NOW).invited(FIRST, NOW);
    assertEquals(
        new Decided(JITSI, new OrphanedInvitation(Optional.of(FIRST), false, 0)), late.state());
    assertTrue(late.announced(NOW).isDue(NOW));
  }

  @Test
  void invitation_of_the_link_is_not_orphaned() {
    var decided = wanted.invited(FIRST, NOW).decided(ZOOM, false, NOW);
    assertEquals(new Decided(ZOOM, OrphanedInvitation.NONE), decided.state());
    assertSame(decided, decided.invited(FIRST, NOW));
    assertEquals(Optional.empty(), decided.announced(NOW).due());
  }

  @Test
  void abandoned_invitation_is_orphaned() {
    var decided = wanted.invited(FIRST, NOW).decided(JITSI, false, NOW);
    assertEquals(
        new Decided(JITSI, new OrphanedInvitation(Optional.of(FIRST), false, 0)), decided.state());
  }

  @Test
  void second_invitation_makes_the_outcome_uncertain() {
    var twice = wanted.invited(FIRST, NOW).invited(SECOND, NOW);
    assertEquals(new Invited(FIRST, 0, true), twice.state());
    assertEquals(
        new Decided(ZOOM, new OrphanedInvitation(Optional.empty(), true, 0)),
        twice.decided(ZOOM, false, NOW).state());
  }

  @Test
  void second_request_makes_the_outcome_uncertain() {
    var decided = wanted.taken(NOW).taken(NOW).decided(JITSI, false, NOW);
    assertEquals(
        new Decided(JITSI, new OrphanedInvitation(Optional.empty(), true, 0)), decided.state());
  }

  @Test
  void withdrawn_meeting_leaves_known_and_uncertain_invitations_to_cancel() {
    var second = OrphanedInvitation.NONE.plus(SECOND);
    var decided = wanted.invited(FIRST, NOW).decided(ZOOM, false, NOW);
    assertEquals(OrphanedInvitation.NONE, leftBy(wanted));
    assertEquals(new OrphanedInvitation(Optional.empty(), true, 0), leftBy(wanted.taken(NOW)));
    assertEquals(OrphanedInvitation.NONE.plus(FIRST), leftBy(wanted.invited(FIRST, NOW)));
    assertEquals(OrphanedInvitation.NONE.plus(FIRST), leftBy(decided));
    assertEquals(OrphanedInvitation.NONE.plus(FIRST), leftBy(decided.announced(NOW)));
    assertEquals(OrphanedInvitation.NONE, leftBy(wanted.decided(JITSI, false, NOW).announced(NOW)));
    assertEquals(second, leftBy(wanted.decided(JITSI, false, NOW).invited(SECOND, NOW)));
  }

  @Test
  void withdrawn_meeting_records_only_invitations_to_cancel() {
    var gone = wanted.withdrawn(NOW, NOW);
    assertSame(gone, gone.withdrawn(NOW, NOW));
    assertSame(gone, gone.decided(ZOOM, false, NOW));
    assertSame(gone, gone.announced(NOW));
    assertSame(gone, gone.polledInVain(NOW));
    assertEquals(Optional.empty(), gone.link());
    assertEquals(Optional.empty(), gone.due());
    assertEquals(OrphanedInvitation.NONE.plus(FIRST), gone.invited(FIRST, NOW).orphan());
    assertTrue(gone.invited(FIRST, NOW).isDue(NOW));
  }

  @Test
  void known_invitation_is_cancelled_now_and_an_uncertain_one_in_30_seconds() {
    var later = NOW.plusSeconds(5);
    assertEquals(Optional.of(later), wanted.invited(FIRST, NOW).withdrawn(NOW, later).due());
    assertEquals(Optional.of(NOW.plusSeconds(30)), wanted.taken(NOW).withdrawn(NOW, later).due());
  }

  @Test
  void uncertain_invitation_is_looked_up_again_after_an_early_cleanup() {
    var gone = wanted.taken(NOW).withdrawn(NOW, NOW);
    var early = gone.tidied(gone.orphan());
    assertEquals(gone.due(), early.due());
    assertTrue(early.orphan().doubtful());
    var inTime = early.taken(NOW.plusSeconds(30));
    assertTrue(inTime.tidied(inTime.orphan()).orphan().none());
  }

  @Test
  void invitation_that_arrives_during_cleanup_is_kept() {
    var gone = wanted.invited(FIRST, NOW).withdrawn(NOW, NOW);
    var meanwhile = gone.invited(SECOND, NOW);
    assertSame(meanwhile, meanwhile.tidied(gone.orphan()));
  }

  private static OrphanedInvitation leftBy(Meeting meeting) {
    return meeting.withdrawn(NOW, NOW).orphan();
  }

  @Test
  void steps_of_another_state_change_nothing() {
    var invited = wanted.invited(FIRST, NOW);
    assertSame(invited, invited.unheard(NOW));
    assertSame(invited, invited.announced(NOW));
    assertSame(invited, invited.tidied(OrphanedInvitation.NONE));
    assertSame(invited, invited.invited(FIRST, NOW));
    assertSame(wanted, wanted.polledInVain(NOW));
    assertSame(wanted, wanted.tidiedInVain(NOW));
  }
}
