package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Decision;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** One of the two people stands at the door of the meeting room. */
@ApplicationScoped
public class JoinSession {
  private final Sessions sessions;
  private final Clock clock;

  JoinSession(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /** The session to join now; refused with why not. */
  public Uni<Session> join(SessionId id, Visitor visitor) {
    return sessions
        .change(
            id, session -> visitor.admittedTo(session).join(visitor.personId(), clock.instant()))
        .map(Decision::session);
  }
}
