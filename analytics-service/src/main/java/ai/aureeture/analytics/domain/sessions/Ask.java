package ai.aureeture.analytics.domain.sessions;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * One of the two asked to move the session.
 *
 * @param movedAt when the session moved for it
 */
public record Ask(Instant at, By by, Optional<Instant> movedAt) {
  static final Comparator<Ask> BY_TIME = Comparator.comparing(Ask::at);

  /** Who asked. */
  public enum By {
    MENTOR,
    STUDENT,
    UNKNOWN
  }

  Ask with(Ask other) {
    return new Ask(at, by, movedAt.or(other::movedAt));
  }
}
