package ai.aureeture.booking.adapter.inbound.rest.bookings;

import ai.aureeture.booking.adapter.inbound.rest.callers.Accounts;
import ai.aureeture.booking.adapter.inbound.rest.idempotency.IdempotencyFilter;
import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.application.booking.ConfirmPayment;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionEvent;
import ai.aureeture.http.openapi.ProblemCodes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The browser's way back from the checkout. */
@Tag(name = "Bookings")
@Path("/api/mentor-sessions/confirm-payment")
@Produces(MediaType.APPLICATION_JSON)
class ConfirmPaymentResource {
  private final ConfirmPayment confirm;
  private final IdempotencyFilter once;
  private final Accounts accounts;
  private final Validator rules;

  ConfirmPaymentResource(
      ConfirmPayment confirm, IdempotencyFilter once, Accounts accounts, Validator rules) {
    this.confirm = confirm;
    this.once = once;
    this.accounts = accounts;
    this.rules = rules;
  }

  @POST
  @Operation(
      summary = "Confirm a booking by its payment",
      description =
          "Confirms the booking whose order the payment belongs to. A recent payment (of the last"
              + " ADOPTED_WITHIN_HOURS) of an order that another system opened (its receipt begins"
              + " with ADOPTED_RECEIPT_PREFIX) books the session of mentorId, startTime and endTime"
              + " in the same step when its amount is exactly the mentor's price and the slot is"
              + " free; otherwise it is refunded in full, and the answer is 409 slot-lost-refunded"
              + " or payment-refunded")
  @APIResponse(responseCode = "201", description = "The first time")
  @APIResponse(responseCode = "200", description = "Again")
  @RolesAllowed("student")
  @ProblemCodes({
    "401 payment-signature-invalid",
    "402 payment-not-captured",
    "403 not-your-booking",
    "404 order-not-found",
    "404 mentor-not-found",
    "404 not-found",
    "409 own-offer",
    "409 instant-booking-disabled",
    "409 slot-not-offered",
    "409 slot-taken",
    "409 week-full",
    "409 student-busy",
    "409 booking-mismatch",
    "409 amount-mismatch",
    "409 slot-lost-refunded",
    "409 payment-refunded",
    "409 person-erased",
    "503 availability-unavailable",
    "503 payments-unavailable",
    ProblemCodes.KEY_IN_USE,
    ProblemCodes.KEY_REUSED
  })
  public Uni<RestResponse<ConfirmationView>> confirmPayment(
      @NotNull @Valid ConfirmPaymentRequest request) {
    return once.answer(
        request,
        accounts
            .account(request::needsNoMore, _ -> request.canDoWithout(rules))
            .flatMap(account -> confirm.confirm(request.toReportedPayment(account, rules)))
            .map(done -> answer(done.isFirst() ? Status.CREATED : Status.OK, done.session())),
        decision ->
            decision.has(SessionEvent.PaymentConfirmed.class)
                ? Optional.of(answer(Status.CREATED, decision.session()))
                : Optional.empty());
  }

  private static RestResponse<ConfirmationView> answer(Status status, Session session) {
    return RestResponse.status(
        status,
        new ConfirmationView(
            SessionView.forStudent(session), "Session confirmed and notifications sent"));
  }

  record ConfirmationView(SessionView session, String message) {}
}
