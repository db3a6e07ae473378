package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.application.port.UnmatchedPayments;
import ai.aureeture.booking.application.port.UnpaidOrders;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Captured money becomes a session or goes back: one of the two, once, whichever source reports it
 * and however often. What comes after the hold has lapsed takes the slot back if it is still free;
 * otherwise the money is refunded in full. The amount may differ from the price, where the student
 * bears the provider's fee or the provider gives a discount: what counts then is that the provider
 * calls the order paid. It may do so a little later than it reports the payment, so an order that
 * is not paid yet is looked at once more before the payment goes back.
 */
@ApplicationScoped
public class FulfilPayment {
  private static final Duration SECOND_LOOK_AFTER = Duration.ofSeconds(30);

  private final Sessions sessions;
  private final PaymentGateway payments;
  private final SettleRefunds refunds;
  private final UnmatchedPayments unmatched;
  private final KeepUnmatchedPayment keepUnmatched;
  private final UnpaidOrders agenda;
  private final Clock clock;

  public FulfilPayment(
      Sessions sessions,
      PaymentGateway payments,
      SettleRefunds refunds,
      UnmatchedPayments unmatched,
      KeepUnmatchedPayment keepUnmatched,
      UnpaidOrders agenda,
      Clock clock) {
    this.sessions = sessions;
    this.payments = payments;
    this.refunds = refunds;
    this.unmatched = unmatched;
    this.keepUnmatched = keepUnmatched;
    this.agenda = agenda;
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
    return paysFor(session, captured)
        .flatMap(pays -> pays ? confirm(session, payment) : giveBack(session, payment))
        .onFailure(FulfilPayment::isUsedElsewhere)
        .call(() -> keepUnmatched.keepUsedElsewhere(captured))
        .call(refunds::attempt);
  }

  /** The same where the provider says that this payment has paid the order. */
  Uni<Decision> fulfilPaidOrder(Session session, Charge captured) {
    var payment = paymentFor(session, captured);
    return (isInCurrencyOf(session, captured)
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
    if (!isInCurrencyOf(session, authorized) || session.slot().hasStarted(clock.instant())) {
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

  private Uni<Boolean> paysFor(Session session, Charge captured) {
    if (captured.amount().equals(session.terms().price()) || session.knows(captured.id())) {
      return Uni.createFrom().item(true);
    }
    return isInCurrencyOf(session, captured)
        ? payments
            .isPaid(session.order().orElseThrow())
            .call(isPaid ->
                isPaid ? Uni.createFrom().voidItem() : requireSecondLook(session, captured))
        : Uni.createFrom().item(false);
  }

  // The first look is kept, so that every replica knows of it after every restart.
  private Uni<Void> requireSecondLook(Session session, Charge captured) {
    var now = clock.instant();
    return unmatched
        .firstSeen(captured, now)
        .map(seen -> seen.plus(SECOND_LOOK_AFTER))
        .flatMap(due -> now.isBefore(due) ? lookAgain(session, due) : Uni.createFrom().voidItem());
  }

  private Uni<Void> lookAgain(Session session, Instant due) {
    return agenda
        .askAgain(session.id(), Optional.of(due))
        .flatMap(_ ->
            Uni.createFrom()
                .failure(
                    new SessionRefused(
                        Reason.PAYMENT_NOT_CAPTURED,
                        "The payment is being checked: Razorpay has not marked its order as paid"
                            + " yet; please ask again in a minute")));
  }

  private static boolean isInCurrencyOf(Session session, Charge charge) {
    return charge.amount().currency().equals(session.terms().price().currency());
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
