package ai.aureeture.booking.application.port.statistics;

import ai.aureeture.booking.domain.statistics.Reliability;
import io.smallrye.mutiny.Uni;
import java.time.Instant;

/** What there is to be counted of a mentor's sessions; all zero for one without any. */
public interface MentorFigures {
  /**
   * @param activeSince a student with a session since then is an active one
   */
  Uni<Figures> of(String mentorId, Instant now, Instant activeSince);

  /** What their reliability is judged by. */
  Uni<Reliability> habits(String mentorId, Instant since);

  /**
   * A session stood when it was confirmed, whatever became of it later.
   *
   * @param activeMentees students with a session still to come, or with a recent one
   * @param mentees students with a session that stands or is completed
   * @param newRequests what waits for their answer: free sessions, and requests to move a session
   * @param upcoming sessions that stand and are not over
   * @param ownRequests how often they asked to move a session
   * @param movers how many sessions they asked to move
   */
  record Figures(
      long activeMentees,
      long mentees,
      long newRequests,
      long upcoming,
      long completed,
      long stood,
      long ownRequests,
      long movers) {}
}
