package ai.aureeture.booking.application.port.operator;

import ai.aureeture.booking.domain.conduct.Conduct;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** How often people do what may become a burden for others, counted over their sessions. */
public interface ConductFigures {

  /**
   * Of each pattern the people with the highest shares who did it at least so often in sessions
   * booked since then, without people who were erased since. Imported sessions do not count: of
   * their life before, little is known but how it ended.
   *
   * @param limit of each pattern and role
   */
  Uni<List<Conduct>> highest(Instant bookedSince, int leastCount, int limit);
}
