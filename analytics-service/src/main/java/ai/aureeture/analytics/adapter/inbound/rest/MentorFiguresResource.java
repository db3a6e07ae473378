package ai.aureeture.analytics.adapter.inbound.rest;

import ai.aureeture.analytics.application.ReadMentorFigures;
import ai.aureeture.analytics.application.Requester;
import ai.aureeture.http.callers.Caller;
import ai.aureeture.http.openapi.ProblemCodes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A mentor's figures, for that mentor and admins. */
@Path("/api/analytics/mentors/{mentorId}")
@Tag(name = "Analytics")
@Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
@RolesAllowed({"mentor", "admin"})
public class MentorFiguresResource {
  private final ReadMentorFigures readFigures;
  private final Caller caller;

  MentorFiguresResource(ReadMentorFigures readFigures, Caller caller) {
    this.readFigures = readFigures;
    this.caller = caller;
  }

  @GET
  @Operation(summary = "Read a mentor's figures")
  @ProblemCodes("403 not-your-figures")
  @APIResponse(
      responseCode = "200",
      description = "The figures, or their days as a table",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = MentorFiguresView.class)),
        @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
      })
  public Uni<MentorFiguresView> readMentorFigures(
      @RestPath String mentorId,
      @RestQuery @Parameter(required = true, schema = @Schema(format = "date")) String from,
      @RestQuery @Parameter(required = true, schema = @Schema(format = "date")) String to) {
    var range = QueryParameters.range(from, to);
    return readFigures
        .read(new Requester(caller.id(), caller.isAdmin()), mentorId, range)
        .map(MentorFiguresView::of);
  }
}
