package ai.aureeture.booking.domain.session;

import ai.aureeture.booking.domain.payment.Fee;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest;
import java.util.Optional;

/**
 * Where a session is in its life: asked for, then agreed on and standing, or not standing any more.
 * The fee is part of the state, so that a session that was neither agreed to nor paid for cannot be
 * written down as one that stands.
 */
public sealed interface SessionState {

  /** The slot is kept free of others while the student pays. */
  record Held() implements SessionState {}

  /** A free session is asked for; the slot is kept free of others until the mentor answers. */
  record Requested() implements SessionState {}

  /** It ended before it was agreed on. The payment of an unpaid hold may still arrive. */
  record Released(CancelReason reason) implements SessionState {}

  /** Every state behind the agreement. */
  sealed interface Agreed extends SessionState {
    Fee fee();
  }

  /** The two will meet, or have met. */
  sealed interface Standing extends Agreed {}

  record Scheduled(Fee fee) implements Standing {}

  /** One of the two asks to move it; it stands at its time until the other answers. */
  record RescheduleRequested(Fee fee, RescheduleRequest request) implements Standing {}

  /** The mentor is in the room. */
  record Ongoing(Fee fee) implements Standing {}

  record Completed(Fee fee) implements Standing {}

  /** Paid when another session had the slot, or after its start: the money goes back. */
  record Lost(Fee.Paid fee) implements Agreed {}

  /** The operator gives the money back: the session does not stand any more. */
  record Refunded(Fee.Paid fee) implements Agreed {}

  /** Whether it is a session to its two people; an unpaid booking, or one let go, is none. */
  default boolean isSession() {
    return switch (this) {
      case Requested _, Agreed _ -> true;
      case Released(var reason) -> reason == CancelReason.DECLINED;
      case Held _ -> false;
    };
  }

  default SessionStatus status() {
    return switch (this) {
      case Held _ -> SessionStatus.PAYMENT_PENDING;
      case Requested _ -> SessionStatus.REQUESTED;
      case Scheduled _ -> SessionStatus.SCHEDULED;
      case RescheduleRequested _ -> SessionStatus.RESCHEDULE_REQUESTED;
      case Ongoing _ -> SessionStatus.ONGOING;
      case Completed _ -> SessionStatus.COMPLETED;
      case Released _, Lost _, Refunded _ -> SessionStatus.CANCELLED;
    };
  }

  /** Why it does not stand; empty while it does, or may. */
  default Optional<CancelReason> cancelReason() {
    return switch (this) {
      case Held _, Requested _, Standing _ -> Optional.empty();
      case Released(var reason) -> Optional.of(reason);
      case Lost _ -> Optional.of(CancelReason.SLOT_LOST);
      case Refunded _ -> Optional.of(CancelReason.REFUNDED);
    };
  }

  /** The payment that stands for the session. */
  default Optional<Payment> payment() {
    return this instanceof Agreed agreed && agreed.fee() instanceof Fee.Paid(var payment)
        ? Optional.of(payment)
        : Optional.empty();
  }
}
