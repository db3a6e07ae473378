package ai.aureeture.notification.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;

/** The time zone that each student named with their latest booking. */
public interface StudentZones {

  /** Remembers the zone, unless one of a later booking is known. */
  Uni<Void> learn(String studentId, String timezone, Instant bookedAt);

  /** The IANA name; empty when the student has never named one. */
  Uni<Optional<String>> of(String studentId);

  /** Forgets the zone, unless the booking came after that time. */
  Uni<Void> removeUntil(String studentId, Instant time);
}
