package ai.aureeture.booking.adapter.inbound.rest.operator;

import ai.aureeture.booking.adapter.inbound.rest.callers.CallerRights;
import ai.aureeture.booking.adapter.inbound.rest.requests.PageRequest;
import ai.aureeture.booking.application.operator.RepublishEvents;
import ai.aureeture.booking.application.port.operator.Republishing.Page;
import ai.aureeture.booking.domain.SessionId;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The operator rebuilds what another service had from booking's events. */
@Tag(name = "Operator")
@Path("/api/admin/sessions/retell")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
class RepublishResource {
  private final RepublishEvents tellAgain;
  private final CallerRights visitors;

  RepublishResource(RepublishEvents tellAgain, CallerRights visitors) {
    this.tellAgain = tellAgain;
    this.visitors = visitors;
  }

  @POST
  @Operation(
      summary = "Publish sessions again as they stand",
      description =
          "Tells the other services of up to `limit` sessions as they stand, for one that has lost"
              + " its store. Call it with each `nextCursor` until that is null. No session changes,"
              + " and no mail goes out.")
  public Uni<RetoldView> retellSessions(
      @QueryParam("limit") String limit, @QueryParam("cursor") String cursor) {
    var page = PageRequest.of(limit, cursor);
    return tellAgain
        .tell(page.place(RepublishResource::session), page.limit(), visitors.admin())
        .map(RetoldView::of);
  }

  private static SessionId session(String place) {
    return SessionId.parse(place).orElseThrow();
  }

  /**
   * @param retold how many sessions were told of
   */
  record RetoldView(int retold, @Nullable String nextCursor) {
    static RetoldView of(Page page) {
      return new RetoldView(
          page.told(), page.last().map(last -> PageRequest.cursor(last.toString())).orElse(null));
    }
  }
}
