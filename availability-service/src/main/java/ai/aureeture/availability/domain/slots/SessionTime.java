package ai.aureeture.availability.domain.slots;

import ai.aureeture.availability.domain.time.TimeRange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of one session's time: only as much as keeps others from booking it. Held while it
 * is unpaid or unanswered, booked once it stands, and free for good after that; a freed one is
 * remembered, so that an older event cannot bring it back. While a request to move it waits, the
 * proposed time is taken up as well.
 *
 * @param studentId whom the mentor meets; empty in what was stored before it was kept
 * @param version rises with every change of the session: the higher one is the truth
 */
public record SessionTime(
    String sessionId,
    long version,
    String mentorId,
    Optional<String> studentId,
    State state,
    BusyTime time,
    Optional<BusyTime> proposed) {

  /** What the session does to its own time. */
  public enum State {
    HELD,
    BOOKED,
    FREE
  }

  /** The session's own time, from start to end. */
  public TimeRange range() {
    return new TimeRange(time.start(), time.end());
  }

  /** The times that no other session can have. */
  public List<BusyTime> busy() {
    return state == State.FREE
        ? List.of()
        : Stream.concat(Stream.of(time), proposed.stream()).toList();
  }
}
