package ai.aureeture.booking.adapter.inbound.rest.operator;

import ai.aureeture.booking.adapter.inbound.rest.requests.PageRequest;
import ai.aureeture.booking.adapter.inbound.rest.requests.RequestTexts;
import ai.aureeture.booking.adapter.inbound.rest.requests.SessionIds;
import ai.aureeture.booking.adapter.inbound.rest.requests.TimeCursor;
import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.application.operator.FindSessions;
import ai.aureeture.booking.application.port.operator.SessionRecords.Page;
import ai.aureeture.booking.application.port.operator.SessionRecords.Place;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.http.concurrency.LargeResponse;
import ai.aureeture.http.openapi.ProblemCodes;
import ai.aureeture.http.problems.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Sessions and bookings as the operator looks them up. */
@Tag(name = "Operator")
@Path("/api/admin/sessions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
class SessionRecordResource {
  private final FindSessions find;

  SessionRecordResource(FindSessions find) {
    this.find = find;
  }

  @GET
  @LargeResponse
  @Operation(
      summary = "Find sessions and bookings",
      description =
          "Those that `q` names, whatever became of them, the latest start first. `q` is the id of"
              + " a session, an order, a payment or a person, or a student's e-mail address.")
  public Uni<FoundSessionsView> findSessions(
      @QueryParam("q") String q,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var text = RequestTexts.query("q", q);
    if (text.isEmpty()) {
      throw Problem.invalid("q", "must name a session, an order, a payment or a person");
    }
    var page = PageRequest.of(limit, cursor);
    return find.find(text, page.limit(), page.place(SessionRecordResource::place))
        .map(FoundSessionsView::of);
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "Read all that is kept about a session")
  @ProblemCodes("404 not-found")
  public Uni<SessionRecordView> readSessionRecord(@RestPath String id) {
    return find.one(SessionIds.parse(id)).map(SessionRecordView::of);
  }

  private static Place place(String cursor) {
    var place = TimeCursor.read(cursor);
    return new Place(place.at(), SessionId.parse(place.id()).orElseThrow());
  }

  record FoundSessionsView(List<SessionView> sessions, @Nullable String nextCursor) {
    static FoundSessionsView of(Page page) {
      return new FoundSessionsView(
          page.sessions().stream().map(SessionView::forOperator).toList(),
          page.next().map(place -> TimeCursor.of(place.start(), place.id())).orElse(null));
    }
  }
}
