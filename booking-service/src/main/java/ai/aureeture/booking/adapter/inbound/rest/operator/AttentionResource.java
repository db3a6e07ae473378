package ai.aureeture.booking.adapter.inbound.rest.operator;

import ai.aureeture.booking.application.operator.ShowAttention;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What waits for a person, for the operator. */
@Tag(name = "Operator")
@Path("/api/admin/attention")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
class AttentionResource {
  private final ShowAttention attention;

  AttentionResource(ShowAttention attention) {
    this.attention = attention;
  }

  @GET
  @Operation(summary = "Show what an operator must decide")
  public Uni<AttentionView> showAttention() {
    return attention.show().map(AttentionView::of);
  }
}
