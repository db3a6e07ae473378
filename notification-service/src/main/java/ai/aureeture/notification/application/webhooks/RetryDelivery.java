package ai.aureeture.notification.application.webhooks;

import ai.aureeture.notification.application.port.webhooks.WebhookDeliveries;
import ai.aureeture.notification.domain.webhooks.WebhookDelivery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/** An admin has a delivery sent now, whatever has become of it. */
@ApplicationScoped
public class RetryDelivery {
  private static final Logger LOG = Logger.getLogger(RetryDelivery.class);

  private final WebhookDeliveries deliveries;
  private final SendWebhooks send;
  private final Clock clock;

  public RetryDelivery(WebhookDeliveries deliveries, SendWebhooks send, Clock clock) {
    this.deliveries = deliveries;
    this.send = send;
    this.clock = clock;
  }

  /** Empty where there is no such delivery. */
  public Uni<Optional<WebhookDelivery>> retry(String deliveryId, String adminId) {
    return deliveries
        .change(deliveryId, stored -> stored.askedFor(clock.instant()))
        .invoke(found -> found.ifPresent(_ -> log(deliveryId, adminId)))
        .invoke(send::wake);
  }

  private static void log(String deliveryId, String adminId) {
    LOG.warnf("Webhook delivery %s asked for again by %s", deliveryId, adminId);
  }
}
