package ai.aureeture.meetinglink.domain;

import java.util.Optional;

/**
 * What may still stand at Calendly although the people meet elsewhere.
 *
 * @param invitation one we know of
 * @param doubtful an invitation's outcome was never heard: there may be one we do not know of
 * @param tries how often we set out to clear it away
 */
public record Leftover(Optional<Invitation> invitation, boolean doubtful, int tries) {
  public static final Leftover NONE = new Leftover(Optional.empty(), false, 0);

  public boolean none() {
    return invitation.isEmpty() && !doubtful;
  }

  Leftover plus(Invitation another) {
    return invitation.filter(another::equals).isPresent()
        ? this
        : new Leftover(Optional.of(another), doubtful || invitation.isPresent(), tries);
  }

  /**
   * What is left once all we knew of is cancelled. Looked for at once, an invitation that is still
   * on its way is not found: the doubt stays until somebody looks again.
   */
  Leftover cleared() {
    return tries > 0 ? NONE : new Leftover(Optional.empty(), doubtful, 0);
  }

  Leftover triedAgain() {
    return new Leftover(invitation, doubtful, tries + 1);
  }
}
