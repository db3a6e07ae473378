package ai.aureeture.booking.adapter.outbound.meetinglink;

import ai.aureeture.booking.application.port.JoinLinks;
import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.MeetingRoom.Provider;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks meeting-link-service, which alone knows whether Jitsi's rooms want tokens. */
@ApplicationScoped
class RestJoinLinks implements JoinLinks {
  private static final Logger LOG = Logger.getLogger(RestJoinLinks.class);

  private final MeetingLinkApi service;

  RestJoinLinks(@RestClient MeetingLinkApi service) {
    this.service = service;
  }

  @Override
  public Uni<Optional<String>> linkFor(Session session, String personId, String accessToken) {
    var link = session.room().map(MeetingRoom::link);
    if (session.room().filter(room -> room.provider() == Provider.JITSI).isEmpty()) {
      return Uni.createFrom().item(link);
    }
    return service
        .joinLink(
            session.id().toString(), session.slot().start(), personId, "Bearer " + accessToken)
        .map(joinLink -> Optional.of(joinLink.meetingLink()))
        .onFailure()
        .invoke(failure -> LOG.warnf("No personal link, booking=%s: %s", session.id(), failure))
        .onFailure()
        .recoverWithItem(link);
  }
}
