package ai.aureeture.booking.adapter.in.kafka;

import ai.aureeture.booking.application.meeting.RecordMeetingRoom;
import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.events.MeetingLinkEvent;
import ai.aureeture.events.MeetingLinkReady;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** meeting-link-service has made a room. */
@ApplicationScoped
class MeetingLinkEvents {
  private final Inbox inbox;
  private final RecordMeetingRoom rooms;

  MeetingLinkEvents(Inbox inbox, RecordMeetingRoom rooms) {
    this.inbox = inbox;
    this.rooms = rooms;
  }

  @Incoming("meeting-links")
  Uni<Void> hear(ConsumerRecord<String, byte[]> message) {
    return inbox.take(message, MeetingLinkEvent.class, this::record);
  }

  private Uni<Void> record(MeetingLinkEvent event) {
    return switch (event) {
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
