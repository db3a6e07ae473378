package ai.aureeture.meetinglink.adapter.outbound.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.events.MeetingLinkReady;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.kit.work.Unavailable;
import ai.aureeture.meetinglink.application.port.Announcements;
import ai.aureeture.meetinglink.domain.Invitation;
import ai.aureeture.meetinglink.domain.Link;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import ai.aureeture.meetinglink.domain.Provider;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** {@link MeetingLinkReady} on Kafka. */
@ApplicationScoped
public class KafkaAnnouncements implements Announcements {
  private final MutinyEmitter<byte[]> emitter;
  private final MeterRegistry meters;
  private final Clock clock;

  KafkaAnnouncements(
      @Channel("meeting-links") @OnOverflow(OnOverflow.Strategy.UNBOUNDED_BUFFER)
          MutinyEmitter<byte[]> emitter,
      MeterRegistry meters,
      Clock clock) {
    this.emitter = emitter;
    this.meters = meters;
    this.clock = clock;
  }

  @Override
  public Uni<Void> announce(MeetingRequest request, Link link) {
    return Uni.createFrom()
        .deferred(() -> emitter.sendMessage(message(event(request, link, clock.instant()))))
        .onFailure()
        .transform(failure -> new Unavailable("the broker", failure))
        .invoke(() -> count(link));
  }

  /** The id follows from session, time and move: told twice, it is the same event. */
  static CloudEvent<MeetingLinkReady> event(MeetingRequest request, Link link, Instant now) {
    var name = "MeetingLinkReady/" + request.id().text();
    return new CloudEvent<>(
        UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString(),
        now,
        new MeetingLinkReady(
            request.id().sessionId(),
            request.mentor().id(),
            request.id().start(),
            request.id().move(),
            provider(link.provider()),
            link.url(),
            link.invitation().map(Invitation::event).orElse(null),
            link.invitation().map(Invitation::invitee).orElse(null)));
  }

  private static MeetingProvider provider(Provider provider) {
    return switch (provider) {
      case CALENDLY -> MeetingProvider.CALENDLY;
      case JITSI -> MeetingProvider.JITSI;
    };
  }

  private static Message<byte[]> message(CloudEvent<MeetingLinkReady> event) {
    var record =
        OutgoingKafkaRecordMetadata.<String>builder()
            .withKey(event.event().key())
            .withHeaders(new RecordHeaders(event.headers()))
            .build();
    return Message.of(event.data(), Metadata.of(record));
  }

  private void count(Link link) {
    meters
        .counter("meeting.links", "provider", link.provider().word(), "why", link.why())
        .increment();
  }
}
