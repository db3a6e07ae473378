package ai.aureeture.notification.adapter.inbound.timer;

import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.notification.application.webhooks.ForgetDeliveries;
import ai.aureeture.notification.application.webhooks.SendWebhooks;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Looks for webhooks that have become due, here or on a replica that died, and now and then for
 * those that need not be kept: one indexed query each.
 */
@ApplicationScoped
class WebhookTimer {
  private static final Logger LOG = Logger.getLogger(WebhookTimer.class);

  private final SendWebhooks send;
  private final ForgetDeliveries forget;

  WebhookTimer(SendWebhooks send, ForgetDeliveries forget) {
    this.send = send;
    this.forget = forget;
  }

  @Scheduled(every = "{aureeture.webhook-round}")
  @NonBlocking
  void look() {
    send.look();
  }

  @Scheduled(every = "15m")
  Uni<Void> tidyUp() {
    return forget
        .forget()
        .onFailure(Unavailable.class)
        .invoke(away -> LOG.debugf("Old webhooks stay for now: %s", away.getMessage()))
        .onFailure(Unavailable.class)
        .recoverWithNull();
  }
}
