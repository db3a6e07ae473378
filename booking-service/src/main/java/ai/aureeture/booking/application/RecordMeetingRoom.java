package ai.aureeture.booking.application;

import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.SessionId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;

/** The session's room is ready; the session remembers where it is. */
@ApplicationScoped
public class RecordMeetingRoom {
  private final Sessions sessions;
  private final Clock clock;

  RecordMeetingRoom(Sessions sessions, Clock clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  /**
   * @param start the time the room was made for
   */
  public Uni<Void> record(SessionId id, MeetingRoom room, Instant start) {
    return sessions
        .change(id, session -> session.roomReady(room, start, clock.instant()))
        .replaceWithVoid();
  }
}
