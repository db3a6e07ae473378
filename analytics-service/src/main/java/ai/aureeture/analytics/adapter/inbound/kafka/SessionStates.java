package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.analytics.domain.sessions.Outcome;
import ai.aureeture.analytics.domain.sessions.Room;
import ai.aureeture.analytics.domain.sessions.SessionState;
import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.SessionSnapshot;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Snapshots as this service knows sessions. */
final class SessionStates {
  private SessionStates() {}

  static SessionState of(SessionSnapshot session) {
    return new SessionState(
        session.version(),
        zone(session.mentor().timezone()),
        session.createdAt(),
        session.startTime(),
        outcome(session),
        room(session));
  }

  // A zone that this machine's rules do not know yet is better than no figures.
  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }

  private static Outcome outcome(SessionSnapshot session) {
    return switch (session.standing()) {
      case HELD -> Outcome.OPEN;
      case BOOKED -> Outcome.STANDING;
      case COMPLETED -> Outcome.COMPLETED;
      case CANCELLED ->
          session.cancelReason() == CancelReason.REFUNDED ? Outcome.CALLED_OFF : Outcome.NONE;
      case UNKNOWN -> Outcome.NONE;
    };
  }

  private static Room room(SessionSnapshot session) {
    return switch (session.meetingProvider()) {
      case CALENDLY -> Room.CALENDLY;
      case JITSI -> Boolean.TRUE.equals(session.calendlyWanted()) ? Room.JITSI_INSTEAD : Room.JITSI;
      case UNKNOWN -> Room.NONE;
      case null -> Room.NONE;
    };
  }
}
