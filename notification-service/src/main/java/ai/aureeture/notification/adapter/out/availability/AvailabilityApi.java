package ai.aureeture.notification.adapter.out.availability;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** availability-service's answer to us; not reachable from outside. */
@RegisterRestClient(configKey = "availability")
@Path("/internal/timezone")
interface AvailabilityApi {

  @GET
  @CircuitBreaker(requestVolumeThreshold = 4, delay = 2000, skipOn = ClientErrorException.class)
  Uni<ScheduleZone> timezone(@QueryParam("mentorId") String mentorId);

  /** The time zone of a mentor's schedule, as availability answers it. */
  record ScheduleZone(String timezone) {}
}
