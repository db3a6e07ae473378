package ai.aureeture.notification.adapter.inbound.rest.webhooks;

import ai.aureeture.http.openapi.EnumText;
import ai.aureeture.notification.domain.webhooks.DeliveryState;
import ai.aureeture.notification.domain.webhooks.WebhookDelivery;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as admins see it.
 *
 * @param eventId the header {@code webhook-id} of each attempt
 * @param lastResult a status code, or a word such as {@code timeout}; null before the first attempt
 * @param nextAttemptAt null when none is to come
 */
public record WebhookDeliveryView(
    String id,
    String eventId,
    String eventType,
    @EnumText(value = DeliveryState.Name.class, joinedBy = '-') String status,
    int attempts,
    @Nullable String lastResult,
    @Nullable Instant nextAttemptAt,
    Instant createdAt) {

  static WebhookDeliveryView of(WebhookDelivery delivery) {
    return new WebhookDeliveryView(
        delivery.id(),
        delivery.event().id(),
        delivery.event().type(),
        Words.of(delivery.state().name()),
        delivery.attempts(),
        delivery.lastResult().orElse(null),
        delivery.dueAt().orElse(null),
        delivery.createdAt());
  }
}
