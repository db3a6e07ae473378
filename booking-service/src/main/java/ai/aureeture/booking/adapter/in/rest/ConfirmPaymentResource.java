package ai.aureeture.booking.adapter.in.rest;

import ai.aureeture.booking.application.ConfirmPayment;
import ai.aureeture.http.Caller;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The browser's way back from the checkout. */
@Path("/api/mentor-sessions/confirm-payment")
class ConfirmPaymentResource {
  private final ConfirmPayment confirm;
  private final Caller caller;

  ConfirmPaymentResource(ConfirmPayment confirm, Caller caller) {
    this.confirm = confirm;
    this.caller = caller;
  }

  @POST
  @RolesAllowed("student")
  public Uni<RestResponse<ConfirmationView>> confirm(
      @NotNull @Valid ConfirmPaymentRequest request) {
    return confirm
        .confirm(request.toClaim(caller.id()))
        .map(confirmation ->
            RestResponse.status(
                confirmation.isFirst() ? Status.CREATED : Status.OK,
                new ConfirmationView(
                    SessionView.forStudent(confirmation.session()),
                    "Session confirmed and notifications sent")));
  }

  record ConfirmationView(SessionView session, String message) {}
}
