package ai.aureeture.meetinglink.domain;

import java.time.Instant;

/** One meeting is one session at one time: a session that moves gets another room. */
public record MeetingId(String sessionId, Instant start) {

  /** {@code <session id>/<start in epoch seconds>}. */
  public String text() {
    return sessionId + "/" + start.getEpochSecond();
  }
}
