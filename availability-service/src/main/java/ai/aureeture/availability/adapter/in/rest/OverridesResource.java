package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.application.ChangeOverrides;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Several dates of a mentor's at once. */
@Path("/api/mentor-availability/overrides")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"mentor", "admin"})
public class OverridesResource {
  private final ChangeOverrides changeOverrides;
  private final Asks asks;

  OverridesResource(ChangeOverrides changeOverrides, Asks asks) {
    this.changeOverrides = changeOverrides;
    this.asks = asks;
  }

  @POST
  public Uni<RestResponse<AvailabilityView>> changeOverrides(
      @RestQuery String mentorId, @NotNull @Valid OverridesRequest request) {
    return changeOverrides
        .change(asks.once(mentorId, request), request.toChange())
        .map(Answers::of);
  }
}
