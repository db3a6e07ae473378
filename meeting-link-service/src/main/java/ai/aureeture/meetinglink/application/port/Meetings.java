package ai.aureeture.meetinglink.application.port;

import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.meetinglink.domain.Meeting;
import ai.aureeture.meetinglink.domain.MeetingId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All meetings. Every call fails with {@link Unavailable} while the store is away. */
public interface Meetings {

  /** Stores the meeting unless there is one of that id; answers the one that is stored then. */
  Uni<Meeting> addOrGet(Meeting first);

  /**
   * Changes one meeting atomically; {@code decide} may run several times, and answering its
   * argument changes nothing.
   *
   * @return the meeting as it is stored then
   */
  Uni<Meeting> change(MeetingId id, UnaryOperator<Meeting> decide);

  /**
   * Takes one meeting that is due: never the same one for two askers. Empty when none is. Fails
   * with {@link Unreadable} when it makes no sense; it is then out of the others' way for a while.
   */
  Uni<Optional<Meeting>> takeDue(Instant now);

  /** The meetings of one session, one for each time it has had; the newest is the last. */
  Uni<List<Meeting>> ofSession(String sessionId);

  /** The meetings of one person, as mentor or student, in any order. */
  Uni<List<Meeting>> ofPerson(String personId);
}
