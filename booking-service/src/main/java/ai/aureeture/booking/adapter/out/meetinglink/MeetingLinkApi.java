package ai.aureeture.booking.adapter.out.meetinglink;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** meeting-link-service's answer to us; not reachable from outside. */
@RegisterRestClient(configKey = "meeting-link")
@Path("/internal/join-link")
interface MeetingLinkApi {

  @GET
  @CircuitBreaker(requestVolumeThreshold = 10, delay = 1000)
  Uni<WayIn> wayIn(
      @QueryParam("sessionId") String sessionId,
      @QueryParam("startTime") Instant startTime,
      @QueryParam("personId") String personId);

  /** The wire form of a way in. */
  record WayIn(String meetingLink) {}
}
