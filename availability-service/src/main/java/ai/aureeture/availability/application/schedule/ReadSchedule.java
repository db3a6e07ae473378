package ai.aureeture.availability.application.schedule;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.application.Requester;
import ai.aureeture.availability.application.port.Availabilities;
import ai.aureeture.availability.application.port.StoredPlan;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** A mentor looks at the templates, or an admin at who changed what. */
@ApplicationScoped
public class ReadSchedule {
  private final Availabilities availabilities;

  public ReadSchedule(Availabilities availabilities) {
    this.availabilities = availabilities;
  }

  public Uni<StoredPlan> read(Requester requester, String mentorId) {
    requester.mustOwnAvailabilityOf(mentorId);
    return availabilities
        .schedule(mentorId)
        .map(found -> found.orElseThrow(AvailabilityRefused::none));
  }
}
