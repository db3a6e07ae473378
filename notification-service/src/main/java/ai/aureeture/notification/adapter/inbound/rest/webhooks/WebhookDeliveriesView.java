package ai.aureeture.notification.adapter.inbound.rest.webhooks;

import ai.aureeture.notification.application.webhooks.ReadDeliveries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of an endpoint's deliveries, newest first; {@code nextCursor} is null on the last. */
public record WebhookDeliveriesView(
    List<WebhookDeliveryView> deliveries, @Nullable String nextCursor) {

  static WebhookDeliveriesView of(ReadDeliveries.Page page) {
    return new WebhookDeliveriesView(
        page.deliveries().stream().map(WebhookDeliveryView::of).toList(),
        page.next().map(PlaceCursor::of).orElse(null));
  }
}
