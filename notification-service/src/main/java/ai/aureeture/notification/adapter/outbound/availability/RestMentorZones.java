package ai.aureeture.notification.adapter.outbound.availability;

import ai.aureeture.notification.application.port.MentorZones;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Asks availability-service, every time: a zone that was remembered would be wrong just after the
 * mentor has moved. A mail or bell waits for it for 5 s at most, then the zone of the booking
 * stands in.
 */
@ApplicationScoped
class RestMentorZones implements MentorZones {
  private static final Logger LOG = Logger.getLogger(RestMentorZones.class);

  private final AvailabilityApi service;

  RestMentorZones(@RestClient AvailabilityApi service) {
    this.service = service;
  }

  @Override
  public Uni<Optional<String>> of(String mentorId) {
    return service
        .timezone(mentorId)
        .map(answer -> Optional.ofNullable(answer.timezone()))
        .onFailure(NotFoundException.class)
        .recoverWithItem(Optional.empty())
        .onFailure()
        .invoke(failure -> LOG.debugf("The mentor's zone is not known: %s", failure.getMessage()))
        .onFailure()
        .recoverWithItem(Optional.empty());
  }
}
