package ai.aureeture.booking.adapter.inbound.rest.bookings;

import ai.aureeture.booking.adapter.inbound.rest.callers.Accounts;
import ai.aureeture.booking.adapter.inbound.rest.idempotency.IdempotencyFilter;
import ai.aureeture.booking.adapter.inbound.rest.requests.SessionIds;
import ai.aureeture.booking.application.booking.BookSlot;
import ai.aureeture.booking.application.booking.ReleaseHold;
import ai.aureeture.booking.application.booking.ShowBookings;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.http.callers.Caller;
import ai.aureeture.http.openapi.ProblemCodes;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** A student's bookings: slots they hold until they have paid. */
@Tag(name = "Bookings")
@Path("/api/bookings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("student")
class BookingResource {
  private final BookSlot book;
  private final ShowBookings show;
  private final ReleaseHold release;
  private final IdempotencyFilter once;
  private final Accounts accounts;
  private final Caller caller;
  private final String keyId;

  BookingResource(
      BookSlot book,
      ShowBookings show,
      ReleaseHold release,
      IdempotencyFilter once,
      Accounts accounts,
      Caller caller,
      @ConfigProperty(name = "booking.razorpay.key-id") String keyId) {
    this.book = book;
    this.show = show;
    this.release = release;
    this.once = once;
    this.accounts = accounts;
    this.caller = caller;
    this.keyId = keyId;
  }

  @POST
  @APIResponse(responseCode = "201", description = "The first time")
  @APIResponse(responseCode = "200", description = "Again")
  @Operation(summary = "Book a slot")
  @ProblemCodes({
    "404 mentor-not-found",
    "409 own-offer",
    "409 instant-booking-disabled",
    "409 slot-not-offered",
    "409 slot-taken",
    "409 week-full",
    "409 student-busy",
    "409 too-many-free-sessions",
    "409 person-erased",
    "429 too-many-holds",
    "503 availability-unavailable",
    "503 payments-unavailable",
    ProblemCodes.KEY_IN_USE,
    ProblemCodes.KEY_REUSED
  })
  public Uni<RestResponse<BookingView>> bookSlot(@NotNull @Valid BookingRequest request) {
    return once.answer(
        request,
        accounts
            .account(request::needsNoMore, request::canDoWith)
            .flatMap(account -> book.book(request.toCommand(account)))
            .map(booked -> answer(booked.isNew() ? Status.CREATED : Status.OK, booked.session())),
        decision ->
            Optional.of(decision.session())
                .filter(session -> session.order().isPresent() || session.terms().isFree())
                .map(session -> answer(Status.CREATED, session)));
  }

  private RestResponse<BookingView> answer(Status status, Session session) {
    return RestResponse.status(status, BookingView.of(session, keyId));
  }

  @GET
  @Operation(summary = "List the bookings that wait for a payment or an answer")
  public Uni<BookingView.BookingsView> listOpenBookings() {
    return show.open(caller.id())
        .map(held -> held.stream().map(session -> BookingView.of(session, keyId)).toList())
        .map(BookingView.BookingsView::new);
  }

  @GET
  @Path("/{bookingId}")
  @Operation(summary = "Read a booking")
  @ProblemCodes({"403 not-your-booking", "404 not-found"})
  public Uni<BookingView> readBooking(@RestPath String bookingId) {
    return show.one(SessionIds.parse(bookingId), caller.id())
        .map(session -> BookingView.of(session, keyId));
  }

  @DELETE
  @Path("/{bookingId}")
  @Operation(summary = "Let a held slot go")
  @ProblemCodes({"403 not-your-booking", "404 not-found", "409 already-paid"})
  public Uni<Void> releaseBooking(@RestPath String bookingId) {
    return release.release(SessionIds.parse(bookingId), caller.id());
  }
}
