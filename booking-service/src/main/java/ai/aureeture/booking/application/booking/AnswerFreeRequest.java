package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** The mentor accepts or declines a request for a free session. They cannot end a paid one. */
@ApplicationScoped
public class AnswerFreeRequest {
  private final Sessions sessions;
  private final Clock clock;

  public AnswerFreeRequest(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  public Uni<Session> accept(SessionId id, SessionAccess mentor) {
    return mentor.change(sessions, id, session -> session.accept(clock.instant()));
  }

  public Uni<Session> decline(SessionId id, SessionAccess mentor) {
    return mentor.change(sessions, id, session -> session.decline(clock.instant()));
  }

  /** What other systems call to cancel: refused for whatever is paid, to decline what is asked. */
  public Uni<Session> cancel(SessionId id, SessionAccess mentor) {
    return mentor.change(sessions, id, session -> session.cancel(clock.instant()));
  }
}
