package ai.aureeture.availability.adapter.inbound.rest.templates;

import ai.aureeture.availability.adapter.inbound.rest.QueryParameters;
import ai.aureeture.availability.adapter.inbound.rest.TemplateNames;
import ai.aureeture.availability.adapter.inbound.rest.schedule.AvailabilityView;
import ai.aureeture.availability.adapter.inbound.rest.schedule.CommandReader;
import ai.aureeture.availability.adapter.inbound.rest.schedule.ScheduleResponses;
import ai.aureeture.availability.application.schedule.ApplyTemplate;
import ai.aureeture.availability.application.schedule.ReadSchedule;
import ai.aureeture.availability.application.schedule.RemoveTemplate;
import ai.aureeture.availability.application.schedule.SaveTemplate;
import ai.aureeture.http.openapi.ProblemCodes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The weeks a mentor saved under a name. */
@Tag(name = "Availability")
@Path("/api/mentor-availability/templates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"mentor", "admin"})
public class TemplatesResource {
  private final ReadSchedule readPlan;
  private final SaveTemplate saveTemplate;
  private final RemoveTemplate removeTemplate;
  private final ApplyTemplate applyTemplate;
  private final CommandReader commands;

  TemplatesResource(
      ReadSchedule readPlan,
      SaveTemplate saveTemplate,
      RemoveTemplate removeTemplate,
      ApplyTemplate applyTemplate,
      CommandReader commands) {
    this.readPlan = readPlan;
    this.saveTemplate = saveTemplate;
    this.removeTemplate = removeTemplate;
    this.applyTemplate = applyTemplate;
    this.commands = commands;
  }

  @GET
  @Operation(summary = "List a mentor's week templates")
  @ProblemCodes({"403 not-your-availability", "404 not-found"})
  public Uni<RestResponse<TemplatesView>> listTemplates(@RestQuery String mentorId) {
    return readPlan
        .read(commands.requester(), QueryParameters.mentorId(mentorId))
        .map(
            stored -> ScheduleResponses.of(TemplatesView.of(stored.schedule()), stored.revision()));
  }

  @PUT
  @Path("/{name}")
  @Operation(summary = "Save a week template")
  @ProblemCodes({
    "403 not-your-availability",
    "404 not-found",
    "409 person-erased",
    "412 precondition-failed"
  })
  public Uni<RestResponse<TemplateBody>> saveTemplate(
      @RestPath String name, @RestQuery String mentorId, @NotNull @Valid TemplateRequest request) {
    var template = request.toTemplate(TemplateNames.of(name));
    return saveTemplate
        .save(commands.change(mentorId), template)
        .map(saved -> ScheduleResponses.of(TemplateBody.of(template), saved.stored().revision()));
  }

  @DELETE
  @Path("/{name}")
  @Operation(summary = "Remove a week template")
  @ProblemCodes({
    "403 not-your-availability",
    "404 not-found",
    "409 person-erased",
    "412 precondition-failed"
  })
  public Uni<RestResponse<Void>> removeTemplate(@RestPath String name, @RestQuery String mentorId) {
    return removeTemplate
        .remove(commands.change(mentorId), name)
        .map(removed -> ScheduleResponses.noContent(removed.stored().revision()));
  }

  @POST
  @Path("/{name}/apply")
  @Operation(summary = "Apply a week template to weeks")
  @ProblemCodes({
    "403 not-your-availability",
    "404 not-found",
    "409 person-erased",
    "412 precondition-failed",
    "422 idempotency-key-reused"
  })
  public Uni<RestResponse<AvailabilityView>> applyTemplate(
      @RestPath String name, @RestQuery String mentorId, @NotNull @Valid ApplyRequest request) {
    return applyTemplate
        .apply(commands.once(mentorId, request), name, request.firstMonday(), request.weeks())
        .map(ScheduleResponses::of);
  }
}
