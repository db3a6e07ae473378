package ai.aureeture.availability.application;

import ai.aureeture.availability.domain.slots.SessionTime;

/** Who asks, as the token's subject says. */
public record Requester(String id, boolean isAdmin) {

  /**
   * Lets the session's two people pass, and admins. Of a session whose student is not known here
   * only the mentor can be told from a stranger.
   *
   * @return whether the requester is known to be one of those who may move the session
   */
  public boolean mayMove(SessionTime session) {
    boolean isParticipant =
        session.mentorId().equals(id) || session.studentId().filter(id::equals).isPresent();
    if (!isAdmin && !isParticipant && session.studentId().isPresent()) {
      throw new AvailabilityRefused(
          AvailabilityRefused.Reason.NOT_YOUR_SESSION, "Only its mentor and student can move it");
    }
    return isAdmin || isParticipant;
  }

  public void mustOwnAvailabilityOf(String mentorId) {
    if (!isAdmin && !mentorId.equals(id)) {
      throw new AvailabilityRefused(
          AvailabilityRefused.Reason.NOT_YOURS, "This is another mentor's availability");
    }
  }
}
