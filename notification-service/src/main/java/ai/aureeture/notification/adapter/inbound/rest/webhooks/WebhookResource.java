package ai.aureeture.notification.adapter.inbound.rest.webhooks;

import ai.aureeture.http.callers.Caller;
import ai.aureeture.http.problems.Problem;
import ai.aureeture.notification.application.webhooks.ManageEndpoints;
import ai.aureeture.notification.domain.webhooks.AddressRules;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Where other systems of the platform want to be told of events, for the operator. */
@Path("/api/admin/webhooks")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
public class WebhookResource {
  private final ManageEndpoints endpoints;
  private final AddressRules rules;
  private final Caller caller;

  WebhookResource(ManageEndpoints endpoints, AddressRules rules, Caller caller) {
    this.endpoints = endpoints;
    this.rules = rules;
    this.caller = caller;
  }

  @POST
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = WebhookView.class)))
  @Operation(
      description =
          "Has each new event of these types sent to the address. The answer alone shows the secret"
              + " that signs them. 409 `webhook-exists` where the address is registered.")
  public Uni<RestResponse<WebhookView>> registerWebhook(@NotNull @Valid WebhookRequest request) {
    return endpoints
        .register(
            request.checkedUrl(rules),
            request.checkedEventTypes(),
            request.givenDescription(),
            caller.id())
        .map(added -> added.orElseThrow(WebhookResource::exists))
        .map(added -> RestResponse.status(Status.CREATED, WebhookView.withSecret(added)));
  }

  @GET
  public Uni<WebhooksView> listWebhooks() {
    return endpoints.all().map(WebhooksView::of);
  }

  @GET
  @Path("{id}")
  public Uni<WebhookView> readWebhook(@PathParam("id") String id) {
    return endpoints.find(id).map(found -> WebhookView.of(found.orElseThrow(Unknown::webhook)));
  }

  /** 204, again 204. */
  @DELETE
  @Path("{id}")
  public Uni<Void> removeWebhook(@PathParam("id") String id) {
    return endpoints.remove(id, caller.id());
  }

  @POST
  @Path("{id}/secret")
  @Operation(
      description =
          "Makes a new secret, which this answer alone shows. For 24 hours the one before signs"
              + " too; the header then has both signatures.")
  public Uni<WebhookView> renewWebhookSecret(@PathParam("id") String id) {
    return endpoints
        .renewSecret(id, caller.id())
        .map(found -> WebhookView.withSecret(found.orElseThrow(Unknown::webhook)));
  }

  @POST
  @Path("{id}/enable")
  @Operation(
      description =
          "Has an endpoint that was disabled, since it had answered 410, sent events again, from"
              + " now on.")
  public Uni<WebhookView> enableWebhook(@PathParam("id") String id) {
    return endpoints
        .enable(id, caller.id())
        .map(found -> WebhookView.of(found.orElseThrow(Unknown::webhook)));
  }

  private static Problem exists() {
    return Problem.of(409, "webhook-exists", "This address is registered already");
  }
}
