package ai.aureeture.notification.application.reminders;

import ai.aureeture.notification.application.port.Reminders;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/**
 * Reminders that were sent are kept until no event of their session's time can come again, which is
 * far longer than a broker keeps events.
 */
@ApplicationScoped
public class ForgetReminders {
  private static final Duration KEPT = Duration.ofDays(30);

  private final Reminders reminders;
  private final Clock clock;

  public ForgetReminders(Reminders reminders, Clock clock) {
    this.reminders = reminders;
    this.clock = clock;
  }

  /** Forgets some of the oldest; repeating it forgets all that are due to go. */
  public Uni<Void> forget() {
    return reminders.forgetSent(clock.instant().minus(KEPT));
  }
}
