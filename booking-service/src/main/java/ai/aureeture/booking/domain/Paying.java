package ai.aureeture.booking.domain;

import ai.aureeture.booking.domain.SessionState.Agreed;
import ai.aureeture.booking.domain.SessionState.Held;
import ai.aureeture.booking.domain.SessionState.Lost;
import ai.aureeture.booking.domain.SessionState.Released;
import ai.aureeture.booking.domain.SessionState.Requested;
import ai.aureeture.booking.domain.SessionState.Scheduled;
import java.time.Instant;

/** Second chapter: money comes, once and for all, or goes back in full. */
sealed interface Paying extends Chapter permits Session {

  /**
   * The provider captured a payment for this session's order. A hold that has ended takes its slot
   * back, unless the time for it is over; whoever saves that refuses it where somebody else has the
   * slot by now, and what is left is {@link #slotLost}.
   */
  default Decision paid(Payment payment, Instant now) {
    return switch (self().state()) {
      case Held _ -> confirm(payment, now);
      case Released _ when self().slot().hasStarted(now) || isForgotten() -> lose(payment, now);
      case Released _ -> confirm(payment, now);
      case Requested _ -> returnSurplus(payment, now);
      case Agreed _ -> isOwn(payment) ? unchanged() : returnSurplus(payment, now);
    };
  }

  /** The payment came after the hold had ended, and the slot could not be taken again. */
  default Decision slotLost(Payment payment, Instant now) {
    return self().state() instanceof Released ? lose(payment, now) : paid(payment, now);
  }

  // Nobody would come.
  private boolean isForgotten() {
    return self().terms().mentor().isErased() || self().terms().student().isErased();
  }

  private boolean isOwn(Payment payment) {
    return self().payment().filter(own -> own.id().equals(payment.id())).isPresent();
  }

  private Decision confirm(Payment payment, Instant now) {
    return change(now)
        .state(new Scheduled(new Fee.Paid(payment)))
        .because(new SessionEvent.PaymentConfirmed(payment));
  }

  private Decision lose(Payment payment, Instant now) {
    return change(now)
        .state(new Lost(new Fee.Paid(payment)))
        .refunds(self().refunds().with(Refund.due(payment, Refund.Reason.SLOT_LOST)))
        .because(new SessionEvent.SlotLost(payment));
  }

  private Decision returnSurplus(Payment payment, Instant now) {
    return self().refunds().of(payment.id()).isPresent()
        ? unchanged()
        : change(now)
            .refunds(self().refunds().with(Refund.due(payment, Refund.Reason.SURPLUS)))
            .because(new SessionEvent.SurplusPaid(payment));
  }
}
