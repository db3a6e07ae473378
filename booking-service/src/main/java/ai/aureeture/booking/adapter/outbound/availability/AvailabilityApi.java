package ai.aureeture.booking.adapter.outbound.availability;

import ai.aureeture.http.credential.ServiceCredentialSender;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** availability-service's answer to us; not reachable from outside. */
@RegisterRestClient(configKey = "availability")
@RegisterProvider(AvailabilityErrors.class)
@RegisterProvider(ServiceCredentialSender.class)
@Path("/internal/slot-check")
interface AvailabilityApi {

  // A slow answer is no failure: a service that has just started is slow, and so is one in a rush.
  @GET
  @Retry(maxRetries = 1, delay = 50, jitter = 25, abortOn = ClientErrorException.class)
  @CircuitBreaker(
      requestVolumeThreshold = 20,
      delay = 1000,
      skipOn = {ClientErrorException.class, TimeoutException.class})
  Uni<SlotCheck> check(
      @QueryParam("mentorId") String mentorId,
      @QueryParam("startTime") Instant startTime,
      @QueryParam("endTime") Instant endTime);
}
