package ai.aureeture.availability.application.schedule;

import ai.aureeture.availability.application.AvailabilityRefused;
import ai.aureeture.availability.application.port.Availabilities;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;

/** Notification asks in which zone a mentor reads times now. */
@ApplicationScoped
public class ReadTimezone {
  private final Availabilities availabilities;

  public ReadTimezone(Availabilities availabilities) {
    this.availabilities = availabilities;
  }

  /** Refused for a mentor without a schedule. */
  public Uni<ZoneId> read(String mentorId) {
    return availabilities
        .find(mentorId)
        .map(found -> found.orElseThrow(AvailabilityRefused::none).availability().timezone());
  }
}
