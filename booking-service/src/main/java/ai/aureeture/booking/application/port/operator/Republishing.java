package ai.aureeture.booking.application.port.operator;

import ai.aureeture.booking.domain.SessionId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** Tells the other services again what they were told before: for one that has lost its store. */
public interface Republishing {

  /**
   * Everyone whose data was erased, as of then: what a backup has of them goes again.
   *
   * @param now when they are told
   */
  Uni<Void> tellErasedPeople(Instant now);

  /**
   * The next sessions as they stand, in the order of their ids. Each is told between the events of
   * its own changes, so that no service hears of an older state after a newer one. No mail goes out
   * because of it.
   *
   * @param after where the last page ended; empty for the first one
   * @param now when they are told
   */
  Uni<Page> tellSessions(Optional<SessionId> after, int limit, Instant now);

  /**
   * @param told how many sessions
   * @param last where to go on; empty at the end
   */
  record Page(int told, Optional<SessionId> last) {}
}
