package ai.aureeture.notification.adapter.inbound.rest.webhooks;

import ai.aureeture.notification.domain.webhooks.WebhookEndpoint;
import java.util.List;

/** All endpoints, in the order in which they were registered. */
public record WebhooksView(List<WebhookView> webhooks) {
  static WebhooksView of(List<WebhookEndpoint> all) {
    return new WebhooksView(all.stream().map(WebhookView::of).toList());
  }
}
