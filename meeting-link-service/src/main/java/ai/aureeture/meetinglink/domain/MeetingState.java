package ai.aureeture.meetinglink.domain;

import java.time.Duration;
import java.time.Instant;

/** How far a meeting has come; it only ever moves down this list. */
public sealed interface MeetingState {
  /** How soon to look again whether Calendly has got any further. */
  Duration LOOK_AGAIN = Duration.ofSeconds(1);

  /**
   * Calendly is to be asked.
   *
   * @param tries how often a process set out to ask: from the second on, an earlier one may have
   *     succeeded unheard
   */
  record Wanted(int tries) implements MeetingState {}

  /**
   * Calendly has the meeting and is making its link.
   *
   * @param polls how often we looked in vain
   * @param doubtful there may be a second invitation
   */
  record Invited(Invitation invitation, int polls, boolean doubtful) implements MeetingState {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(4);

    /** Soon at first, then ever more rarely. */
    Instant nextLook(Instant now) {
      var wait = LOOK_AGAIN.multipliedBy(1L << Math.min(polls, 10));
      return now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }
  }

  /** The link is settled for good, and not yet told. */
  record Decided(Link link, OrphanedInvitation orphan) implements MeetingState {}

  /** The link was told. */
  record Announced(Link link, OrphanedInvitation orphan) implements MeetingState {}

  /** The two will not meet here: the session moved away or was cancelled. */
  record Withdrawn(OrphanedInvitation orphan) implements MeetingState {}
}
