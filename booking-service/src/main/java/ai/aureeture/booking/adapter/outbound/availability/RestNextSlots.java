package ai.aureeture.booking.adapter.outbound.availability;

import static java.util.stream.Collectors.toMap;

import ai.aureeture.booking.adapter.outbound.availability.NextSlotsApi.Change;
import ai.aureeture.booking.adapter.outbound.availability.NextSlotsApi.MentorAnswer;
import ai.aureeture.booking.adapter.outbound.availability.NextSlotsApi.Question;
import ai.aureeture.booking.application.port.people.MentorListings.Found;
import ai.aureeture.booking.application.port.people.NextSlots;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks availability-service, for many mentors at once. */
@ApplicationScoped
class RestNextSlots implements NextSlots {
  private final NextSlotsApi service;

  RestNextSlots(@RestClient NextSlotsApi service) {
    this.service = service;
  }

  @Override
  public Uni<List<Found>> of(List<String> mentorIds) {
    return service
        .find(new Question(mentorIds))
        .map(answer -> answer.mentors().stream().map(MentorAnswer::toFound).toList())
        .onFailure(RestNextSlots::isOutage)
        .transform(RestNextSlots::away);
  }

  @Override
  public Uni<Map<String, Instant>> changedSince(Instant since) {
    return service
        .changes(since)
        .map(
            answer -> answer.changes().stream().collect(toMap(Change::mentorId, Change::changedAt)))
        .onFailure(RestNextSlots::isOutage)
        .transform(RestNextSlots::away);
  }

  // A question that is refused is our fault, to be logged as such.
  private static boolean isOutage(Throwable failure) {
    return !(failure instanceof BadRequestException);
  }

  private static SessionRefused away(Throwable failure) {
    return new SessionRefused(
        Reason.AVAILABILITY_UNAVAILABLE, "Next slots are not known: " + failure.getMessage());
  }
}
