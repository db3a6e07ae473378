package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/**
 * A person who wants to see, enter or change a session, as one of its two people.
 *
 * @param actor who it really is: that person, or an admin
 */
public record SessionAccess(Participant participant, String personId, Actor actor) {

  public static SessionAccess of(Participant participant, String personId) {
    return new SessionAccess(participant, personId, Actor.of(participant, personId));
  }

  /** Changes the session as this person, who has to be admitted to it. */
  public Uni<Session> change(Sessions sessions, SessionId id, Function<Session, Decision> decide) {
    return sessions
        .change(id, actor, session -> decide.apply(admittedTo(session)))
        .map(Decision::session);
  }

  /**
   * The session; refused with NOT_FOUND when there is none to see, with NOT_YOUR_SESSION to
   * strangers.
   */
  public Session admittedTo(Session session) {
    if (!session.isSession()) {
      throw new SessionRefused(Reason.NOT_FOUND, "There is no such session");
    }
    if (!isAdmin() && !personId.equals(session.terms().person(participant).id())) {
      throw new SessionRefused(Reason.NOT_YOUR_SESSION, "This session belongs to another account");
    }
    return session;
  }

  public boolean isAdmin() {
    return actor.role() == Actor.Role.ADMIN;
  }
}
