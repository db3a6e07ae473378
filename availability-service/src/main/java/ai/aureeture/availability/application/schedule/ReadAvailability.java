package ai.aureeture.availability.application.schedule;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.application.Requester;
import ai.aureeture.availability.application.port.Availabilities;
import ai.aureeture.availability.application.port.StoredAvailability;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A mentor looks at what students can book. */
@ApplicationScoped
public class ReadAvailability {
  private final Availabilities availabilities;

  public ReadAvailability(Availabilities availabilities) {
    this.availabilities = availabilities;
  }

  /** Refused where the mentor has none yet. */
  public Uni<StoredAvailability> read(Requester requester, String mentorId) {
    return find(requester, mentorId).map(found -> found.orElseThrow(AvailabilityRefused::none));
  }

  /** Empty where the mentor has none yet. */
  public Uni<Optional<StoredAvailability>> find(Requester requester, String mentorId) {
    requester.mustOwnAvailabilityOf(mentorId);
    return availabilities.find(mentorId);
  }
}
