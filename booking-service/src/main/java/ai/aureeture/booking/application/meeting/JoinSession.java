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

/** One of the two people joins the session, or an admin looks at its link. */
@ApplicationScoped
public class JoinSession {
  private final Sessions sessions;
  private final JoinLinks joinLinks;
  private final Clock clock;

  public JoinSession(Sessions sessions, JoinLinks joinLinks, Clock clock) {
    this.sessions = sessions;
    this.joinLinks = joinLinks;
    this.clock = clock;
  }

  /**
   * The link by which the caller joins now; refused where they cannot.
   *
   * @param accessToken the caller's own
   */
  public Uni<JoinLink> join(SessionId id, SessionAccess access, String accessToken) {
    return access.isAdmin() ? look(id, access) : enter(id, access, accessToken);
  }

  // An admin is none of the two: nothing begins because of them, and they have no link of their
  // own.
  private Uni<JoinLink> look(SessionId id, SessionAccess admin) {
    return sessions
        .get(id)
        .map(admin::admittedTo)
        .invoke(session -> session.requireJoinable(clock.instant()))
        .map(session -> new JoinLink(session, session.room().map(MeetingRoom::link)));
  }

  private Uni<JoinLink> enter(SessionId id, SessionAccess access, String accessToken) {
    return access
        .change(sessions, id, session -> session.join(access.personId(), clock.instant()))
        .flatMap(session ->
            joinLinks
                .linkFor(session, access.personId(), accessToken)
                .map(link -> new JoinLink(session, link)));
  }

  /**
   * How to join the session.
   *
   * @param link empty while the room is still being made
   */
  public record JoinLink(Session session, Optional<String> link) {}
}
