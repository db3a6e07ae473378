package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** A student looks at what they hold, for a page that was reloaded. */
@ApplicationScoped
public class ShowBookings {
  private final Sessions sessions;
  private final Clock clock;

  ShowBookings(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  public Uni<List<Session>> open(String studentId) {
    return sessions.openHolds(studentId, clock.instant());
  }

  public Uni<Session> one(SessionId booking, String studentId) {
    return sessions.get(booking).map(session -> ownedBy(studentId, session));
  }

  static Session ownedBy(String studentId, Session session) {
    if (!session.terms().student().id().equals(studentId)) {
      throw new SessionRefused(Reason.NOT_YOUR_BOOKING, "This booking is another student's");
    }
    return session;
  }
}
