package ai.aureeture.notification.adapter.inbound.rest.webhooks;

import ai.aureeture.http.callers.Caller;
import ai.aureeture.notification.application.webhooks.RetryDelivery;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The operator has an event sent again. */
@Path("/api/admin/webhook-deliveries/{id}/retry")
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
      description =
          "Sends the event now, and again as often as a new one if that fails, also when it was"
              + " given up or delivered before. `attempts` begins anew.")
  public Uni<WebhookDeliveryView> retryWebhookDelivery(@PathParam("id") String id) {
    return retryDelivery
        .retry(id, caller.id())
        .map(found -> WebhookDeliveryView.of(found.orElseThrow(Unknown::delivery)));
  }
}
