package ai.aureeture.availability.adapter.inbound.kafka;

import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.slots.SessionTime;
import ai.aureeture.availability.domain.slots.SessionTime.State;
import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.events.session.Standing;
import java.util.Optional;

/** Booking's words for a session in ours. */
final class SessionTimes {
  private SessionTimes() {}

  static SessionTime of(SessionSnapshot session) {
    return new SessionTime(
        session.sessionId(),
        session.version(),
        session.mentor().id(),
        Optional.of(session.student().id()),
        state(session.standing()),
        new BusyTime(session.startTime(), session.endTime(), session.bufferMinutes()),
        proposed(session));
  }

  // What is not known here yet counts as booked: a slot shown as taken is the lesser error.
  private static State state(Standing standing) {
    return switch (standing) {
      case HELD -> State.HELD;
      case CANCELLED -> State.FREE;
      case BOOKED, COMPLETED, UNKNOWN -> State.BOOKED;
    };
  }

  private static Optional<BusyTime> proposed(SessionSnapshot session) {
    return session
        .pendingRequest()
        .filter(request -> request.newStartTime() != null)
        .map(request ->
            new BusyTime(
                request.newStartTime(),
                request.newEndTime(),
                Optional.ofNullable(request.newBufferMinutes()).orElse(session.bufferMinutes()),
                Optional.of(session.startTime())));
  }
}
