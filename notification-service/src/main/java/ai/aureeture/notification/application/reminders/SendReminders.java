package ai.aureeture.notification.application.reminders;

import ai.aureeture.kit.work.WorkQueue;
import ai.aureeture.kit.work.WorkQueue.Piece;
import ai.aureeture.notification.application.inapp.NotifyInApp;
import ai.aureeture.notification.application.mails.WriteMails;
import ai.aureeture.notification.application.port.Appointments;
import ai.aureeture.notification.application.port.ConsumerLag;
import ai.aureeture.notification.application.port.Reminders;
import ai.aureeture.notification.domain.calendar.Appointment;
import ai.aureeture.notification.domain.mails.MailPolicy;
import ai.aureeture.notification.domain.reminders.Reminder;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends the reminders that are due, by bell and by mail. Each is looked at against the session as
 * it stands now, and both bell and mail have ids that follow from it: one that is taken up twice,
 * here or on a replica after a crash, is heard once.
 */
@ApplicationScoped
public class SendReminders {
  private static final Logger LOG = Logger.getLogger(SendReminders.class);

  private final Reminders reminders;
  private final Appointments appointments;
  private final ConsumerLag backlog;
  private final NotifyInApp bells;
  private final WriteMails mails;
  private final MailPolicy policy;
  private final Clock clock;
  private final WorkQueue queue;

  public SendReminders(
      Reminders reminders,
      Appointments appointments,
      ConsumerLag backlog,
      NotifyInApp bells,
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
    this.queue = new WorkQueue("Reminders", policy.atOnce(), this::takeDue);
  }

  /** Looks for due reminders now; returns at once. */
  public void wake() {
    queue.wake();
  }

  /** What was moved or cancelled during an outage is known before anybody is reminded of it. */
  private Uni<Optional<Piece>> takeDue() {
    return backlog
        .isTakenIn()
        .flatMap(done ->
            done
                ? reminders.takeDue(clock.instant(), policy.lease())
                : Uni.createFrom().item(Optional.<Reminder>empty()))
        .map(due ->
            due.map(reminder -> new Piece("Reminder " + reminder.id(), () -> process(reminder))));
  }

  private Uni<Void> process(Reminder reminder) {
    return ifItHolds(reminder)
        .flatMap(trigger -> trigger.isPresent() ? send(reminder, trigger.get()) : drop(reminder));
  }

  private Uni<Optional<NotificationTrigger>> ifItHolds(Reminder reminder) {
    return appointments
        .find(reminder.sessionId())
        .map(found ->
            found
                .map(Appointment::session)
                .filter(session -> reminder.holds(session, clock.instant()))
                .map(session -> new NotificationTrigger.ComingUp(reminder, session)));
  }

  private Uni<Void> send(Reminder reminder, NotificationTrigger trigger) {
    return bells
        .ring(trigger)
        .flatMap(_ -> mails.about(trigger))
        .flatMap(_ -> reminders.sent(reminder, clock.instant()));
  }

  /** Looked at once more: while it was dropped its session may have come back to its time. */
  private Uni<Void> drop(Reminder reminder) {
    LOG.infof("Reminder dropped: %s, booking=%s", reminder.ahead(), reminder.sessionId());
    return reminders
        .drop(reminder)
        .flatMap(_ -> ifItHolds(reminder))
        .flatMap(back ->
            back.isPresent() ? reminders.plan(List.of(reminder)) : Uni.createFrom().voidItem());
  }
}
