package ai.aureeture.booking.application.moving;

import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.application.port.Availability;
import ai.aureeture.booking.application.port.BookingPolicy;
import ai.aureeture.booking.application.port.Ids;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest.Ask;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Mentor or student cannot make it, and ask to move the session instead. */
@ApplicationScoped
public class RequestReschedule {
  private final Sessions sessions;
  private final Availability availability;
  private final BookingPolicy policy;
  private final Ids ids;
  private final Clock clock;

  public RequestReschedule(
      Sessions sessions, Availability availability, BookingPolicy policy, Ids ids, Clock clock) {
    this.sessions = sessions;
    this.availability = availability;
    this.policy = policy;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * The session stays at its time until the other one answers; where that one has asked for the
   * very same time already, it moves.
   *
   * @param proposed a free slot of the mentor's, kept for the session meanwhile; empty when the
   *     other one is to choose
   */
  public Uni<Session> request(
      SessionId id, SessionAccess visitor, String reason, Optional<Slot> proposed) {
    return sessions
        .get(id)
        .map(visitor::admittedTo)
        .invoke(session ->
            session.requireMovable(
                visitor.participant(), proposed, policy.reschedules(), clock.instant()))
        .flatMap(session -> reserved(session, proposed))
        .map(time -> new Ask(ids.nextRequest(), visitor.participant(), reason, time))
        .flatMap(ask ->
            visitor.change(
                sessions,
                id,
                session -> session.askToMove(ask, policy.reschedules(), clock.instant())));
  }

  // What both ask for is held for the session already, whatever the schedule says by now.
  private Uni<Optional<Reservation>> reserved(Session session, Optional<Slot> proposed) {
    var open = session.openRequest(clock.instant());
    if (open.isPresent() || proposed.isEmpty()) {
      return Uni.createFrom().item(open.flatMap(request -> request.proposed()));
    }
    return availability
        .quote(session.terms().mentor().id(), proposed.get())
        .map(quote -> Optional.of(quote.reserve(proposed.get())));
  }
}
