package ai.aureeture.notification.adapter.outbound.availability;

import ai.aureeture.http.credential.ServiceCredentialSender;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** availability-service's answer to us; not reachable from outside. */
@RegisterRestClient(configKey = "availability")
@RegisterProvider(AvailabilityErrors.class)
@RegisterProvider(ServiceCredentialSender.class)
@Path("/internal/timezone")
interface AvailabilityApi {

  // A service that restarts breaks its connections: one more try spares a mail in an old zone.
  @GET
  @Retry(
      maxRetries = 1,
      abortOn = {
        NotFoundException.class,
        CircuitBreakerOpenException.class,
        TimeoutException.class
      })
  @CircuitBreaker(requestVolumeThreshold = 20, delay = 1000, skipOn = NotFoundException.class)
  Uni<ScheduleZone> timezone(@QueryParam("mentorId") String mentorId);

  /** The time zone of a mentor's schedule, as availability answers it. */
  record ScheduleZone(String timezone) {}
}
