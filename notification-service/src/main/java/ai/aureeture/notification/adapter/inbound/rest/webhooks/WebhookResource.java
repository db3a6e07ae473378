package ai.aureeture.notification.adapter.inbound.rest.webhooks;

import ai.aureeture.http.callers.Caller;
import ai.aureeture.http.openapi.ProblemCodes;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Where other systems of the platform want to be told of events, for the operator. */
@Path("/api/admin/webhooks")
@Tag(name = "Operator")
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
      summary = "Register a webhook",
      description =
          "Has each new event of these types sent to the address. The answer alone shows the secret"
              + " that signs them. 409 `webhook-exists` where the address is registered.")
  @ProblemCodes("409 webhook-exists")
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
  @Operation(summary = "List the webhooks")
  public Uni<WebhooksView> listWebhooks() {
    return endpoints.all().map(WebhooksView::of);
  }

  @GET
  @Operation(summary = "Read a webhook")
  @Path("{id}")
  @ProblemCodes("404 not-found")
  public Uni<WebhookView> readWebhook(@PathParam("id") String id) {
    return endpoints.find(id).map(found -> WebhookView.of(found.orElseThrow(Unknown::webhook)));
  }

  /** 204, again 204. */
  @DELETE
  @Operation(summary = "Remove a webhook")
  @Path("{id}")
  public Uni<Void> removeWebhook(@PathParam("id") String id) {
    return endpoints.remove(id, caller.id());
  }

  @POST
  @Path("{id}/secret")
  @Operation(
      summary = "Make a webhook a new secret",
      description =
          "Makes a new secret, which this answer alone shows. For 24 hours the one before signs"
              + " too; the header then has both signatures.")
  @ProblemCodes("404 not-found")
  public Uni<WebhookView> renewWebhookSecret(@PathParam("id") String id) {
    return endpoints
        .renewSecret(id, caller.id())
        .map(found -> WebhookView.withSecret(found.orElseThrow(Unknown::webhook)));
  }

  @POST
  @Path("{id}/enable")
  @Operation(
      summary = "Enable a webhook again",
      description =
          "Has an endpoint that was disabled, since it had answered 410, sent events again, from"
              + " now on.")
  @ProblemCodes("404 not-found")
  public Uni<WebhookView> enableWebhook(@PathParam("id") String id) {
    return endpoints
        .enable(id, caller.id())
        .map(found -> WebhookView.of(found.orElseThrow(Unknown::webhook)));
  }

  private static Problem exists() {
    return Problem.of(409, "webhook-exists", "This address is registered already");
  }
}
