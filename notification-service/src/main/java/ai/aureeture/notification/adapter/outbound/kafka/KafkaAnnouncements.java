package ai.aureeture.notification.adapter.outbound.kafka;

import ai.aureeture.events.EmailDeliveryFailed;
import ai.aureeture.events.NotificationEvent;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.notification.application.port.mails.Announcements;
import ai.aureeture.notification.domain.NaturalKey;
import ai.aureeture.notification.domain.mails.Mail;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** What this service tells on its own topic; done only once the broker has it. */
@Singleton
class KafkaAnnouncements implements Announcements {
  private final MutinyEmitter<byte[]> events;
  private final Counter givenUp;
  private final Clock clock;

  KafkaAnnouncements(
      @Channel("notifications") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
          MutinyEmitter<byte[]> events,
      MeterRegistry metrics,
      Clock clock) {
    this.events = events;
    // From the start on, so that the first one is an increase.
    this.givenUp = metrics.counter("mails.given.up");
    this.clock = clock;
  }

  @Override
  public Uni<Void> mailGivenUp(Mail mail, int attempts, String reason) {
    return send(
            mail.id(),
            new EmailDeliveryFailed(
                mail.session().id(),
                mail.session().mentor().id(),
                mail.id(),
                mail.recipient().id(),
                mail.wording().word(),
                attempts,
                reason))
        .invoke(() -> givenUp.increment());
  }

  private Uni<Void> send(String naturalKey, NotificationEvent event) {
    var id = NaturalKey.of(event.getClass().getSimpleName(), naturalKey);
    var envelope = new CloudEvent<>(id, clock.instant(), event);
    var record =
        OutgoingKafkaRecordMetadata.<String>builder()
            .withKey(event.key())
            .withHeaders(new RecordHeaders(envelope.headers()))
            .build();
    return events
        .sendMessage(Message.of(envelope.data()).addMetadata(record))
        .onFailure()
        .transform(failure -> new Unavailable("Kafka", failure));
  }
}
