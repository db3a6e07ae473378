package ai.aureeture.booking.adapter.outbound.meetinglink;

import ai.aureeture.booking.application.port.JoinLinks;
import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.MeetingRoom.Provider;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks meeting-link-service, which alone knows whether Jitsi's rooms want tokens. */
@ApplicationScoped
class RestDoors implements JoinLinks {
  private final MeetingLinkApi service;

  RestDoors(@RestClient MeetingLinkApi service) {
    this.service = service;
  }

  @Override
  public Uni<Optional<String>> wayIn(Session session, String personId) {
    var link = session.room().map(MeetingRoom::link);
    if (session.room().filter(room -> room.provider() == Provider.JITSI).isEmpty()) {
      return Uni.createFrom().item(link);
    }
    return service
        .wayIn(session.id().toString(), session.slot().start(), personId)
        .map(wayIn -> Optional.of(wayIn.meetingLink()))
        .onFailure()
        .recoverWithItem(link);
  }
}
