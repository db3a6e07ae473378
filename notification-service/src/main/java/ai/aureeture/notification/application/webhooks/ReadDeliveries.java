package ai.aureeture.notification.application.webhooks;

import ai.aureeture.notification.application.port.webhooks.WebhookDeliveries;
import ai.aureeture.notification.application.port.webhooks.WebhookDeliveries.Place;
import ai.aureeture.notification.application.port.webhooks.WebhookEndpoints;
import ai.aureeture.notification.domain.webhooks.DeliveryState;
import ai.aureeture.notification.domain.webhooks.WebhookDelivery;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What was sent to an endpoint, and what is to be, for the operator. */
@ApplicationScoped
public class ReadDeliveries {
  private final WebhookEndpoints endpoints;
  private final WebhookDeliveries deliveries;

  public ReadDeliveries(WebhookEndpoints endpoints, WebhookDeliveries deliveries) {
    this.endpoints = endpoints;
    this.deliveries = deliveries;
  }

  /** Empty where there is no such endpoint. */
  public Uni<Optional<Page>> of(
      String endpointId, Optional<DeliveryState.Name> state, Optional<Place> before, int limit) {
    return endpoints
        .find(endpointId)
        .flatMap(found ->
            found.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : deliveries
                    .of(endpointId, state, before, limit + 1)
                    .map(some -> Optional.of(Page.of(some, limit))));
  }

  /**
   * Some of them, the newest first.
   *
   * @param next where the next page begins; empty on the last
   */
  public record Page(List<WebhookDelivery> deliveries, Optional<Place> next) {
    private static Page of(List<WebhookDelivery> some, int limit) {
      return some.size() > limit
          ? new Page(some.subList(0, limit), Optional.of(Place.of(some.get(limit - 1))))
          : new Page(some, Optional.empty());
    }
  }
}
