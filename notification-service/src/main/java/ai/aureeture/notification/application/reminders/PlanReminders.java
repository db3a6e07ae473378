package ai.aureeture.notification.application.reminders;

import ai.aureeture.notification.application.port.Reminders;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.reminders.Reminder;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Plans the reminders of a session's time, whichever event tells of it first. */
@ApplicationScoped
public class PlanReminders {
  private final Reminders reminders;

  public PlanReminders(Reminders reminders) {
    this.reminders = reminders;
  }

  /**
   * Repeats plan nothing new, and what was planned for another time drops out when it is due.
   *
   * @param told when the session stood like this
   */
  public Uni<Void> planned(Session session, Instant told) {
    return reminders.plan(Reminder.of(session, told));
  }
}
