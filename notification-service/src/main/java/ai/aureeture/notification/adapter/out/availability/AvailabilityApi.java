package ai.aureeture.notification.adapter.out.availability;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** availability-service's answer to us; not reachable from outside. */
@RegisterRestClient(configKey = "availability")
@Path("/internal/timezone")
interface AvailabilityApi {

  // A slow answer does not open the circuit: a service is slow just after its start and under load.
  @GET
  @CircuitBreaker(
      requestVolumeThreshold = 20,
      delay = 1000,
      skipOn = {ClientErrorException.class, TimeoutException.class})
  Uni<ScheduleZone> timezone(@QueryParam("mentorId") String mentorId);

  /** The time zone of a mentor's schedule, as availability answers it. */
  record ScheduleZone(String timezone) {}
}
