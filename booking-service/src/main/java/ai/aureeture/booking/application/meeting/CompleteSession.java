package ai.aureeture.booking.application.meeting;

import ai.aureeture.booking.application.DueWork;
import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.application.port.BookingPolicy;
import ai.aureeture.booking.application.port.DueSessions;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** The two have met: the mentor says so, or enough time has passed. */
@ApplicationScoped
public class CompleteSession {
  private static final int BATCH = 40;

  private final Sessions sessions;
  private final DueSessions due;
  private final BookingPolicy policy;
  private final Clock clock;

  public CompleteSession(Sessions sessions, DueSessions due, BookingPolicy policy, Clock clock) {
    this.sessions = sessions;
    this.due = due;
    this.policy = policy;
    this.clock = clock;
  }

  /** Refused with SESSION_NOT_STARTED unless it is ongoing or over; again it changes nothing. */
  public Uni<Session> complete(SessionId id, SessionAccess mentor) {
    return mentor.change(sessions, id, session -> session.complete(clock.instant()));
  }

  /** Completes what has been over for long enough. */
  public Uni<Void> completeDue() {
    var longAgo = clock.instant().minus(policy.completeAfter());
    return DueWork.eachByItself(due.overBy(longAgo, BATCH), this::completeUnasked);
  }

  private Uni<?> completeUnasked(SessionId id) {
    return sessions.change(
        id,
        Actor.TIME,
        session -> session.completeUnasked(policy.completeAfter(), clock.instant()));
  }
}
