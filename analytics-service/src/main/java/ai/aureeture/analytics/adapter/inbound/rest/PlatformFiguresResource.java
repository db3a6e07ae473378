package ai.aureeture.analytics.adapter.inbound.rest;

import ai.aureeture.analytics.application.ReadPlatformFigures;
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
import org.jboss.resteasy.reactive.RestQuery;

/** The figures of all mentors together, for admins. */
@Path("/api/analytics/platform")
@Tag(name = "Analytics")
@Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
@RolesAllowed("admin")
public class PlatformFiguresResource {
  private final ReadPlatformFigures readFigures;

  PlatformFiguresResource(ReadPlatformFigures readFigures) {
    this.readFigures = readFigures;
  }

  @GET
  @Operation(summary = "Read the figures of all mentors")
  @APIResponse(
      responseCode = "200",
      description = "The figures, or their days as a table",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = PlatformFiguresView.class)),
        @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
      })
  public Uni<PlatformFiguresView> readPlatformFigures(
      @RestQuery @Parameter(required = true, schema = @Schema(format = "date")) String from,
      @RestQuery @Parameter(required = true, schema = @Schema(format = "date")) String to) {
    var range = QueryParameters.range(from, to);
    return readFigures.read(range).map(days -> PlatformFiguresView.of(range, days));
  }
}
