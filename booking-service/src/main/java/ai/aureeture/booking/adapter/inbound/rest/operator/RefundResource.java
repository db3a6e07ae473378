package ai.aureeture.booking.adapter.inbound.rest.operator;

import ai.aureeture.booking.adapter.inbound.rest.callers.CallerRights;
import ai.aureeture.booking.adapter.inbound.rest.idempotency.IdempotencyFilter;
import ai.aureeture.booking.adapter.inbound.rest.requests.SessionIds;
import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.application.booking.RefundSession;
import ai.aureeture.http.openapi.ProblemCodes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The operator gives a payment back, and so ends the session, unless it took place. */
@Tag(name = "Operator")
@Path("/api/admin/sessions/{id}/refund")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
class RefundResource {
  private final RefundSession refund;
  private final CallerRights visitors;
  private final IdempotencyFilter once;

  RefundResource(RefundSession refund, CallerRights visitors, IdempotencyFilter once) {
    this.refund = refund;
    this.visitors = visitors;
    this.once = once;
  }

  @POST
  @Operation(
      summary = "Refund a session",
      description =
          "Gives back what is left of the session's payment. The session is cancelled, unless it"
              + " took place. While a refund of the session, or a part of one, has failed, that is"
              + " asked for again and nothing else changes; one that is under way or done stays as"
              + " it is.")
  @ProblemCodes({
    "404 not-found",
    "409 not-refundable",
    ProblemCodes.KEY_IN_USE,
    ProblemCodes.KEY_REUSED
  })
  public Uni<RestResponse<SessionView>> refundSession(@RestPath String id) {
    return once.show(
        null, refund.refund(SessionIds.parse(id), visitors.admin()), SessionView::forMentor);
  }
}
