package ai.aureeture.notification.application.port.webhooks;

import ai.aureeture.notification.domain.webhooks.DeliveryState;
import ai.aureeture.notification.domain.webhooks.WebhookDelivery;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** All webhook deliveries, stored before they are sent. Every change of one is atomic. */
public interface WebhookDeliveries {

  /** Stores a new one; one of the same id that is already there stays. */
  Uni<Void> add(WebhookDelivery delivery);

  /**
   * Takes the one that is due longest and not for one of the {@code busy} endpoints; no other
   * process takes it until the lease ends.
   */
  Uni<Optional<WebhookDelivery>> takeDue(Instant now, Duration lease, Set<String> busy);

  /** Changes what is stored by {@code decide}, which may run again; empty when there is none. */
  Uni<Optional<WebhookDelivery>> change(String deliveryId, UnaryOperator<WebhookDelivery> decide);

  /** As {@link #change}, and hands it back for its next attempt. */
  Uni<Optional<WebhookDelivery>> finish(String deliveryId, UnaryOperator<WebhookDelivery> decide);

  /**
   * Those for one endpoint, the newest first.
   *
   * @param state only those; empty for all
   * @param before only those that come after this place; empty from the newest on
   */
  Uni<List<WebhookDelivery>> of(
      String endpointId, Optional<DeliveryState.Name> state, Optional<Place> before, int limit);

  /** Those for an endpoint that is no more. */
  Uni<Void> removeAllOf(String endpointId);

  /** Forgets some of those that need not be known any more; repeating it forgets all of them. */
  Uni<Void> forget(Instant now);

  /** Where a delivery stands among the others of its endpoint. */
  record Place(Instant createdAt, String deliveryId) {
    public static Place of(WebhookDelivery delivery) {
      return new Place(delivery.createdAt(), delivery.id());
    }
  }
}
