package ai.aureeture.booking.application.meeting;

import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.SessionId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** The session's room is ready; the session remembers where it is. */
@ApplicationScoped
public class RecordMeetingRoom {
  private final Sessions sessions;
  private final Clock clock;

  public RecordMeetingRoom(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /** A room for a time the session has left since is none of its own. */
  public Uni<Void> record(SessionId id, MeetingRoom room) {
    return sessions
        .change(id, Actor.PROVIDER, session -> session.roomReady(room, clock.instant()))
        .replaceWithVoid();
  }
}
