package ai.aureeture.availability.domain;

/**
 * What is known of one session's time: only as much as keeps others from booking it. Held while it
 * is unpaid, booked once it stands, and free for good after that; a freed one is remembered, so
 * that old news cannot bring it back.
 *
 * @param version rises with every change of the session: the higher one is the truth
 */
public record SessionTime(
    String sessionId, long version, String mentorId, State state, BusyTime time) {

  /** What the session does to its time. */
  public enum State {
    HELD,
    BOOKED,
    FREE
  }
}
