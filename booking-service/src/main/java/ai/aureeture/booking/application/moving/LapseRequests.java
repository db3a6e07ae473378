package ai.aureeture.booking.application.moving;

import ai.aureeture.booking.application.DueWork;
import ai.aureeture.booking.application.port.DueSessions;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A request without an answer in time has lapsed. */
@ApplicationScoped
public class LapseRequests {
  private static final int BATCH = 40;

  private final DueSessions due;
  private final Sessions sessions;
  private final Clock clock;

  public LapseRequests(DueSessions due, Sessions sessions, Clock clock) {
    this.due = due;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Lets every question lapse whose time is over. */
  public Uni<Void> lapseDue() {
    return DueWork.eachByItself(due.unanswered(clock.instant(), BATCH), this::lapse);
  }

  private Uni<?> lapse(SessionId id) {
    return sessions.change(
        id,
        Actor.TIME,
        session ->
            session.pendingRequest().isPresent()
                ? session.lapseRequest(clock.instant())
                : session.lapse(clock.instant()));
  }
}
