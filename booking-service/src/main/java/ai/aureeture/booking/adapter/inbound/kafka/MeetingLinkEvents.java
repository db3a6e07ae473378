package ai.aureeture.booking.adapter.inbound.kafka;

import ai.aureeture.booking.application.meeting.RecordMeetingRoom;
import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.events.MeetingLinkEvent;
import ai.aureeture.events.MeetingLinkReady;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.kit.kafka.EventConsumer;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Records the rooms that meeting-link-service has made. */
@ApplicationScoped
class MeetingLinkEvents {
  private final EventConsumer events;
  private final RecordMeetingRoom rooms;

  MeetingLinkEvents(EventConsumer events, RecordMeetingRoom rooms) {
    this.events = events;
    this.rooms = rooms;
  }

  @Incoming("meeting-links")
  Uni<Void> on(Message<byte[]> message) {
    return events.consume(message, MeetingLinkEvent.class, SessionRefused::isOutage, this::record);
  }

  private Uni<Void> record(CloudEvent<MeetingLinkEvent> event) {
    return switch (event.event()) {
      case MeetingLinkReady ready ->
          rooms.record(new SessionId(UUID.fromString(ready.sessionId())), room(ready));
    };
  }

  private static MeetingRoom room(MeetingLinkReady ready) {
    return new MeetingRoom(
        ready.meetingLink(),
        provider(ready),
        Optional.ofNullable(ready.calendlyEventUri()),
        Optional.ofNullable(ready.calendlyInviteeUri()),
        ready.startTime(),
        ready.move());
  }

  private static MeetingRoom.Provider provider(MeetingLinkReady ready) {
    return switch (ready.provider()) {
      case CALENDLY -> MeetingRoom.Provider.CALENDLY;
      // A provider that this version does not know: the link works all the same.
      case JITSI, UNKNOWN -> MeetingRoom.Provider.JITSI;
    };
  }
}
