package ai.aureeture.booking.application.booking;

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

/**
 * Captured money becomes a session or goes back: one of the two, once, whoever brings the news and
 * however often.
 */
@ApplicationScoped
public class FulfilPayment {
  private final Sessions sessions;
  private final SettleRefunds refunds;
  private final Clock clock;

  public FulfilPayment(Sessions sessions, SettleRefunds refunds, Clock clock) {
    this.sessions = sessions;
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
    return sessions
        .change(session.id(), Actor.PROVIDER, current -> current.paid(payment, clock.instant()))
        .onFailure(FulfilPayment::isSlotGone)
        .recoverWithUni(_ ->
            sessions.change(
                session.id(),
                Actor.PROVIDER,
                current -> current.slotLost(payment, clock.instant())))
        .call(refunds::attempt);
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

  private static boolean isSlotGone(Throwable failure) {
    return failure instanceof SessionRefused refused
        && switch (refused.reason()) {
          case SLOT_TAKEN, WEEK_FULL, STUDENT_BUSY -> true;
          default -> false;
        };
  }
}
