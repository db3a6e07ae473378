package ai.aureeture.booking.application.port.operator;

import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All sessions and bookings, whatever became of them, for the operator to look up. */
public interface SessionRecords {

  /**
   * Those that the text names, the latest start first: by the id of the session, its order, one of
   * its payments or one of its people, or by the student's address in any case.
   */
  Uni<Page> find(String text, int limit, Optional<Place> after);

  /** The sessions, and the place to go on from; empty at the end. */
  record Page(List<Session> sessions, Optional<Place> next) {}

  record Place(Instant start, SessionId id) {}
}
