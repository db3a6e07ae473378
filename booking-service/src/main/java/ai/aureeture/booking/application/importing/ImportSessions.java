package ai.aureeture.booking.application.importing;

import ai.aureeture.booking.application.port.BookingPolicy;
import ai.aureeture.booking.application.port.FormerSessions;
import ai.aureeture.booking.application.port.FormerSessions.Outcome;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.imports.FormerSession;
import ai.aureeture.booking.domain.imports.SessionImport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** The operator takes sessions over from the former database. No mail or bell tells of it. */
@ApplicationScoped
public class ImportSessions {
  private final FormerSessions former;
  private final BookingPolicy policy;
  private final Clock clock;

  public ImportSessions(FormerSessions former, BookingPolicy policy, Clock clock) {
    this.former = former;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * Takes the sessions in their order: of several at one time, or with one payment, the first.
   *
   * @param dryRun whether nothing of it is to stay
   * @return what became of each, in the same order
   */
  public Uni<List<Outcome>> take(List<FormerSession> sessions, boolean dryRun, Actor admin) {
    var now = clock.instant();
    return former.save(
        sessions,
        (session, offer) -> SessionImport.decide(session, offer, policy.reschedules(), now),
        dryRun,
        admin);
  }
}
