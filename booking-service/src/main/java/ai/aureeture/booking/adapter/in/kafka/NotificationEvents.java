package ai.aureeture.booking.adapter.in.kafka;

import ai.aureeture.booking.application.meeting.WarnOfLostMail;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.events.EmailDeliveryFailed;
import ai.aureeture.events.NotificationEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** notification-service tells what became of its mails. */
@ApplicationScoped
class NotificationEvents {
  private final Inbox inbox;
  private final WarnOfLostMail warnings;

  NotificationEvents(Inbox inbox, WarnOfLostMail warnings) {
    this.inbox = inbox;
    this.warnings = warnings;
  }

  @Incoming("notifications")
  Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
    return inbox.take(message, NotificationEvent.class, this::warn);
  }

  private Uni<Void> warn(NotificationEvent event) {
    return switch (event) {
      case EmailDeliveryFailed failed ->
          warnings.warn(
              new SessionId(UUID.fromString(failed.sessionId())),
              failed.mailId(),
              failed.recipientId(),
              failed.mail());
    };
  }
}
