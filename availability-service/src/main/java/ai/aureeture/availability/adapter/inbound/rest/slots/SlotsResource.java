package ai.aureeture.availability.adapter.inbound.rest.slots;

import ai.aureeture.availability.adapter.inbound.rest.QueryParameters;
import ai.aureeture.availability.application.Requester;
import ai.aureeture.availability.application.slots.AskedRange;
import ai.aureeture.availability.application.slots.ListSlots;
import ai.aureeture.availability.application.slots.SlotListing;
import ai.aureeture.http.callers.Caller;
import ai.aureeture.http.openapi.ProblemCodes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** A mentor's slots, for all callers. */
@Tag(name = "Slots")
@Path("/api/mentor-availability/slots")
@Produces(MediaType.APPLICATION_JSON)
public class SlotsResource {
  private static final String EDGE = "An instant, or a date: midnight in the mentor's zone";
  private static final String MOVING =
      """
      A session of this mentor that is to move, for its mentor and its student alone (401 without \
      a token, 403 `not-your-session`). The times it takes up, its own and one that a request \
      proposes, are free then, and it does not count in `maxSessionsPerWeek`; only the slot at \
      which it stands stays booked. `instantBookingEnabled` does not matter, since the other \
      person has to agree.\
      """;

  private final ListSlots listSlots;
  private final SlotsBodies bodies;
  private final Caller caller;

  SlotsResource(ListSlots listSlots, SlotsBodies bodies, Caller caller) {
    this.listSlots = listSlots;
    this.bodies = bodies;
    this.caller = caller;
  }

  // The query as it was sent, for an empty date or session would else pass for none.
  @GET
  @PermitAll
  @Produces(MediaType.APPLICATION_JSON)
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
  @Parameter(
      name = "sessionId",
      in = ParameterIn.QUERY,
      description = MOVING,
      schema = @Schema(type = SchemaType.STRING))
  @APIResponse(
      responseCode = "200",
      description = "The slots that start in the range, in time order",
      content = @Content(schema = @Schema(implementation = SlotsView.class)))
  @Operation(summary = "List a mentor's slots")
  @ProblemCodes({"403 not-your-session", "404 not-found"})
  public Uni<SlotsBody> listSlots(@RestQuery String mentorId, UriInfo uri) {
    var mentor = QueryParameters.mentorId(mentorId);
    var query = uri.getQueryParameters();
    var command =
        new AskedRange(
            QueryParameters.edge("startDate", query), QueryParameters.edge("endDate", query));
    return QueryParameters.sessionId(query)
        .map(sessionId -> toMove(sessionId, mentor, command))
        .orElseGet(() -> listSlots.list(mentor, command))
        .flatMap(bodies::of);
  }

  private Uni<SlotListing> toMove(String sessionId, String mentorId, AskedRange command) {
    return caller
        .signedIn()
        .map(known -> new Requester(known.id(), known.isAdmin()))
        .flatMap(requester -> listSlots.listToMove(sessionId, requester, mentorId, command));
  }
}
