package ai.aureeture.booking.application.moving;

import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.application.port.Availability;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.reschedule.RequestId;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** The other person of the session agrees to move it, or does not. */
@ApplicationScoped
public class AnswerReschedule {
  private final Sessions sessions;
  private final Availability availability;
  private final Clock clock;

  public AnswerReschedule(Sessions sessions, Availability availability, Clock clock) {
    this.sessions = sessions;
    this.availability = availability;
    this.clock = clock;
  }

  /**
   * Moves the session in one step.
   *
   * @param chosen a free slot of the mentor's, where the request has left the time open
   */
  public Uni<Session> approve(
      SessionId id, RequestId request, SessionAccess visitor, Optional<Slot> chosen) {
    return sessions
        .get(id)
        .map(visitor::admittedTo)
        .flatMap(session -> reserved(session, request, visitor, chosen))
        .flatMap(time ->
            visitor.change(
                sessions,
                id,
                session -> session.approve(request, visitor.participant(), time, clock.instant())));
  }

  /** The session stays at its time. */
  public Uni<Session> reject(SessionId id, RequestId request, SessionAccess visitor) {
    return visitor.change(
        sessions, id, session -> session.reject(request, visitor.participant(), clock.instant()));
  }

  private Uni<Optional<Reservation>> reserved(
      Session session, RequestId id, SessionAccess visitor, Optional<Slot> chosen) {
    var proposed =
        session.toAnswer(id, visitor.participant(), clock.instant()).request().proposed();
    if (proposed.isPresent() && chosen.filter(time -> !isAt(time, proposed)).isPresent()) {
      throw new SessionRefused(
          Reason.SLOT_NOT_OFFERED, "The request is for another time: approve or reject that one");
    }
    return proposed.isPresent() || chosen.isEmpty()
        ? Uni.createFrom().item(proposed)
        : availability
            .quote(session.terms().mentor().id(), chosen.get())
            .map(quote -> Optional.of(quote.reserve(chosen.get())));
  }

  private static boolean isAt(Slot time, Optional<Reservation> proposed) {
    return proposed.map(Reservation::slot).equals(Optional.of(time));
  }
}
