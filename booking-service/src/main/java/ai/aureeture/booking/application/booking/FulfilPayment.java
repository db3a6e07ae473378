package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/**
 * Captured money becomes a session or goes back: one of the two, once, whichever source reports it
 * and however often. What comes after the hold has lapsed takes the slot back if it is still free;
 * otherwise the money is refunded in full.
 */
@ApplicationScoped
public class FulfilPayment {
  private final Sessions sessions;
  private final PaymentGateway payments;
  private final SettleRefunds refunds;
  private final VerifyOrderPaid verification;
  private final KeepUnmatchedPayment keepUnmatched;
  private final Clock clock;

  public FulfilPayment(
      Sessions sessions,
      PaymentGateway payments,
      SettleRefunds refunds,
      VerifyOrderPaid verification,
      KeepUnmatchedPayment keepUnmatched,
      Clock clock) {
    this.sessions = sessions;
    this.payments = payments;
    this.refunds = refunds;
    this.verification = verification;
    this.keepUnmatched = keepUnmatched;
    this.clock = clock;
  }

  /**
   * Refused with BOOKING_MISMATCH when the money is of another order, or another session has used
   * it (the operator then sees it under attention), and with PAYMENT_NOT_CAPTURED when the order is
   * not paid yet and will be looked at again; then no session has changed.
   *
   * @param captured of the session's order
   */
  Uni<Decision> fulfil(Session session, Charge captured) {
    var payment = paymentFor(session, captured);
    return verification
        .paysFor(session, captured)
        .flatMap(pays -> pays ? confirm(session, payment) : giveBack(session, payment))
        .onFailure(FulfilPayment::isUsedElsewhere)
        .call(() -> keepUnmatched.keepUsedElsewhere(captured))
        .call(refunds::attempt);
  }

  /** The same where the provider says that this payment has paid the order. */
  Uni<Decision> fulfilPaidOrder(Session session, Charge captured) {
    var payment = paymentFor(session, captured);
    return (VerifyOrderPaid.isInCurrencyOf(session, captured)
            ? confirm(session, payment)
            : giveBack(session, payment))
        .onFailure(FulfilPayment::isUsedElsewhere)
        .call(() -> keepUnmatched.keepUsedElsewhere(captured))
        .call(refunds::attempt);
  }

  /** Records a payment of the session's order that the provider has refunded in full. */
  Uni<Session> recordRefunded(Session session, Charge refunded) {
    var payment = paymentFor(session, refunded);
    return payments
        .refundsOf(payment.id())
        .flatMap(found ->
            change(session, current -> current.refundedInFull(payment, found, clock.instant())))
        .map(Decision::session);
  }

  /**
   * The same for money that is only authorized; empty when it is not captured. What cannot confirm
   * the session is left uncaptured: the provider returns it by itself.
   */
  Uni<Optional<Decision>> captureAndFulfil(Session session, Charge authorized) {
    requireFor(session, authorized);
    if (!VerifyOrderPaid.isInCurrencyOf(session, authorized)
        || session.slot().hasStarted(clock.instant())) {
      return Uni.createFrom().item(Optional.empty());
    }
    return payments
        .capture(authorized)
        .flatMap(charge ->
            charge.state() == Charge.State.CAPTURED
                ? fulfil(session, charge).map(Optional::of)
                : Uni.createFrom().item(Optional.empty()));
  }

  static Payment paymentFor(Session session, Charge charge) {
    requireFor(session, charge);
    return new Payment(charge.id(), session.order().orElseThrow(), charge.amount());
  }

  /** Refuses money that is of another order than the session's. */
  static void requireFor(Session session, Charge charge) {
    if (session.order().isEmpty() || !charge.order().equals(session.order())) {
      throw new SessionRefused(
          Reason.BOOKING_MISMATCH, "This payment was made for another booking");
    }
  }

  private Uni<Decision> confirm(Session session, Payment payment) {
    return change(session, current -> current.paid(payment, clock.instant()))
        .onFailure(FulfilPayment::isSlotGone)
        .recoverWithUni(
            _ -> change(session, current -> current.slotLost(payment, clock.instant())));
  }

  private Uni<Decision> giveBack(Session session, Payment payment) {
    return change(session, current -> current.mismatched(payment, clock.instant()));
  }

  private Uni<Decision> change(Session session, Function<Session, Decision> decide) {
    return sessions.change(session.id(), Actor.PROVIDER, decide);
  }

  private static boolean isUsedElsewhere(Throwable failure) {
    return SessionRefused.isFor(failure, Reason.BOOKING_MISMATCH);
  }

  private static boolean isSlotGone(Throwable failure) {
    return SessionRefused.isFor(
        failure,
        Reason.SLOT_TAKEN,
        Reason.WEEK_FULL,
        Reason.STUDENT_BUSY,
        Reason.MENTOR_NOT_FOUND,
        Reason.PERSON_ERASED);
  }
}
