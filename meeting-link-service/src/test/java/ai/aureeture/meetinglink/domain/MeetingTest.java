package ai.aureeture.meetinglink.domain;

import static ai.aureeture.meetinglink.Meetups.calendlyWish;
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

  private final Meeting wanted = Meeting.wanted(calendlyWish(), NOW, Duration.ofSeconds(20));

  @Test
  void its_name_is_session_and_start_and_the_move() {
    var start = Instant.parse("2027-03-09T04:30:00Z");
    assertEquals("s1/1804566600", new MeetingId("s1", start, 0).text());
    assertEquals("s1/1804566600/2", new MeetingId("s1", start, 2).text());
  }

  @Test
  void who_takes_it_has_it_for_a_while() {
    var taken = wanted.taken(NOW);
    assertFalse(taken.isDue(NOW.plusSeconds(9)));
    assertTrue(taken.isDue(NOW.plusSeconds(10)));
  }

  @Test
  void polls_come_after_one_two_and_then_every_four_seconds_and_at_the_end_of_patience() {
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
  void a_late_invitation_is_a_leftover() {
    var late = wanted.decided(JITSI, false, NOW).announced(NOW).invited(FIRST, NOW);
    assertEquals(
        new Announced(JITSI, new OrphanedInvitation(Optional.of(FIRST), false, 0)), late.state());
    assertTrue(late.isDue(NOW));
    assertEquals(Optional.empty(), late.taken(NOW).tidied(late.taken(NOW).orphan()).due());
  }

  @Test
  void so_is_one_between_deciding_and_telling() {
    var late = wanted.decided(JITSI, false, NOW).invited(FIRST, NOW);
    assertEquals(
        new Decided(JITSI, new OrphanedInvitation(Optional.of(FIRST), false, 0)), late.state());
    assertTrue(late.announced(NOW).isDue(NOW));
  }

  @Test
  void the_invitation_behind_the_link_is_none() {
    var decided = wanted.invited(FIRST, NOW).decided(ZOOM, false, NOW);
    assertEquals(new Decided(ZOOM, OrphanedInvitation.NONE), decided.state());
    assertSame(decided, decided.invited(FIRST, NOW));
    assertEquals(Optional.empty(), decided.announced(NOW).due());
  }

  @Test
  void an_invitation_given_up_is_a_leftover() {
    var decided = wanted.invited(FIRST, NOW).decided(JITSI, false, NOW);
    assertEquals(
        new Decided(JITSI, new OrphanedInvitation(Optional.of(FIRST), false, 0)), decided.state());
  }

  @Test
  void a_second_invitation_raises_doubt() {
    var twice = wanted.invited(FIRST, NOW).invited(SECOND, NOW);
    assertEquals(new Invited(FIRST, 0, true), twice.state());
    assertEquals(
        new Decided(ZOOM, new OrphanedInvitation(Optional.empty(), true, 0)),
        twice.decided(ZOOM, false, NOW).state());
  }

  @Test
  void asking_twice_raises_doubt() {
    var decided = wanted.taken(NOW).taken(NOW).decided(JITSI, false, NOW);
    assertEquals(
        new Decided(JITSI, new OrphanedInvitation(Optional.empty(), true, 0)), decided.state());
  }

  @Test
  void withdrawn_it_leaves_behind_what_calendly_has_or_may_have() {
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
  void withdrawn_it_stays_and_takes_in_only_what_is_to_be_cancelled() {
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
  void what_is_known_is_cancelled_when_asked_and_what_is_in_doubt_not_before_half_a_minute() {
    var later = NOW.plusSeconds(5);
    assertEquals(Optional.of(later), wanted.invited(FIRST, NOW).withdrawn(NOW, later).due());
    assertEquals(Optional.of(NOW.plusSeconds(30)), wanted.taken(NOW).withdrawn(NOW, later).due());
  }

  @Test
  void cleared_early_a_doubt_remains_and_is_looked_into_in_its_time() {
    var gone = wanted.taken(NOW).withdrawn(NOW, NOW);
    var early = gone.tidied(gone.orphan());
    assertEquals(gone.due(), early.due());
    assertTrue(early.orphan().doubtful());
    var inTime = early.taken(NOW.plusSeconds(30));
    assertTrue(inTime.tidied(inTime.orphan()).orphan().none());
  }

  @Test
  void what_came_while_clearing_is_not_forgotten() {
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
