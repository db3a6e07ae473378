package ai.aureeture.availability.adapter.inbound.rest.schedule;

import ai.aureeture.availability.application.schedule.ChangeOverrides;
import ai.aureeture.http.openapi.ProblemCodes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Several dates of a mentor's at once. */
@Tag(name = "Availability")
@Path("/api/mentor-availability/overrides")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"mentor", "admin"})
public class OverridesResource {
  private final ChangeOverrides changeOverrides;
  private final CommandReader commands;

  OverridesResource(ChangeOverrides changeOverrides, CommandReader commands) {
    this.changeOverrides = changeOverrides;
    this.commands = commands;
  }

  @POST
  @Operation(summary = "Change single dates")
  @ProblemCodes({
    "403 not-your-availability",
    "404 not-found",
    "409 person-erased",
    "412 precondition-failed",
    "422 idempotency-key-reused"
  })
  public Uni<RestResponse<AvailabilityView>> changeOverrides(
      @RestQuery String mentorId, @NotNull @Valid OverridesRequest request) {
    return changeOverrides
        .change(commands.once(mentorId, request), request.toChange())
        .map(ScheduleResponses::of);
  }
}
