package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.DueWork;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.application.port.UnpaidOrders;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Holds whose time is over end, but never before the provider was asked whether they are paid. The
 * question is repeated for days, at growing intervals, so that money whose webhook never came is
 * found and becomes a session or a refund.
 */
@ApplicationScoped
public class LapseHolds {
  private static final Logger LOG = Logger.getLogger(LapseHolds.class);

  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final Duration FIRST_RETRY = Duration.ofSeconds(5);
  private static final Duration LONGEST_RETRY = Duration.ofMinutes(5);
  private static final int BATCH = 40;

  /** Counted from the hold's end; a bank may be up to three days late. */
  private static final List<Duration> ASK_AGAIN_AFTER =
      Stream.of("PT0S", "PT1M", "PT5M", "PT15M", "PT1H", "PT6H", "PT24H", "PT72H", "PT121H")
          .map(Duration::parse)
          .toList();

  private final UnpaidOrders unpaid;
  private final Sessions sessions;
  private final ReconcileHold reconciliation;
  private final Clock clock;

  public LapseHolds(
      UnpaidOrders unpaid, Sessions sessions, ReconcileHold reconciliation, Clock clock) {
    this.unpaid = unpaid;
    this.sessions = sessions;
    this.reconciliation = reconciliation;
    this.clock = clock;
  }

  /** Sees to every unpaid booking that is due. */
  public Uni<Void> lapseDue() {
    return DueWork.each(unpaid.takeDue(clock.instant(), LEASE, BATCH), this::seeTo);
  }

  private Uni<Void> seeTo(SessionId id) {
    return sessions
        .get(id)
        .flatMap(session ->
            reconciliation
                .reconcile(session)
                .flatMap(_ -> unpaid.askAgain(id, nextQuestion(session)))
                .onFailure()
                .recoverWithUni(failure -> later(session, failure)));
  }

  private Uni<Void> later(Session session, Throwable failure) {
    if (!isTemporary(failure)) {
      LOG.errorf(failure, "booking=%s could not be settled", session.id());
    }
    return unpaid.askAgain(session.id(), Optional.of(retry(session)));
  }

  private static boolean isTemporary(Throwable failure) {
    return SessionRefused.isOutage(failure)
        || SessionRefused.isFor(failure, Reason.PAYMENT_NOT_CAPTURED);
  }

  private Optional<Instant> nextQuestion(Session session) {
    var now = clock.instant();
    return ASK_AGAIN_AFTER.stream()
        .map(session.terms().holdExpiresAt()::plus)
        .filter(now::isBefore)
        .findFirst();
  }

  // The longer the provider has been away, the longer we leave it in peace.
  private Instant retry(Session session) {
    var now = clock.instant();
    var late = Duration.between(session.terms().holdExpiresAt(), now).dividedBy(2);
    var wait = late.compareTo(FIRST_RETRY) < 0 ? FIRST_RETRY : late;
    return now.plus(wait.compareTo(LONGEST_RETRY) < 0 ? wait : LONGEST_RETRY);
  }
}
