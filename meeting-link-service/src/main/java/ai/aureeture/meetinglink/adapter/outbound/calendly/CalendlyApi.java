package ai.aureeture.meetinglink.adapter.outbound.calendly;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.rest.client.annotation.ClientHeaderParam;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The part of Calendly's API v2 that we use. */
@Path("/")
@RegisterRestClient(configKey = "calendly")
@ClientHeaderParam(name = "Authorization", value = "Bearer ${calendly.api-key}")
interface CalendlyApi {

  /** "Create Event Invitee": 201; 400 when the slot is gone; has no idempotency key. */
  @POST
  @Path("/invitees")
  Uni<Resource<Invitee>> invite(InviteeRequest request);

  @GET
  @Path("/scheduled_events/{uuid}")
  Uni<Resource<ScheduledEvent>> event(@PathParam("uuid") String uuid);

  @GET
  @Path("/scheduled_events")
  Uni<Collection<ScheduledEvent>> events(
      @QueryParam("user") String user,
      @QueryParam("invitee_email") String inviteeEmail,
      @QueryParam("min_start_time") String from,
      @QueryParam("max_start_time") String to);

  @GET
  @Path("/scheduled_events/{uuid}/invitees")
  Uni<Collection<Invitee>> invitees(@PathParam("uuid") String uuid);

  /** 201; 403 when it is over or cancelled already. */
  @POST
  @Path("/scheduled_events/{uuid}/cancellation")
  Uni<Void> cancel(@PathParam("uuid") String uuid, Cancellation cancellation);

  @GET
  @Path("/users/me")
  Uni<Resource<User>> me();
}
