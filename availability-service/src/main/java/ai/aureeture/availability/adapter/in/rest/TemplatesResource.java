package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.application.ApplyTemplate;
import ai.aureeture.availability.application.ReadPlan;
import ai.aureeture.availability.application.RemoveTemplate;
import ai.aureeture.availability.application.SaveTemplate;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The weeks a mentor saved under a name. */
@Path("/api/mentor-availability/templates")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"mentor", "admin"})
public class TemplatesResource {
  private final ReadPlan readPlan;
  private final SaveTemplate saveTemplate;
  private final RemoveTemplate removeTemplate;
  private final ApplyTemplate applyTemplate;
  private final Asks asks;

  TemplatesResource(
      ReadPlan readPlan,
      SaveTemplate saveTemplate,
      RemoveTemplate removeTemplate,
      ApplyTemplate applyTemplate,
      Asks asks) {
    this.readPlan = readPlan;
    this.saveTemplate = saveTemplate;
    this.removeTemplate = removeTemplate;
    this.applyTemplate = applyTemplate;
    this.asks = asks;
  }

  @GET
  public Uni<RestResponse<TemplatesView>> listTemplates(@RestQuery String mentorId) {
    return readPlan
        .read(asks.requester(), Queries.mentorId(mentorId))
        .map(stored -> Answers.of(TemplatesView.of(stored.plan()), stored.revision()));
  }

  @PUT
  @Path("/{name}")
  public Uni<RestResponse<TemplateBody>> saveTemplate(
      @RestPath String name, @RestQuery String mentorId, @NotNull @Valid TemplateBody request) {
    var template = request.toTemplate(TemplateNames.of(name));
    return saveTemplate
        .save(asks.change(mentorId), template)
        .map(saved -> Answers.of(TemplateBody.of(template), saved.stored().revision()));
  }

  @DELETE
  @Path("/{name}")
  public Uni<RestResponse<Void>> removeTemplate(@RestPath String name, @RestQuery String mentorId) {
    return removeTemplate
        .remove(asks.change(mentorId), name)
        .map(removed -> Answers.noContent(removed.stored().revision()));
  }

  @POST
  @Path("/{name}/apply")
  public Uni<RestResponse<AvailabilityView>> applyTemplate(
      @RestPath String name, @RestQuery String mentorId, @NotNull @Valid ApplyRequest request) {
    return applyTemplate
        .apply(asks.once(mentorId, request), name, request.firstMonday(), request.weeks())
        .map(Answers::of);
  }
}
