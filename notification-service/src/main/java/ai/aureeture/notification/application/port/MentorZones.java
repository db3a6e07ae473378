package ai.aureeture.notification.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** The time zones of the mentors' schedules, as they are now. */
public interface MentorZones {

  /** The IANA name; empty when the mentor has no schedule or it cannot be read now. Never fails. */
  Uni<Optional<String>> of(String mentorId);
}
