package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.DueWork;
import ai.aureeture.booking.application.port.DueRefunds;
import ai.aureeture.booking.application.port.DueRefunds.DueRefund;
import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.payment.RefundRetries;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * Money that is owed goes back, at the times of {@link RefundRetries}. What cannot be given back
 * waits for the operator, who may ask again.
 */
@ApplicationScoped
public class SettleRefunds {
  private static final Duration LEASE = Duration.ofSeconds(30);
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
    var due = new DueRefund(session.id(), refund.payment(), 0, 0);
    return settle(session, due)
        .onFailure()
        .recoverWithUni(_ -> postpone(due))
        .onFailure()
        .recoverWithNull();
  }

  private Uni<Void> settle(DueRefund due) {
    return sessions
        .get(due.session())
        .flatMap(session -> settle(session, due))
        .onFailure()
        .recoverWithUni(_ -> postpone(due));
  }

  // What has gone back already is taken in first, so that only the rest is asked for.
  private Uni<Void> settle(Session session, DueRefund due) {
    return payments
        .refundsOf(due.payment())
        .flatMap(found ->
            change(due, current -> current.refundsFound(due.payment(), found, clock.instant())))
        .flatMap(known -> ask(known, due));
  }

  private Uni<Void> ask(Session session, DueRefund due) {
    var owed =
        session.refunds().of(due.payment()).filter(refund -> refund.state() == Refund.State.DUE);
    if (owed.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    var left = session.refunds().leftOf(owed.get());
    if (left.minor() == 0) {
      return dueRefunds.tryAgain(due.payment(), nextAttempt(due));
    }
    int earlier = session.refunds().attemptsAtProvider(due.payment());
    return payments
        .refund(session.id(), owed.get(), left, earlier)
        .flatMap(made ->
            made.map(refund -> report(session, owed.get(), due, refund))
                .orElseGet(() -> postponeRefused(due)));
  }

  private Uni<Void> report(Session session, Refund owed, DueRefund due, ProviderRefund made) {
    // What is owed may be a part of the session's own payment.
    var payment =
        session
            .payment()
            .filter(own -> own.id().equals(owed.payment()))
            .orElseGet(
                () -> new Payment(owed.payment(), session.order().orElseThrow(), owed.amount()));
    return change(due, current -> current.refundReported(payment, made, clock.instant()))
        .replaceWithVoid();
  }

  private Uni<Void> postpone(DueRefund due) {
    return RefundRetries.afterOutage(due.attempts(), clock.instant())
        .map(at -> dueRefunds.tryAgain(due.payment(), at))
        .orElseGet(() -> giveUp(due));
  }

  private Uni<Void> postponeRefused(DueRefund due) {
    return RefundRetries.afterRefusal(due.refusals(), clock.instant())
        .map(at -> dueRefunds.tryAgainAfterRefusal(due.payment(), at))
        .orElseGet(() -> giveUp(due));
  }

  // What the provider has accepted is not given up, however long it takes.
  private Uni<Void> giveUp(DueRefund due) {
    return dueRefunds
        .tryAgain(due.payment(), nextAttempt(due))
        .flatMap(_ -> change(due, current -> current.refundFailed(due.payment(), clock.instant())))
        .replaceWithVoid();
  }

  private Instant nextAttempt(DueRefund due) {
    return RefundRetries.next(due.attempts(), clock.instant());
  }

  private Uni<Session> change(DueRefund due, Function<Session, Decision> decide) {
    return sessions.change(due.session(), Actor.PROVIDER, decide).map(Decision::session);
  }
}
