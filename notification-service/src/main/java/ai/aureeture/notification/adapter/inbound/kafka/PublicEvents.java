package ai.aureeture.notification.adapter.inbound.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.EventTypes;
import ai.aureeture.kit.kafka.EventConsumer;
import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.notification.application.webhooks.FanOutEvents;
import ai.aureeture.notification.domain.webhooks.WebhookEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * What booking-service's public topic has, for webhooks: as any reader outside of this system sees
 * it.
 */
@ApplicationScoped
class PublicEvents {
  private final EventConsumer events;
  private final FanOutEvents fanOut;

  PublicEvents(EventConsumer events, FanOutEvents fanOut) {
    this.events = events;
    this.fanOut = fanOut;
  }

  @Incoming("public-bookings")
  Uni<Void> on(Message<byte[]> message) {
    return events.consume(
        message,
        PublishedEvent.class,
        Unavailable.class::isInstance,
        received -> fanOut.tell(webhookEvent(received)));
  }

  /** The public form once more, so that nothing personal goes out whatever the topic had. */
  private static WebhookEvent webhookEvent(CloudEvent<PublishedEvent> received) {
    var type = EventTypes.of(received.event().getClass());
    var data = new String(received.publicData(), UTF_8);
    var body =
        "{\"type\":\"%s\",\"timestamp\":\"%s\",\"data\":%s}".formatted(type, received.time(), data);
    return new WebhookEvent(received.id(), type, received.time(), body);
  }
}
