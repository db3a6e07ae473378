package ai.aureeture.availability.application.port;

import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.slots.SessionTime;
import ai.aureeture.availability.domain.time.TimeRange;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** The newest that is known of every session's time. Fails with Unavailable. */
public interface BusyTimes {

  /**
   * Remembers the session's time, durably, unless this version or a newer one is known.
   *
   * @return whether it was news
   */
  Uni<Boolean> remember(SessionTime session);

  /** The newest that is known of a session; empty when no event told of it yet. */
  Uni<Optional<SessionTime>> session(String sessionId);

  /**
   * The mentor's held, booked and proposed times that reach into {@code stretch}, buffers included.
   */
  default Uni<List<BusyTime>> of(String mentorId, TimeRange stretch) {
    return of(mentorId, stretch, Optional.empty());
  }

  /** The same without the times of one session. */
  default Uni<List<BusyTime>> of(
      String mentorId, TimeRange stretch, Optional<String> exceptSessionId) {
    return sessions(mentorId, stretch)
        .map(sessions ->
            sessions.stream()
                .filter(session -> exceptSessionId.filter(session.sessionId()::equals).isEmpty())
                .flatMap(session -> session.busy().stream())
                .filter(time -> time.reachesInto(stretch))
                .toList());
  }

  /** The mentor's sessions that have such a time. */
  Uni<List<SessionTime>> sessions(String mentorId, TimeRange stretch);
}
