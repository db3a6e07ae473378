package ai.aureeture.meetinglink.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What may still stand at Calendly although the people meet elsewhere.
 *
 * @param invitation one we know of
 * @param doubtful an invitation's outcome was never heard: there may be one we do not know of
 * @param tries how often we set out to clear it away
 */
public record OrphanedInvitation(Optional<Invitation> invitation, boolean doubtful, int tries) {
  public static final OrphanedInvitation NONE = new OrphanedInvitation(Optional.empty(), false, 0);

  private static final Duration TIDY_AFTER = Duration.ofSeconds(30);
  private static final int TIDY_TRIES = 8;

  public boolean none() {
    return invitation.isEmpty() && !doubtful;
  }

  OrphanedInvitation plus(Invitation another) {
    return invitation.filter(another::equals).isPresent()
        ? this
        : new OrphanedInvitation(Optional.of(another), doubtful || invitation.isPresent(), tries);
  }

  /**
   * What is left once all we knew of is cancelled. Looked for at once, an invitation that is still
   * on its way is not found: the doubt stays until the next look.
   */
  OrphanedInvitation cleared() {
    return tries > 0 ? NONE : new OrphanedInvitation(Optional.empty(), doubtful, 0);
  }

  OrphanedInvitation triedAgain() {
    return new OrphanedInvitation(invitation, doubtful, tries + 1);
  }

  /** When to clear it away: what may still be on its way is given the time to arrive. */
  Optional<Instant> tidyAt(Instant now) {
    return none() ? Optional.empty() : Optional.of(doubtful ? now.plus(TIDY_AFTER) : now);
  }

  /** When to try once more, ever more rarely; empty when it was tried often enough. */
  Optional<Instant> tryAgainAt(Instant now) {
    return tries < TIDY_TRIES
        ? Optional.of(now.plus(TIDY_AFTER.multipliedBy(1L << tries)))
        : Optional.empty();
  }
}
