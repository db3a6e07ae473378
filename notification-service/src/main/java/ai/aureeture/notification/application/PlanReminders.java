package ai.aureeture.notification.application;

import ai.aureeture.notification.application.port.Reminders;
import ai.aureeture.notification.domain.Reminder;
import ai.aureeture.notification.domain.Session;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Plans the reminders of a session's time, whichever event tells of it first. */
@Singleton
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
    return Together.all(Reminder.of(session, told).stream().map(reminders::plan).toList());
  }
}
