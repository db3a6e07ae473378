package ai.aureeture.availability.adapter.inbound.rest.schedule;

import ai.aureeture.availability.adapter.inbound.rest.QueryParameters;
import ai.aureeture.availability.application.port.StoredAvailability;
import ai.aureeture.availability.application.schedule.ReadAvailability;
import ai.aureeture.availability.application.schedule.ReplaceAvailability;
import ai.aureeture.http.openapi.ProblemCodes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** A mentor's own availability. */
@Tag(name = "Availability")
@Path("/api/mentor-availability")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"mentor", "admin"})
public class AvailabilityResource {
  private final ReadAvailability readAvailability;
  private final ReplaceAvailability replaceAvailability;
  private final CommandReader commands;

  AvailabilityResource(
      ReadAvailability readAvailability,
      ReplaceAvailability replaceAvailability,
      CommandReader commands) {
    this.readAvailability = readAvailability;
    this.replaceAvailability = replaceAvailability;
    this.commands = commands;
  }

  @GET
  @Operation(
      summary = "Read a mentor's availability",
      description = "With `optional=true` 204 stands in place of 404: the mentor has none yet.")
  @ProblemCodes({"403 not-your-availability", "404 not-found"})
  public Uni<RestResponse<AvailabilityView>> readAvailability(
      @RestQuery String mentorId,
      @RestQuery boolean optional,
      @RestHeader(HttpHeaders.IF_NONE_MATCH) List<String> known) {
    var requester = commands.requester();
    var mentor = QueryParameters.mentorId(mentorId);
    return optional
        ? readAvailability
            .find(requester, mentor)
            .map(found ->
                found.map(stored -> answer(stored, known)).orElse(RestResponse.noContent()))
        : readAvailability.read(requester, mentor).map(stored -> answer(stored, known));
  }

  private static RestResponse<AvailabilityView> answer(
      StoredAvailability stored, List<String> known) {
    return EntityTags.among(known, stored.revision())
        ? ScheduleResponses.notModified(stored.revision())
        : ScheduleResponses.of(stored);
  }

  @PUT
  @Operation(summary = "Replace a mentor's availability")
  @ProblemCodes({"403 not-your-availability", "409 person-erased", "412 precondition-failed"})
  public Uni<RestResponse<AvailabilityView>> replaceAvailability(
      @RestQuery String mentorId, @NotNull @Valid AvailabilityRequest request) {
    var command = commands.put(mentorId);
    return replaceAvailability
        .replace(command, request.of(command.mentorId()))
        .map(ScheduleResponses::of);
  }
}
