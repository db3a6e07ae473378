package ai.aureeture.notification.adapter.in.timer;

import ai.aureeture.notification.application.DeliverMails;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.inject.Singleton;

/** Looks every second for mails that have become due, here or on a replica that died. */
@Singleton
class MailRound {
  private final DeliverMails deliver;

  MailRound(DeliverMails deliver) {
    this.deliver = deliver;
  }

  @Scheduled(every = "{aureeture.mail.round}")
  @NonBlocking
  void look() {
    deliver.wake();
  }
}
