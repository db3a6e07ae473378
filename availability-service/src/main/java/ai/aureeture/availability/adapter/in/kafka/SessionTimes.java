package ai.aureeture.availability.adapter.in.kafka;

import ai.aureeture.availability.domain.BusyTime;
import ai.aureeture.availability.domain.SessionTime;
import ai.aureeture.availability.domain.SessionTime.State;
import ai.aureeture.events.SessionSnapshot;

/** Booking's words for a session in ours. */
final class SessionTimes {
  private SessionTimes() {}

  static SessionTime of(SessionSnapshot session) {
    return new SessionTime(
        session.sessionId(),
        session.version(),
        session.mentor().id(),
        state(session.status()),
        new BusyTime(session.startTime(), session.endTime(), session.bufferMinutes()));
  }

  // A status not known here yet counts as booked: a slot shown as taken is the lesser error.
  private static State state(String status) {
    return switch (status) {
      case "payment_pending", "requested" -> State.HELD;
      case "cancelled" -> State.FREE;
      default -> State.BOOKED;
    };
  }
}
