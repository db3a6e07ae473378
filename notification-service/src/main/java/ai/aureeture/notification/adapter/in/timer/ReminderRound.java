package ai.aureeture.notification.adapter.in.timer;

import ai.aureeture.notification.application.SendReminders;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Singleton;

/** Looks for reminders that have become due, here or on a replica that died: one indexed query. */
@Singleton
class ReminderRound {
  private final SendReminders send;

  ReminderRound(SendReminders send) {
    this.send = send;
  }

  @Scheduled(every = "{aureeture.reminder-round}")
  @NonBlocking
  void look() {
    send.wake();
  }
}
