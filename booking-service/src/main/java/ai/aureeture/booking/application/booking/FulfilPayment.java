package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Decision;
import ai.aureeture.booking.domain.Payment;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/**
 * Captured money becomes a session or goes back: one of the two, once, whoever brings the news and
 * however often. What comes after the hold has lapsed takes the slot back if it is still free;
 * otherwise the money is refunded in full.
 */
@ApplicationScoped
public class FulfilPayment {
  private final Sessions sessions;
  private final PaymentGateway payments;
  private final SettleRefunds refunds;
  private final Clock clock;

  public FulfilPayment(
      Sessions sessions, PaymentGateway payments, SettleRefunds refunds, Clock clock) {
    this.sessions = sessions;
    this.payments = payments;
    this.refunds = refunds;
    this.clock = clock;
  }

  /**
   * Refused with BOOKING_MISMATCH or AMOUNT_MISMATCH when the money is not this session's; then
   * nothing has changed.
   *
   * @param captured of the session's order
   */
  Uni<Decision> fulfil(Session session, Charge captured) {
    var payment = paymentFor(session, captured);
    return change(session, current -> current.paid(payment, clock.instant()))
        .onFailure(FulfilPayment::isSlotGone)
        .recoverWithUni(_ -> change(session, current -> current.slotLost(payment, clock.instant())))
        .call(refunds::attempt);
  }

  /** The same for money that is only authorized; empty when the provider does not capture it. */
  Uni<Optional<Decision>> captureAndFulfil(Session session, Charge authorized) {
    requireFor(session, authorized);
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

  /** Refuses money that is of another order or amount than the session's. */
  static void requireFor(Session session, Charge charge) {
    if (session.order().isEmpty() || !charge.order().equals(session.order())) {
      throw new SessionRefused(
          Reason.BOOKING_MISMATCH, "This payment was made for another booking");
    }
    if (!charge.amount().equals(session.terms().price())) {
      throw new SessionRefused(
          Reason.AMOUNT_MISMATCH, "This payment is not of the booking's amount");
    }
  }

  private Uni<Decision> change(Session session, Function<Session, Decision> decide) {
    return sessions.change(session.id(), Actor.PROVIDER, decide);
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
