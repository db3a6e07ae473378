package ai.aureeture.booking.application.operator;

import ai.aureeture.booking.application.port.operator.Republishing;
import ai.aureeture.booking.application.port.operator.Republishing.Page;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * A service has lost its store, or has an old one back: the operator lets it hear of everything
 * again. Who has lost nothing finds nothing new in it, so it may be done at any time and twice.
 */
@ApplicationScoped
public class RepublishEvents {
  private static final Logger LOG = Logger.getLogger(RepublishEvents.class);

  private final Republishing retelling;
  private final Clock clock;

  RepublishEvents(Republishing retelling, Clock clock) {
    this.retelling = retelling;
    this.clock = clock;
  }

  /** The next page; the first one begins with the people whose data was erased. */
  public Uni<Page> tell(Optional<SessionId> after, int limit, Actor admin) {
    var people =
        after.isEmpty() ? retelling.tellErasedPeople(clock.instant()) : Uni.createFrom().voidItem();
    return people
        .flatMap(_ -> retelling.tellSessions(after, limit, clock.instant()))
        .invoke(page ->
            LOG.infof(
                "Told again: %d sessions, %s, asked by %s",
                page.told(),
                page.last().map(last -> "up to " + last).orElse("the last"),
                admin.personId().orElseThrow()));
  }
}
