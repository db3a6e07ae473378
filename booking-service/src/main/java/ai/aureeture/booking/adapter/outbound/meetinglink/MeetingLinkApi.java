package ai.aureeture.booking.adapter.outbound.meetinglink;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** meeting-link-service's answer to us; not reachable from outside. */
@RegisterRestClient(configKey = "meeting-link")
@RegisterProvider(MeetingLinkErrors.class)
@Path("/internal/join-link")
interface MeetingLinkApi {

  @GET
  @CircuitBreaker(requestVolumeThreshold = 10, delay = 1000, skipOn = NotFoundException.class)
  Uni<JoinLink> wayIn(
      @QueryParam("sessionId") String sessionId,
      @QueryParam("startTime") Instant startTime,
      @QueryParam("personId") String personId);

  /** The wire form of a way in. */
  record JoinLink(String meetingLink) {}
}
