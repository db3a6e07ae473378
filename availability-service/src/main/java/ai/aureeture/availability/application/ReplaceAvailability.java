package ai.aureeture.availability.application;

import ai.aureeture.availability.application.port.Availabilities;
import ai.aureeture.availability.application.port.Precondition;
import ai.aureeture.availability.application.port.StoredAvailability;
import ai.aureeture.availability.domain.MentorAvailability;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A mentor says anew when to be booked. */
@ApplicationScoped
public class ReplaceAvailability {
  private final Availabilities availabilities;

  public ReplaceAvailability(Availabilities availabilities) {
    this.availabilities = availabilities;
  }

  public Uni<StoredAvailability> replace(
      Requester requester, MentorAvailability availability, Precondition precondition) {
    requester.mustOwnAvailabilityOf(availability.mentorId());
    return availabilities
        .put(availability, precondition)
        .map(stored -> stored.orElseThrow(ReplaceAvailability::changedMeanwhile));
  }

  private static AvailabilityRefused changedMeanwhile() {
    return new AvailabilityRefused(
        AvailabilityRefused.Reason.CHANGED_MEANWHILE,
        "The availability is not the one you read; read it again");
  }
}
