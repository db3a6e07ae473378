package ai.aureeture.booking.application.meeting;

import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.Subject;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.UnaryOperator;

/** The mentor rewords what a session is about, or notes something. */
@ApplicationScoped
public class EditSession {
  private final Sessions sessions;
  private final Clock clock;

  public EditSession(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  public Uni<Session> edit(SessionId id, SessionAccess mentor, UnaryOperator<Subject> reword) {
    return mentor.change(
        sessions, id, session -> session.edit(reword.apply(session.subject()), clock.instant()));
  }
}
