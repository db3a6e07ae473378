package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.booking.application.booking.RefundSession;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The operator's only way to end a session that stands. */
@Path("/api/admin/sessions/{id}/refund")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
class RefundResource {
  private final RefundSession refund;
  private final Visitors visitors;
  private final Once once;

  RefundResource(RefundSession refund, Visitors visitors, Once once) {
    this.refund = refund;
    this.visitors = visitors;
    this.once = once;
  }

  @POST
  public Uni<RestResponse<SessionView>> refundSession(@RestPath String id) {
    return once.show(
        null, refund.refund(SessionIds.parse(id), visitors.actor()), SessionView::forMentor);
  }
}
