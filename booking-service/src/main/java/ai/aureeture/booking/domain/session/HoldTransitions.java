package ai.aureeture.booking.domain.session;

import static ai.aureeture.booking.domain.session.CancelReason.DECLINED;
import static ai.aureeture.booking.domain.session.CancelReason.HOLD_LAPSED;
import static ai.aureeture.booking.domain.session.CancelReason.HOLD_RELEASED;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.Fee;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.session.SessionState.Agreed;
import ai.aureeture.booking.domain.session.SessionState.Held;
import ai.aureeture.booking.domain.session.SessionState.Released;
import ai.aureeture.booking.domain.session.SessionState.Requested;
import ai.aureeture.booking.domain.session.SessionState.Scheduled;
import java.time.Instant;
import java.util.Optional;

/** The slot is held, and the session is not agreed on yet. */
public sealed interface HoldTransitions extends SessionTransitions permits Session {

  /** The provider's order the hold is paid by; the first one stays. */
  default Decision orderOpened(OrderId opened, Instant now) {
    return self().order().isPresent()
        ? unchanged()
        : change(now).order(opened).emitting(new SessionEvent.OrderOpened(opened));
  }

  /** The student lets the slot go. */
  default Decision release(Instant now) {
    return switch (self().state()) {
      case Held _, Requested _ -> endHold(HOLD_RELEASED, now);
      case Released _ -> unchanged();
      case Agreed _ ->
          throw new SessionRefused(
              Reason.ALREADY_PAID, "This booking is confirmed and can no longer be released");
    };
  }

  /** The time to pay, or to answer, is over. */
  default Decision lapse(Instant now) {
    if (now.isBefore(self().terms().holdExpiresAt())) {
      return unchanged();
    }
    return switch (self().state()) {
      case Held _ -> endHold(HOLD_LAPSED, now);
      case Requested _ -> turnDown(now);
      case Released _, Agreed _ -> unchanged();
    };
  }

  /** The mentor accepts the request for a free session. */
  default Decision accept(Instant now) {
    requireOpenRequest(now);
    return change(now).state(new Scheduled(new Fee.Free())).emitting(new SessionEvent.Accepted());
  }

  /** The mentor does not. */
  default Decision decline(Instant now) {
    requireOpenRequest(now);
    return turnDown(now);
  }

  /** The mentor wants to cancel it: a paid session stands all the same. */
  default Decision cancel(Instant now) {
    if (!self().terms().isFree()) {
      throw new SessionRefused(
          Reason.PAID_SESSION_CANNOT_BE_CANCELLED,
          "A paid session can’t be cancelled; send a reschedule request instead");
    }
    return decline(now);
  }

  private void requireOpenRequest(Instant now) {
    if (!self().terms().isFree()) {
      throw new SessionRefused(
          Reason.PAID_SESSION_NEEDS_NO_ANSWER,
          "A paid session is already confirmed; there is nothing to answer");
    }
    if (!self().isOpenHold(now)) {
      throw new SessionRefused(
          Reason.REQUEST_ALREADY_ANSWERED, "There is no open request to answer");
    }
  }

  private Decision turnDown(Instant now) {
    return change(now)
        .state(new Released(DECLINED))
        .emitting(new SessionEvent.Cancelled(DECLINED, Optional.empty()));
  }

  private Decision endHold(CancelReason reason, Instant now) {
    return change(now).state(new Released(reason)).emitting(new SessionEvent.Released(reason));
  }
}
