package ai.aureeture.availability.adapter.in.rest;

import ai.aureeture.availability.application.AskedRange;
import ai.aureeture.availability.application.ListSlots;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** A mentor's slots, for anybody. */
@Path("/api/mentor-availability/slots")
public class SlotsResource {
  private static final String EDGE = "An instant, or a date: midnight in the mentor's zone";

  private final ListSlots listSlots;

  SlotsResource(ListSlots listSlots) {
    this.listSlots = listSlots;
  }

  // The query as it was sent, for an empty date would else pass for none.
  @GET
  @PermitAll
  @Parameter(
      name = "startDate",
      in = ParameterIn.QUERY,
      description = EDGE,
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "endDate",
      in = ParameterIn.QUERY,
      description = EDGE,
      schema = @Schema(type = SchemaType.STRING))
  public Uni<SlotsView> listSlots(@RestQuery String mentorId, UriInfo uri) {
    var query = uri.getQueryParameters();
    var asked = new AskedRange(Queries.edge("startDate", query), Queries.edge("endDate", query));
    return listSlots.list(Queries.mentorId(mentorId), asked).map(SlotsView::of);
  }
}
