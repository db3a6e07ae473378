package ai.aureeture.notification.application;

import ai.aureeture.notification.application.port.Appointments;
import ai.aureeture.notification.application.port.Backlog;
import ai.aureeture.notification.application.port.Reminders;
import ai.aureeture.notification.domain.Appointment;
import ai.aureeture.notification.domain.Fact;
import ai.aureeture.notification.domain.MailPolicy;
import ai.aureeture.notification.domain.Reminder;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends the reminders that are due, by bell and by mail. Each is looked at against the session as
 * it stands now, and both bell and mail have ids that follow from it: one that is taken up twice,
 * here or on a replica after a crash, is heard once.
 */
@Singleton
public class SendReminders {
  private static final Logger LOG = Logger.getLogger(SendReminders.class);

  private final Reminders reminders;
  private final Appointments appointments;
  private final Backlog backlog;
  private final RingBells bells;
  private final WriteMails mails;
  private final MailPolicy policy;
  private final Clock clock;
  private final WorkQueue crew;

  public SendReminders(
      Reminders reminders,
      Appointments appointments,
      Backlog backlog,
      RingBells bells,
      WriteMails mails,
      MailPolicy policy,
      Clock clock) {
    this.reminders = reminders;
    this.appointments = appointments;
    this.backlog = backlog;
    this.bells = bells;
    this.mails = mails;
    this.policy = policy;
    this.clock = clock;
    this.crew = new WorkQueue("Reminders", policy.atOnce(), this::next);
  }

  /** Looks for due reminders now; returns at once. */
  public void wake() {
    crew.wake();
  }

  /** What was moved or cancelled during an outage is known before anybody is reminded of it. */
  private Uni<Optional<Uni<Void>>> next() {
    return backlog
        .isTakenIn()
        .flatMap(done ->
            done
                ? reminders.takeDue(clock.instant(), policy.lease())
                : Uni.createFrom().item(Optional.<Reminder>empty()))
        .map(due -> due.map(this::see));
  }

  private Uni<Void> see(Reminder reminder) {
    return ifItHolds(reminder)
        .flatMap(fact -> fact.isPresent() ? send(reminder, fact.get()) : drop(reminder));
  }

  private Uni<Optional<Fact>> ifItHolds(Reminder reminder) {
    return appointments
        .find(reminder.sessionId())
        .map(found ->
            found
                .map(Appointment::session)
                .filter(session -> reminder.holds(session, clock.instant()))
                .map(session -> new Fact.ComingUp(reminder, session)));
  }

  private Uni<Void> send(Reminder reminder, Fact fact) {
    return bells
        .ring(fact)
        .chain(() -> mails.about(fact))
        .chain(() -> reminders.sent(reminder, clock.instant()));
  }

  /** Looked at once more: while it was dropped its session may have come back to its time. */
  private Uni<Void> drop(Reminder reminder) {
    LOG.infof("Reminder dropped: %s, booking=%s", reminder.ahead(), reminder.sessionId());
    return reminders
        .drop(reminder)
        .chain(() -> ifItHolds(reminder))
        .flatMap(back -> back.isPresent() ? reminders.plan(reminder) : Uni.createFrom().voidItem());
  }
}
