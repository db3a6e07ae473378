package ai.aureeture.notification.adapter.in.kafka;

import ai.aureeture.events.CloudEvent;
import ai.aureeture.events.MeetingLinkEvent;
import ai.aureeture.events.MeetingLinkReady;
import ai.aureeture.notification.application.WriteMails;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The links, once for the whole service: the mails that wait for them go out. */
@ApplicationScoped
class MeetingLinkEvents {
  private final WriteMails mails;
  private final Ignored ignored;

  MeetingLinkEvents(WriteMails mails, Ignored ignored) {
    this.mails = mails;
    this.ignored = ignored;
  }

  @Incoming("meeting-links")
  Uni<Void> on(ConsumerRecord<String, byte[]> record) {
    return Patience.with(() ->
        CloudEvent.read(record.headers(), record.value(), MeetingLinkEvent.class)
            .map(this::handle)
            .orElseGet(() -> ignored.count(record)));
  }

  private Uni<Void> handle(CloudEvent<MeetingLinkEvent> told) {
    return switch (told.event()) {
      case MeetingLinkReady ready -> mails.linkReady(Told.session(ready));
    };
  }
}
