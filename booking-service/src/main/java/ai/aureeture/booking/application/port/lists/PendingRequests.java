package ai.aureeture.booking.application.port.lists;

import ai.aureeture.booking.domain.SessionId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What waits for a mentor, or is new to them. */
public interface PendingRequests {
  /**
   * The newest first.
   *
   * @param kinds those that are asked for
   * @param bookedSince from when on paid bookings are listed
   * @param endedSince sessions that ended before that wait for feedback no more
   */
  Uni<Page> of(
      String mentorId,
      Set<Kind> kinds,
      Instant now,
      Instant bookedSince,
      Instant endedSince,
      int limit,
      Optional<Place> after);

  /**
   * @param id of the request, where the session has one; what it is answered by
   * @param text the reason of a request to move the session, else the session's title
   * @param at when it came up
   * @param start of the session, as it stands
   * @param answerBy when a request lapses; empty where there is nothing to answer
   * @param title of the session
   */
  record Pending(
      Kind kind,
      String id,
      SessionId session,
      String student,
      String text,
      Instant at,
      Instant start,
      Optional<Instant> answerBy,
      String title) {}

  enum Kind {
    /** A student has booked and paid; there is nothing to answer. */
    PAID_BOOKING,
    /** A student asks for a free session. */
    FREE_REQUEST,
    /** A student asks to move a session. */
    RESCHEDULE_REQUEST,
    /** The mentor has not given feedback on a session completed lately. */
    FEEDBACK_PENDING
  }

  /** The requests, and the place to go on from; empty at the end. */
  record Page(List<Pending> requests, Optional<Place> next) {}

  record Place(Instant at, String id) {}
}
