package ai.aureeture.booking.application.meeting;

import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.application.port.JoinLinks;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** One of the two people stands at the door of the meeting room, or an admin looks at it. */
@ApplicationScoped
public class JoinSession {
  private final Sessions sessions;
  private final JoinLinks doors;
  private final Clock clock;

  public JoinSession(Sessions sessions, JoinLinks doors, Clock clock) {
    this.sessions = sessions;
    this.doors = doors;
    this.clock = clock;
  }

  /**
   * The way into the session now; refused with why not.
   *
   * @param accessToken the caller's own
   */
  public Uni<JoinLink> join(SessionId id, SessionAccess visitor, String accessToken) {
    return visitor.isAdmin() ? look(id, visitor) : enter(id, visitor, accessToken);
  }

  // An admin is none of the two: nothing begins because of them, and they have no way in of their
  // own.
  private Uni<JoinLink> look(SessionId id, SessionAccess admin) {
    return sessions
        .get(id)
        .map(admin::admittedTo)
        .invoke(session -> session.requireOpenDoor(clock.instant()))
        .map(session -> new JoinLink(session, session.room().map(MeetingRoom::link)));
  }

  private Uni<JoinLink> enter(SessionId id, SessionAccess visitor, String accessToken) {
    return visitor
        .change(sessions, id, session -> session.join(visitor.personId(), clock.instant()))
        .flatMap(session ->
            doors
                .wayIn(session, visitor.personId(), accessToken)
                .map(link -> new JoinLink(session, link)));
  }

  /**
   * The open door.
   *
   * @param link empty while the room is still being made
   */
  public record JoinLink(Session session, Optional<String> link) {}
}
