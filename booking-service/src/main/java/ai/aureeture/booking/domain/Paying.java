package ai.aureeture.booking.domain;

import static ai.aureeture.booking.domain.CancelReason.REFUNDED;

import ai.aureeture.booking.domain.RescheduleRequest.Status;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.SessionState.Agreed;
import ai.aureeture.booking.domain.SessionState.Held;
import ai.aureeture.booking.domain.SessionState.Lost;
import ai.aureeture.booking.domain.SessionState.Refunded;
import ai.aureeture.booking.domain.SessionState.Released;
import ai.aureeture.booking.domain.SessionState.Requested;
import ai.aureeture.booking.domain.SessionState.Scheduled;
import ai.aureeture.booking.domain.SessionState.Standing;
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

  /**
   * The operator gives the money back in full: the session does not stand any more from now on, and
   * the provider is asked until it has the refund.
   */
  default Decision refund(Instant now) {
    return switch (self().state()) {
      case Lost _, Refunded _ -> unchanged();
      case Standing standing when standing.fee() instanceof Fee.Paid(var payment) ->
          cancelFor(Refund.due(payment, Refund.Reason.REFUNDED), payment, now)
              .because(new SessionEvent.Cancelled(REFUNDED));
      case Held _, Requested _, Released _, Standing _ ->
          throw new SessionRefused(Reason.NOT_REFUNDABLE, "Nothing was paid for this session");
    };
  }

  /**
   * The provider has given a payment back, asked by us or by the operator. The operator's refund
   * ends the session; one that is made before we heard of the payment ends it all the same.
   */
  default Decision refunded(Payment payment, String refundId, Instant now) {
    var known = self().refunds().of(payment.id());
    if (known.isPresent()) {
      return known.get().state() == Refund.State.DONE
          ? unchanged()
          : settle(known.get().done(refundId), now);
    }
    var refund = Refund.due(payment, Refund.Reason.REFUNDED).done(refundId);
    return self().state() instanceof Agreed && !isOwn(payment)
        ? settle(refund, now)
        : cancelFor(refund, payment, now)
            .because(new SessionEvent.Cancelled(REFUNDED), new SessionEvent.Refunded(refund));
  }

  /** The provider will not give that payment back by itself. */
  default Decision refundFailed(PaymentId payment, Instant now) {
    return self()
        .refunds()
        .of(payment)
        .filter(refund -> refund.state() != Refund.State.FAILED)
        .map(refund ->
            change(now)
                .refunds(self().refunds().with(refund.failed()))
                .because(new SessionEvent.RefundFailed(refund.failed())))
        .orElse(unchanged());
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

  // An open question about the time of what is cancelled needs no answer, and no news of its own.
  private Change cancelFor(Refund refund, Payment payment, Instant now) {
    return change(now)
        .state(new Refunded(new Fee.Paid(payment)))
        .closed(self().pendingRequest().map(open -> open.closed(Status.LAPSED, now)))
        .refunds(self().refunds().with(refund));
  }

  private Decision settle(Refund done, Instant now) {
    return change(now)
        .refunds(self().refunds().with(done))
        .because(new SessionEvent.Refunded(done));
  }
}
