package ai.aureeture.booking.adapter.outbound.meetinglink;

import ai.aureeture.http.credential.ServiceCredentialSender;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** meeting-link-service's answer to us; not reachable from outside. */
@RegisterRestClient(configKey = "meeting-link")
@RegisterProvider(MeetingLinkErrors.class)
@RegisterProvider(ServiceCredentialSender.class)
@Path("/internal/join-link")
interface MeetingLinkApi {

  @GET
  @CircuitBreaker(requestVolumeThreshold = 10, delay = 1000, skipOn = ClientErrorException.class)
  Uni<JoinLink> joinLink(
      @QueryParam("sessionId") String sessionId,
      @QueryParam("startTime") Instant startTime,
      @QueryParam("personId") String personId,
      @HeaderParam("Authorization") String authorization);

  /** The wire form of a join link. */
  record JoinLink(String meetingLink) {}
}
