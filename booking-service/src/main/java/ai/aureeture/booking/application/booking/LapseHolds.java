package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.DueWork;
import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.application.port.UnpaidOrders;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Decision;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.smallrye.mutiny.Multi;
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
      Stream.of("PT1M", "PT5M", "PT15M", "PT1H", "PT6H", "PT24H", "PT72H", "PT121H")
          .map(Duration::parse)
          .toList();

  private final UnpaidOrders unpaid;
  private final Sessions sessions;
  private final PaymentGateway payments;
  private final FulfilPayment fulfilment;
  private final Clock clock;

  public LapseHolds(
      UnpaidOrders unpaid,
      Sessions sessions,
      PaymentGateway payments,
      FulfilPayment fulfilment,
      Clock clock) {
    this.unpaid = unpaid;
    this.sessions = sessions;
    this.payments = payments;
    this.fulfilment = fulfilment;
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
            settle(session)
                .flatMap(_ -> unpaid.askAgain(id, nextQuestion(session)))
                .onFailure()
                .recoverWithUni(failure -> later(session, failure)));
  }

  private Uni<Void> later(Session session, Throwable failure) {
    if (!isOutage(failure)) {
      LOG.errorf(failure, "booking=%s could not be settled", session.id());
    }
    return unpaid.askAgain(session.id(), Optional.of(retry(session)));
  }

  private static boolean isOutage(Throwable failure) {
    return failure instanceof SessionRefused refused
        && (refused.reason() == Reason.PAYMENTS_UNAVAILABLE
            || refused.reason() == Reason.UNAVAILABLE);
  }

  private Uni<?> settle(Session session) {
    return withOrder(session)
        .flatMap(known ->
            known
                .order()
                .map(payments::chargesOf)
                .orElse(Uni.createFrom().item(List.of()))
                .flatMap(charges -> settle(known, charges)));
  }

  private Uni<?> settle(Session session, List<Charge> charges) {
    var captured = fitting(session, charges, Charge.State.CAPTURED);
    if (!captured.isEmpty()) {
      return fulfilInTurn(session, captured);
    }
    var authorized = fitting(session, charges, Charge.State.AUTHORIZED).stream().findFirst();
    // What was authorized for a slot that is let go already is the provider's to return.
    if (authorized.isPresent() && session.occupiesSlot()) {
      return payments
          .capture(authorized.get())
          .flatMap(charge ->
              charge.state() == Charge.State.CAPTURED
                  ? fulfilment.fulfil(session, charge)
                  : lapse(session));
    }
    return lapse(session);
  }

  // The first one stands for the session, every other is a surplus that goes back.
  private Uni<Void> fulfilInTurn(Session session, List<Charge> captured) {
    return Multi.createFrom()
        .iterable(captured)
        .onItem()
        .transformToUniAndConcatenate(charge -> fulfilment.fulfil(session, charge))
        .onItem()
        .ignoreAsUni();
  }

  private Uni<Decision> lapse(Session session) {
    return sessions.change(session.id(), Actor.TIME, current -> current.lapse(clock.instant()));
  }

  private Uni<Session> withOrder(Session session) {
    if (session.order().isPresent()) {
      return Uni.createFrom().item(session);
    }
    return payments
        .findOrder(session.id())
        .flatMap(found ->
            found
                .map(order ->
                    sessions
                        .change(
                            session.id(),
                            Actor.PROVIDER,
                            current -> current.orderOpened(order, clock.instant()))
                        .map(Decision::session))
                .orElse(Uni.createFrom().item(session)));
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

  private static List<Charge> fitting(Session session, List<Charge> charges, Charge.State state) {
    return charges.stream()
        .filter(charge -> charge.state() == state)
        .filter(charge -> fits(session, charge))
        .toList();
  }

  // Money that is not the booking's is for people to see to; the slot does not wait for them.
  private static boolean fits(Session session, Charge charge) {
    try {
      FulfilPayment.requireFor(session, charge);
      return true;
    } catch (SessionRefused mismatch) {
      LOG.errorf(
          "booking=%s payment=%s does not fit: %s",
          session.id(), charge.id(), mismatch.getMessage());
      return false;
    }
  }
}
