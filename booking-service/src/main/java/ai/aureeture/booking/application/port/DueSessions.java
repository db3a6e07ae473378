package ai.aureeture.booking.application.port;

import ai.aureeture.booking.domain.SessionId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** Sessions for which something is due without a request. */
public interface DueSessions {

  /** Those with a request that was not answered in time: to move, or to be given for free. */
  Uni<List<SessionId>> unanswered(Instant now, int limit);

  /** Those that stand, were over by then, and are not completed yet. */
  Uni<List<SessionId>> overBy(Instant past, int limit);
}
