package ai.aureeture.availability.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which date of each mentor's calendar is published next. It is due when it is over on the mentor's
 * clock, also after a change of zone. An erasure of the mentor's plan takes it. Fails with
 * Unavailable.
 */
public interface UnpublishedDays {

  /** Mentors with a plan who have no next date get that of {@code now} on their clock. */
  Uni<Void> begin(Instant now);

  /** The one that is due for the longest time, which is due again after {@code lease}. */
  Uni<Optional<UnpublishedDay>> takeDue(Instant now, Duration lease);

  /** The next date is {@code next}, unless another than {@code published}'s was the next by now. */
  Uni<Void> advance(UnpublishedDay published, LocalDate next);
}
