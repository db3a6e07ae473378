package ai.aureeture.booking.domain.session;

import java.util.List;

/**
 * The outcome of a transition: the session as it is now, and what happened to it. No event means
 * that nothing changed, and nothing is saved; so every transition may be repeated.
 */
public record Decision(Session session, List<SessionEvent> events) {

  public static Decision unchanged(Session session) {
    return new Decision(session, List.of());
  }

  public boolean changesNothing() {
    return events.isEmpty();
  }

  /** Whether something of that kind happened. */
  public boolean has(Class<? extends SessionEvent> event) {
    return events.stream().anyMatch(event::isInstance);
  }
}
