package ai.aureeture.notification.application.webhooks;

import ai.aureeture.notification.application.port.webhooks.WebhookDeliveries;
import ai.aureeture.notification.application.port.webhooks.WebhookEndpoints;
import ai.aureeture.notification.application.work.Unis;
import ai.aureeture.notification.domain.webhooks.WebhookDelivery;
import ai.aureeture.notification.domain.webhooks.WebhookEndpoint;
import ai.aureeture.notification.domain.webhooks.WebhookEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** Stores a delivery of an event for every endpoint that wants it; a repeat stores nothing more. */
@ApplicationScoped
public class FanOutEvents {
  private static final Logger LOG = Logger.getLogger(FanOutEvents.class);

  private final WebhookEndpoints endpoints;
  private final WebhookDeliveries deliveries;
  private final SendWebhooks send;
  private final Clock clock;

  public FanOutEvents(
      WebhookEndpoints endpoints, WebhookDeliveries deliveries, SendWebhooks send, Clock clock) {
    this.endpoints = endpoints;
    this.deliveries = deliveries;
    this.send = send;
    this.clock = clock;
  }

  /** Done once all of them are stored. */
  public Uni<Void> tell(WebhookEvent event) {
    if (event.isTooOld(clock.instant())) {
      LOG.debugf("Event %s is too old for webhooks", event.id());
      return Uni.createFrom().voidItem();
    }
    return endpoints.all().flatMap(all -> store(event, wanting(event, all)));
  }

  private static List<WebhookEndpoint> wanting(WebhookEvent event, List<WebhookEndpoint> all) {
    return all.stream().filter(endpoint -> endpoint.wants(event)).toList();
  }

  private Uni<Void> store(WebhookEvent event, List<WebhookEndpoint> wanting) {
    if (wanting.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    var now = clock.instant();
    return Unis.all(
            wanting.stream()
                .map(endpoint -> deliveries.add(WebhookDelivery.of(endpoint.id(), event, now)))
                .toList())
        .invoke(send::wake);
  }
}
