package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.Doors;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Decision;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** One of the two people stands at the door of the meeting room. */
@ApplicationScoped
public class JoinSession {
  private final Sessions sessions;
  private final Doors doors;
  private final Clock clock;

  JoinSession(Sessions sessions, Doors doors, Clock clock) {
    this.sessions = sessions;
    this.doors = doors;
    this.clock = clock;
  }

  /** The way into the session now; refused with why not. */
  public Uni<WayIn> join(SessionId id, Visitor visitor) {
    return sessions
        .change(
            id,
            visitor.actor(),
            session -> visitor.admittedTo(session).join(visitor.personId(), clock.instant()))
        .map(Decision::session)
        .flatMap(session ->
            doors.wayIn(session, visitor.personId()).map(link -> new WayIn(session, link)));
  }

  /**
   * The open door.
   *
   * @param link empty while the room is still being made
   */
  public record WayIn(Session session, Optional<String> link) {}
}
