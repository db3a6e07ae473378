package ai.aureeture.booking.adapter.outbound.availability;

import ai.aureeture.booking.application.port.people.MentorListings.Found;
import ai.aureeture.http.credential.ServiceCredentialSender;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** availability-service's answers for the list of mentors; not reachable from outside. */
@RegisterRestClient(configKey = "availability")
@RegisterProvider(AvailabilityErrors.class)
@RegisterProvider(ServiceCredentialSender.class)
@Path("/internal/next-slots")
interface NextSlotsApi {

  @POST
  Uni<Answer> find(Question question);

  @GET
  @Path("/changes")
  Uni<Changes> changes(@QueryParam("since") Instant since);

  record Question(List<String> mentorIds) {}

  record Answer(List<MentorAnswer> mentors) {}

  record MentorAnswer(
      String mentorId,
      String timezone,
      int sessionMinutes,
      @Nullable Instant nextFreeAt,
      @Nullable Instant bookableUntil,
      String freeQuarters) {

    Found toFound() {
      return new Found(
          mentorId,
          timezone,
          sessionMinutes,
          Optional.ofNullable(nextFreeAt),
          Optional.ofNullable(bookableUntil),
          freeQuarters);
    }
  }

  record Changes(List<Change> changes) {}

  record Change(String mentorId, Instant changedAt) {}
}
