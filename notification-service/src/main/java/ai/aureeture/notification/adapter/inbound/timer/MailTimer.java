package ai.aureeture.notification.adapter.inbound.timer;

import ai.aureeture.notification.application.mails.MailScheduler;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduler;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Looks for mails that have become due, here or on a replica that died. */
@Singleton
class MailTimer {
  private static final int WHEN_ALL_ELSE_HAS_STARTED = Integer.MAX_VALUE;

  private final MailScheduler deliver;

  MailTimer(MailScheduler deliver) {
    this.deliver = deliver;
  }

  void begin(@Observes @Priority(WHEN_ALL_ELSE_HAS_STARTED) StartupEvent started, Scheduler timer) {
    timer.resume();
  }

  void stop(@Observes ShutdownEvent stopping, Scheduler timer) {
    timer.pause();
  }

  @Scheduled(every = "{aureeture.mail-round}")
  @NonBlocking
  void look() {
    deliver.look();
  }
}
