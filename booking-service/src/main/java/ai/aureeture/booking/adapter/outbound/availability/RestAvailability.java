package ai.aureeture.booking.adapter.outbound.availability;

import ai.aureeture.booking.application.port.Availability;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks availability-service. Fails closed: a slot that is not confirmed is not booked. */
@ApplicationScoped
class RestAvailability implements Availability {
  private final AvailabilityApi service;

  RestAvailability(@RestClient AvailabilityApi service) {
    this.service = service;
  }

  @Override
  public Uni<Quote> quote(String mentorId, Slot slot) {
    return service
        .check(mentorId, slot.start(), slot.end())
        .map(SlotCheck::toQuote)
        .onFailure()
        .transform(RestAvailability::refusal);
  }

  private static SessionRefused refusal(Throwable failure) {
    return switch (failure) {
      case NotFoundException _ ->
          new SessionRefused(Reason.SLOT_NOT_OFFERED, "This mentor has no schedule yet");
      case BadRequestException _ ->
          new SessionRefused(Reason.SLOT_NOT_OFFERED, "This slot is no longer available");
      default ->
          new SessionRefused(
              Reason.AVAILABILITY_UNAVAILABLE,
              "We can’t check this mentor’s slots right now; please try again");
    };
  }
}
