package ai.aureeture.booking.application.port;

import ai.aureeture.booking.domain.SessionId;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** Sessions whose time has come for something that nobody asks for. */
public interface DueSessions {

  /** Those with a question that nobody has answered in time: to move, or to be given for free. */
  Uni<List<SessionId>> unanswered(Instant now, int limit);

  /** Those that stand, were over by then, and are not completed yet. */
  Uni<List<SessionId>> overBy(Instant past, int limit);
}
