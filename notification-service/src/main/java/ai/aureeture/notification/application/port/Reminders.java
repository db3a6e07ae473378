package ai.aureeture.notification.application.port;

import ai.aureeture.notification.domain.reminders.Reminder;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All reminders that wait, and those that were sent, so that none is planned or sent again. */
public interface Reminders {

  /** Stores new ones; one that is known, even if it was sent, stays as it is. */
  Uni<Void> plan(List<Reminder> some);

  /** Takes the one that is due longest; no other process takes it until the lease ends. */
  Uni<Optional<Reminder>> takeDue(Instant now, Duration lease);

  /** It was sent: it is never due again. */
  Uni<Void> sent(Reminder reminder, Instant now);

  /** It does not hold now: it is not kept, so that it can be planned again. */
  Uni<Void> drop(Reminder reminder);

  /** Forgets some of those that were sent before {@code until}; to be repeated now and then. */
  Uni<Void> forgetSent(Instant until);
}
