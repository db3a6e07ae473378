package ai.aureeture.meetinglink.domain;

import java.time.Instant;

/**
 * One meeting is one session at one time. A session that moves gets another one, also where it
 * moves back to a time it had before.
 *
 * @param move how many times the session had moved by then
 */
public record MeetingId(String sessionId, Instant start, int move) {

  /** {@code <session id>/<start in epoch seconds>}, and the move where there was one. */
  public String text() {
    var first = sessionId + "/" + start.getEpochSecond();
    return move == 0 ? first : first + "/" + move;
  }
}
