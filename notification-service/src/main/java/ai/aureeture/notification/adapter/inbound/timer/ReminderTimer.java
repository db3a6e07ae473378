package ai.aureeture.notification.adapter.inbound.timer;

import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.notification.application.reminders.ForgetReminders;
import ai.aureeture.notification.application.reminders.SendReminders;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Looks for reminders that have become due, here or on a replica that died, and now and then for
 * those that need not be kept: one indexed query each.
 */
@ApplicationScoped
class ReminderTimer {
  private static final Logger LOG = Logger.getLogger(ReminderTimer.class);

  private final SendReminders send;
  private final ForgetReminders forget;

  ReminderTimer(SendReminders send, ForgetReminders forget) {
    this.send = send;
    this.forget = forget;
  }

  @Scheduled(every = "{aureeture.reminder-round}")
  @NonBlocking
  void look() {
    send.wake();
  }

  @Scheduled(every = "15m")
  Uni<Void> tidyUp() {
    return forget
        .forget()
        .onFailure(Unavailable.class)
        .invoke(away -> LOG.debugf("Old reminders stay for now: %s", away.getMessage()))
        .onFailure(Unavailable.class)
        .recoverWithNull();
  }
}
