package ai.aureeture.notification.adapter.in.kafka;

import ai.aureeture.events.CloudEvent;
import ai.aureeture.events.MeetingLinkEvent;
import ai.aureeture.events.MeetingLinkReady;
import ai.aureeture.notification.application.KeepAppointments;
import ai.aureeture.notification.application.WriteMails;
import ai.aureeture.notification.domain.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The links, once for the whole service: the mails that wait for them go out. */
@ApplicationScoped
class MeetingLinkEvents {
  private final WriteMails mails;
  private final KeepAppointments appointments;
  private final Ignored ignored;

  MeetingLinkEvents(WriteMails mails, KeepAppointments appointments, Ignored ignored) {
    this.mails = mails;
    this.appointments = appointments;
    this.ignored = ignored;
  }

  @Incoming("meeting-links")
  Uni<Void> on(ConsumerRecord<String, byte[]> record) {
    return Patience.with(
        record,
        () ->
            CloudEvent.readAs(
                    "notification-service",
                    record.headers(),
                    record.value(),
                    MeetingLinkEvent.class)
                .map(this::handle)
                .orElseGet(() -> ignored.count(record)));
  }

  private Uni<Void> handle(CloudEvent<MeetingLinkEvent> told) {
    return switch (told.event()) {
      case MeetingLinkReady ready -> linkReady(Told.session(ready));
    };
  }

  private Uni<Void> linkReady(Session session) {
    return appointments.told(session).chain(() -> mails.linkReady(session));
  }
}
