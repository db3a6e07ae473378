package ai.aureeture.booking.adapter.inbound.rest.operator;

import ai.aureeture.booking.adapter.inbound.rest.requests.PageRequest;
import ai.aureeture.booking.adapter.inbound.rest.requests.TimeCursor;
import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.application.operator.ListRefunds;
import ai.aureeture.booking.application.port.operator.RefundRecords.Page;
import ai.aureeture.booking.application.port.operator.RefundRecords.Place;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.http.problems.Problem;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** All payments that went back or are to go back. */
@Tag(name = "Operator")
@Path("/api/admin/refunds")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("admin")
class RefundListResource {
  private final ListRefunds refunds;

  RefundListResource(ListRefunds refunds) {
    this.refunds = refunds;
  }

  @GET
  @Operation(
      summary = "List refunds",
      description =
          "The latest first. `state` is `due` for those that Razorpay is still asked for, `failed`"
              + " for those that wait for the operator, or `done`; all without it.")
  public Uni<RefundsView> listRefunds(
      @QueryParam("state") String state,
      @QueryParam("limit") String limit,
      @QueryParam("cursor") String cursor) {
    var page = PageRequest.of(limit, cursor);
    return refunds
        .list(
            Optional.ofNullable(state).map(RefundListResource::state),
            page.limit(),
            page.place(RefundListResource::place))
        .map(RefundsView::of);
  }

  private static Refund.State state(String text) {
    return Arrays.stream(Refund.State.values())
        .filter(state -> SessionView.word(state).equals(text))
        .findFirst()
        .orElseThrow(() -> Problem.invalid("state", "must be due, failed or done"));
  }

  private static Place place(String cursor) {
    if (cursor.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("Not a cursor of ours");
    }
    var place = TimeCursor.read(cursor);
    return new Place(place.at(), new PaymentId(place.id()));
  }

  record RefundsView(List<RefundView> refunds, @Nullable String nextCursor) {
    static RefundsView of(Page page) {
      return new RefundsView(
          page.refunds().stream().map(RefundView::of).toList(),
          page.next()
              .map(place -> TimeCursor.of(place.since(), place.payment().value()))
              .orElse(null));
    }
  }
}
