package ai.aureeture.notification.adapter.inbound.rest.webhooks;

import ai.aureeture.http.callers.Caller;
import ai.aureeture.http.openapi.ProblemCodes;
import ai.aureeture.notification.application.webhooks.RetryDelivery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The operator has an event sent again. */
@Path("/api/admin/webhook-deliveries/{id}/retry")
@Tag(name = "Operator")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
public class WebhookRetryResource {
  private final RetryDelivery retryDelivery;
  private final Caller caller;

  WebhookRetryResource(RetryDelivery retryDelivery, Caller caller) {
    this.retryDelivery = retryDelivery;
    this.caller = caller;
  }

  @POST
  @Operation(
      summary = "Send an event again",
      description =
          "Sends the event now, and again as often as a new one if that fails, also when it was"
              + " given up or delivered before. `attempts` begins anew.")
  @ProblemCodes("404 not-found")
  public Uni<WebhookDeliveryView> retryWebhookDelivery(@PathParam("id") String id) {
    return retryDelivery
        .retry(id, caller.id())
        .map(found -> WebhookDeliveryView.of(found.orElseThrow(Unknown::delivery)));
  }
}
