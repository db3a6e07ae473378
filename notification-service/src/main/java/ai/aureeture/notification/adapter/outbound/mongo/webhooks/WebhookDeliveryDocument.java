package ai.aureeture.notification.adapter.outbound.mongo.webhooks;

import ai.aureeture.notification.domain.webhooks.DeliveryState;
import ai.aureeture.notification.domain.webhooks.DeliveryState.Delivered;
import ai.aureeture.notification.domain.webhooks.DeliveryState.GivenUp;
import ai.aureeture.notification.domain.webhooks.DeliveryState.Pending;
import ai.aureeture.notification.domain.webhooks.WebhookDelivery;
import ai.aureeture.notification.domain.webhooks.WebhookEvent;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;

/**
 * A delivery as it is stored: its own state, what the sender looks for ({@code dueAt}), and when it
 * may go ({@code forgetAt}).
 */
final class WebhookDeliveryDocument {
  private WebhookDeliveryDocument() {}

  static Document of(WebhookDelivery delivery) {
    return new Document("_id", delivery.id())
        .append("endpoint", delivery.endpointId())
        .append("event", event(delivery.event()))
        .append("createdAt", Date.from(delivery.createdAt()))
        .append("attempts", delivery.attempts())
        .append("lastResult", delivery.lastResult().orElse(null))
        .append("state", delivery.state().name().name())
        .append("stateAt", Date.from(at(delivery.state())))
        .append("dueAt", delivery.dueAt().map(Date::from).orElse(null))
        .append("forgetAt", delivery.forgetAt().map(Date::from).orElse(null));
  }

  static WebhookDelivery toDelivery(Document stored) {
    return new WebhookDelivery(
        stored.getString("_id"),
        stored.getString("endpoint"),
        toEvent(stored.get("event", Document.class)),
        stored.getDate("createdAt").toInstant(),
        stored.getInteger("attempts"),
        Optional.ofNullable(stored.getString("lastResult")),
        toState(stored.getString("state"), stored.getDate("stateAt").toInstant()));
  }

  private static Document event(WebhookEvent event) {
    return new Document("id", event.id())
        .append("type", event.type())
        .append("time", Date.from(event.time()))
        .append("body", event.body());
  }

  private static WebhookEvent toEvent(Document stored) {
    return new WebhookEvent(
        stored.getString("id"),
        stored.getString("type"),
        stored.getDate("time").toInstant(),
        stored.getString("body"));
  }

  private static Instant at(DeliveryState state) {
    return switch (state) {
      case Pending(var dueAt) -> dueAt;
      case Delivered(var at) -> at;
      case GivenUp(var at) -> at;
    };
  }

  private static DeliveryState toState(String name, Instant at) {
    return switch (DeliveryState.Name.valueOf(name)) {
      case PENDING -> new Pending(at);
      case DELIVERED -> new Delivered(at);
      case GIVEN_UP -> new GivenUp(at);
    };
  }
}
