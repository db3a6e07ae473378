package ai.aureeture.notification.application.port;

import ai.aureeture.notification.domain.Reminder;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** All reminders that were ever planned, so that none is planned or sent again. */
public interface Reminders {

  /** Stores a new one; one that is known, even if it is done with, stays as it is. */
  Uni<Void> plan(Reminder reminder);

  /** Takes up the one that is due longest, for nobody else until the lease ends. */
  Uni<Optional<Reminder>> takeDue(Instant now, Duration lease);

  /** It was sent, or dropped: it is never due again. */
  Uni<Void> done(Reminder reminder, Instant now);
}
