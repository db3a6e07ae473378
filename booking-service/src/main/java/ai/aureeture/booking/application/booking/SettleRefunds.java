package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.DueWork;
import ai.aureeture.booking.application.port.DueRefunds;
import ai.aureeture.booking.application.port.DueRefunds.DueRefund;
import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Decision;
import ai.aureeture.booking.domain.Payment;
import ai.aureeture.booking.domain.Refund;
import ai.aureeture.booking.domain.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** Money that is owed goes back, with patience; what cannot be given back is shouted about. */
@ApplicationScoped
public class SettleRefunds {
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final Duration FIRST_WAIT = Duration.ofSeconds(5);
  private static final Duration LONGEST_WAIT = Duration.ofHours(1);
  private static final int MAX_ATTEMPTS = 80;
  private static final int BATCH = 20;

  private final DueRefunds dueRefunds;
  private final PaymentGateway payments;
  private final Sessions sessions;
  private final Clock clock;

  public SettleRefunds(
      DueRefunds dueRefunds, PaymentGateway payments, Sessions sessions, Clock clock) {
    this.dueRefunds = dueRefunds;
    this.payments = payments;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Tries every refund that is due now. */
  public Uni<Void> settleDue() {
    return DueWork.each(dueRefunds.takeDue(clock.instant(), LEASE, BATCH), this::settle);
  }

  /** The first attempt, right after a decision; a failure leaves it to {@link #settleDue}. */
  Uni<Void> attempt(Decision decision) {
    return decision.changesNothing()
        ? Uni.createFrom().voidItem()
        : decision
            .session()
            .refunds()
            .due()
            .findFirst()
            .map(refund -> attempt(decision.session(), refund))
            .orElse(Uni.createFrom().voidItem());
  }

  private Uni<Void> attempt(Session session, Refund refund) {
    return make(session, refund)
        .onFailure()
        .recoverWithUni(_ -> postpone(new DueRefund(session.id(), refund.payment(), 0)))
        .onFailure()
        .recoverWithNull();
  }

  private Uni<Void> settle(DueRefund due) {
    return sessions
        .get(due.session())
        .flatMap(session -> make(session, refundIn(session, due)))
        .onFailure()
        .recoverWithUni(_ -> postpone(due));
  }

  private Uni<Void> make(Session session, Refund refund) {
    var order = session.order().orElseThrow();
    var payment = new Payment(refund.payment(), order, refund.amount());
    return payments
        .refund(session.id(), refund)
        .flatMap(refundId ->
            sessions.change(
                session.id(),
                Actor.PROVIDER,
                current -> current.refunded(payment, refundId, clock.instant())))
        .replaceWithVoid();
  }

  private Uni<Void> postpone(DueRefund due) {
    if (due.attempts() + 1 >= MAX_ATTEMPTS) {
      return sessions
          .change(
              due.session(),
              Actor.PROVIDER,
              current -> current.refundFailed(due.payment(), clock.instant()))
          .replaceWithVoid();
    }
    var wait = FIRST_WAIT.multipliedBy(1L << Math.min(due.attempts(), 12));
    var next = wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    return dueRefunds.tryAgain(due.payment(), clock.instant().plus(next));
  }

  private static Refund refundIn(Session session, DueRefund due) {
    return session.refunds().of(due.payment()).orElseThrow();
  }
}
