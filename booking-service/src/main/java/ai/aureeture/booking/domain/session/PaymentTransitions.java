package ai.aureeture.booking.domain.session;

import static ai.aureeture.booking.domain.session.CancelReason.HOLD_LAPSED;

import ai.aureeture.booking.domain.payment.Fee;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.session.SessionState.Agreed;
import ai.aureeture.booking.domain.session.SessionState.Held;
import ai.aureeture.booking.domain.session.SessionState.Lost;
import ai.aureeture.booking.domain.session.SessionState.Released;
import ai.aureeture.booking.domain.session.SessionState.Requested;
import ai.aureeture.booking.domain.session.SessionState.Scheduled;
import java.time.Instant;

/** The student pays: a payment stands for the session or goes back in full. */
public sealed interface PaymentTransitions extends SessionTransitions permits Session {

  /**
   * The provider captured a payment for this session's order. A hold that has ended takes its slot
   * back; the store refuses to save that where another student has the slot by now, and what is
   * left is {@link #slotLost}. No payment confirms a session that has started, held or not.
   */
  default Decision paid(Payment payment, Instant now) {
    return switch (self().state()) {
      case Held _, Released _ when isMismatched(payment) -> unchanged();
      case Held _, Released _ when self().slot().hasStarted(now) || isForgotten() ->
          lose(payment, now);
      case Held _, Released _ -> confirm(payment, now);
      case Requested _ -> returnSurplus(payment, now);
      case Agreed _ -> self().isPaidBy(payment.id()) ? unchanged() : returnSurplus(payment, now);
    };
  }

  /**
   * The provider captured a payment that does not pay for this session: it goes back in full, and a
   * hold stays as it is, for the right payment may still come.
   */
  default Decision mismatched(Payment payment, Instant now) {
    return self().knows(payment.id())
        ? unchanged()
        : change(now)
            .refunds(self().refunds().with(Refund.due(payment, Refund.Reason.MISMATCH)))
            .emitting(new SessionEvent.PaymentMismatched(payment));
  }

  /** The payment came after the hold had ended, and the slot could not be taken again. */
  default Decision slotLost(Payment payment, Instant now) {
    return self().state() instanceof Released ? lose(payment, now) : paid(payment, now);
  }

  // The session has begun: the two would not meet.
  private boolean isForgotten() {
    return self().terms().mentor().isErased() || self().terms().student().isErased();
  }

  private boolean isMismatched(Payment payment) {
    return self()
        .refunds()
        .of(payment.id())
        .filter(refund -> refund.reason() == Refund.Reason.MISMATCH)
        .isPresent();
  }

  private Decision confirm(Payment payment, Instant now) {
    return change(now)
        .state(new Scheduled(new Fee.Paid(payment)))
        .emitting(new SessionEvent.PaymentConfirmed(payment));
  }

  private Decision lose(Payment payment, Instant now) {
    var lost =
        change(now)
            .state(new Lost(new Fee.Paid(payment)))
            .refunds(self().refunds().with(Refund.due(payment, Refund.Reason.SLOT_LOST)));
    return self().state() instanceof Held
        ? lost.emitting(new SessionEvent.Released(HOLD_LAPSED), new SessionEvent.SlotLost(payment))
        : lost.emitting(new SessionEvent.SlotLost(payment));
  }

  private Decision returnSurplus(Payment payment, Instant now) {
    return self().knows(payment.id())
        ? unchanged()
        : change(now)
            .refunds(self().refunds().with(Refund.due(payment, Refund.Reason.SURPLUS)))
            .emitting(new SessionEvent.SurplusPaid(payment));
  }
}
