package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A student releases their hold. */
@ApplicationScoped
public class ReleaseHold {
  private final Sessions sessions;
  private final Clock clock;

  public ReleaseHold(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  public Uni<Void> release(SessionId booking, String studentId) {
    return sessions
        .change(
            booking,
            Actor.student(studentId),
            session -> ShowBookings.ownedBy(studentId, session).release(clock.instant()))
        .replaceWithVoid();
  }
}
