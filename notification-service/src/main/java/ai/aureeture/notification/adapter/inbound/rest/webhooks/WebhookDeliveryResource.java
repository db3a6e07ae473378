package ai.aureeture.notification.adapter.inbound.rest.webhooks;

import ai.aureeture.http.openapi.ProblemCodes;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.http.requests.PageLimit;
import ai.aureeture.notification.application.webhooks.ReadDeliveries;
import ai.aureeture.notification.domain.webhooks.DeliveryState;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What became of the events for an endpoint, for the operator. */
@Path("/api/admin/webhooks/{id}/deliveries")
@Tag(name = "Operator")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
public class WebhookDeliveryResource {
  private final ReadDeliveries readDeliveries;

  WebhookDeliveryResource(ReadDeliveries readDeliveries) {
    this.readDeliveries = readDeliveries;
  }

  @GET
  @Operation(summary = "List what became of a webhook's events")
  @ProblemCodes("404 not-found")
  public Uni<WebhookDeliveriesView> listWebhookDeliveries(
      @PathParam("id") String id,
      @QueryParam("status")
          @Parameter(schema = @Schema(enumeration = {"pending", "delivered", "given-up"}))
          String status,
      @QueryParam("limit") @DefaultValue(PageLimit.DEFAULT) String limit,
      @QueryParam("cursor") String cursor) {
    return readDeliveries
        .of(id, state(status), PlaceCursor.read(cursor), PageLimit.of(limit))
        .map(page -> WebhookDeliveriesView.of(page.orElseThrow(Unknown::webhook)));
  }

  private static Optional<DeliveryState.Name> state(@Nullable String status) {
    if (status == null) {
      return Optional.empty();
    }
    var state =
        Arrays.stream(DeliveryState.Name.values())
            .filter(name -> Words.of(name).equals(status))
            .findFirst();
    if (state.isEmpty()) {
      throw Problem.invalid("status", "must be pending, delivered or given-up");
    }
    return state;
  }
}
