package ai.aureeture.booking.adapter.inbound.kafka;

import ai.aureeture.booking.application.meeting.WarnOfLostMail;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.events.EmailDeliveryFailed;
import ai.aureeture.events.NotificationEvent;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.kit.kafka.EventConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Warns of the mails that notification-service could not deliver. */
@ApplicationScoped
class NotificationEvents {
  private final EventConsumer events;
  private final WarnOfLostMail warnings;

  NotificationEvents(EventConsumer events, WarnOfLostMail warnings) {
    this.events = events;
    this.warnings = warnings;
  }

  @Incoming("notifications")
  Uni<Void> on(Message<byte[]> message) {
    return events.consume(message, NotificationEvent.class, SessionRefused::isOutage, this::warn);
  }

  private Uni<Void> warn(CloudEvent<NotificationEvent> event) {
    return switch (event.event()) {
      case EmailDeliveryFailed failed ->
          warnings.warn(
              new SessionId(UUID.fromString(failed.sessionId())),
              failed.mailId(),
              failed.recipientId(),
              failed.mail());
    };
  }
}
