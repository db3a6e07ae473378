package ai.aureeture.booking.domain;

import static ai.aureeture.booking.domain.CancelReason.HOLD_LAPSED;
import static ai.aureeture.booking.domain.CancelReason.HOLD_RELEASED;
import static ai.aureeture.booking.domain.CancelReason.REFUNDED;
import static ai.aureeture.booking.domain.CancelReason.SLOT_LOST;

import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.SessionState.Completed;
import ai.aureeture.booking.domain.SessionState.Held;
import ai.aureeture.booking.domain.SessionState.Lost;
import ai.aureeture.booking.domain.SessionState.Ongoing;
import ai.aureeture.booking.domain.SessionState.Paid;
import ai.aureeture.booking.domain.SessionState.Refunded;
import ai.aureeture.booking.domain.SessionState.Released;
import ai.aureeture.booking.domain.SessionState.Scheduled;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One hour of a mentor for one student. It begins as a hold on the slot, stands once the money is
 * captured, and ends completed or cancelled. A hold that ends unpaid keeps listening for its money:
 * a late payment takes the slot again or goes back. Every transition is pure and may be repeated.
 *
 * @param version rises by one with every change
 */
public record Session(
    SessionId id,
    Terms terms,
    Slot slot,
    Optional<OrderId> order,
    SessionState state,
    Optional<MeetingRoom> room,
    Refunds refunds,
    List<Warning> warnings,
    long version,
    Instant updatedAt) {

  private static final Duration DOOR_OPENS_BEFORE = Duration.ofMinutes(15);

  /** A student takes the slot while she pays. */
  public static Decision hold(SessionId id, Terms terms, Slot slot) {
    var session =
        new Session(
            id,
            terms,
            slot,
            Optional.empty(),
            new Held(),
            Optional.empty(),
            Refunds.NONE,
            List.of(),
            1,
            terms.bookedAt());
    return new Decision(session, List.of(new SessionEvent.Held(terms.holdExpiresAt())));
  }

  /** The provider's order the hold is paid by; the first one stays. */
  public Decision orderOpened(OrderId opened, Instant now) {
    if (order.isPresent()) {
      return Decision.unchanged(this);
    }
    return change(now).order(opened).because(new SessionEvent.OrderOpened(opened));
  }

  /** The student lets the hold go. */
  public Decision release(Instant now) {
    return switch (state) {
      case Held _ -> endHold(HOLD_RELEASED, now);
      case Released _ -> Decision.unchanged(this);
      case Paid _ ->
          throw new SessionRefused(
              Reason.ALREADY_PAID, "This booking is paid for and cannot be let go");
    };
  }

  /** The time to pay is over. */
  public Decision lapse(Instant now) {
    return state instanceof Held && !now.isBefore(terms.holdExpiresAt())
        ? endHold(HOLD_LAPSED, now)
        : Decision.unchanged(this);
  }

  /** The provider captured a payment for this session's order. */
  public Decision paid(Payment payment, Instant now) {
    return switch (state) {
      case Held _ -> confirm(payment, now);
      case Released _ when slot.hasStarted(now) -> lose(payment, now);
      case Released _ -> confirm(payment, now);
      case Paid paid when paid.payment().id().equals(payment.id()) -> Decision.unchanged(this);
      case Paid _ -> returnSurplus(payment, now);
    };
  }

  /** The payment came after the hold had ended, and the slot could not be taken again. */
  public Decision slotLost(Payment payment, Instant now) {
    return state instanceof Released ? lose(payment, now) : paid(payment, now);
  }

  /**
   * The provider has given a payment back, asked by us or by the operator. The operator's refund
   * ends the session; one that is made before we heard of the payment ends it all the same.
   */
  public Decision refunded(Payment payment, String refundId, Instant now) {
    var known = refunds.of(payment.id());
    if (known.isPresent()) {
      return known.get().state() == Refund.State.DONE
          ? Decision.unchanged(this)
          : settle(known.get().done(refundId), now);
    }
    var refund = Refund.due(payment, Refund.Reason.REFUNDED).done(refundId);
    if (state instanceof Paid paid && !paid.payment().id().equals(payment.id())) {
      return change(now).refunds(refunds.with(refund)).because(new SessionEvent.Refunded(refund));
    }
    return change(now)
        .state(new Refunded(payment))
        .refunds(refunds.with(refund))
        .because(new SessionEvent.Cancelled(REFUNDED), new SessionEvent.Refunded(refund));
  }

  /** The provider will not give that payment back by itself. */
  public Decision refundFailed(PaymentId payment, Instant now) {
    return refunds
        .of(payment)
        .filter(refund -> refund.state() != Refund.State.FAILED)
        .map(refund ->
            change(now)
                .refunds(refunds.with(refund.failed()))
                .because(new SessionEvent.RefundFailed(refund.failed())))
        .orElse(Decision.unchanged(this));
  }

  /**
   * The session has its room. The first one for a time stays: it may be in people's mails already.
   *
   * @param start the time the room was made for
   */
  public Decision roomReady(MeetingRoom ready, Instant start, Instant now) {
    return isStanding() && room.isEmpty() && slot.start().equals(start)
        ? change(now).room(ready).because(new SessionEvent.RoomReady(ready))
        : Decision.unchanged(this);
  }

  /** Something went wrong behind the session; told once for one cause. */
  public Decision warn(Warning warning, Instant now) {
    return warnings.stream().anyMatch(known -> known.cause().equals(warning.cause()))
        ? Decision.unchanged(this)
        : change(now)
            .warnings(Stream.concat(warnings.stream(), Stream.of(warning)).toList())
            .because(new SessionEvent.Warned(warning));
  }

  /**
   * Somebody stands at the door: open from 15 minutes before the start to the end. The mentor's
   * first step in starts the session.
   */
  public Decision join(String personId, Instant now) {
    if (paymentStatus() != PaymentStatus.PAID) {
      throw new SessionRefused(Reason.NOT_PAID, "This session is not paid for");
    }
    if (!(state instanceof Scheduled || state instanceof Ongoing)) {
      throw new SessionRefused(Reason.SESSION_NOT_JOINABLE, "This session cannot be joined");
    }
    if (slot.isOver(now)) {
      throw new SessionRefused(Reason.SESSION_OVER, "This session is over");
    }
    var door = slot.start().minus(DOOR_OPENS_BEFORE);
    if (now.isBefore(door)) {
      long minutes = Duration.between(now, door).plusSeconds(60).minusNanos(1).toMinutes();
      throw new SessionRefused(
          Reason.TOO_EARLY,
          "The door opens %d minutes before the start".formatted(DOOR_OPENS_BEFORE.toMinutes()),
          Map.of("minutesUntilJoin", minutes));
    }
    return state instanceof Scheduled(Payment payment) && personId.equals(terms.mentor().id())
        ? change(now).state(new Ongoing(payment)).because(new SessionEvent.Started())
        : Decision.unchanged(this);
  }

  /** Whether it was ever paid for: a hold that was not is a booking, but no session. */
  public boolean wasPaid() {
    return state instanceof Paid;
  }

  /** Whether the two will meet, or have met. */
  public boolean isStanding() {
    return status() != SessionStatus.CANCELLED && state instanceof Paid;
  }

  /** Whether nobody else can have the slot. */
  public boolean occupiesSlot() {
    return status() != SessionStatus.CANCELLED;
  }

  public boolean isOpenHold(Instant now) {
    return state instanceof Held && now.isBefore(terms.holdExpiresAt());
  }

  public SessionStatus status() {
    return switch (state) {
      case Held _ -> SessionStatus.PAYMENT_PENDING;
      case Scheduled _ -> SessionStatus.SCHEDULED;
      case Ongoing _ -> SessionStatus.ONGOING;
      case Completed _ -> SessionStatus.COMPLETED;
      case Released _, Lost _, Refunded _ -> SessionStatus.CANCELLED;
    };
  }

  public PaymentStatus paymentStatus() {
    return switch (state) {
      case Held _, Released _ -> PaymentStatus.PENDING;
      case Scheduled _, Ongoing _, Completed _ -> PaymentStatus.PAID;
      case Refunded _ -> PaymentStatus.REFUNDED;
      case Lost lost ->
          refunds.isDone(lost.payment().id()) ? PaymentStatus.REFUNDED : PaymentStatus.PAID;
    };
  }

  public Optional<CancelReason> cancelReason() {
    return switch (state) {
      case Held _, Scheduled _, Ongoing _, Completed _ -> Optional.empty();
      case Released released -> Optional.of(released.reason());
      case Lost _ -> Optional.of(SLOT_LOST);
      case Refunded _ -> Optional.of(REFUNDED);
    };
  }

  /** The payment that stands for this session. */
  public Optional<Payment> payment() {
    return state instanceof Paid paid ? Optional.of(paid.payment()) : Optional.empty();
  }

  private Decision endHold(CancelReason reason, Instant now) {
    return change(now).state(new Released(reason)).because(new SessionEvent.Released(reason));
  }

  private Decision confirm(Payment payment, Instant now) {
    return change(now)
        .state(new Scheduled(payment))
        .because(new SessionEvent.PaymentConfirmed(payment));
  }

  private Decision lose(Payment payment, Instant now) {
    return change(now)
        .state(new Lost(payment))
        .refunds(refunds.with(Refund.due(payment, Refund.Reason.SLOT_LOST)))
        .because(new SessionEvent.SlotLost(payment));
  }

  private Decision returnSurplus(Payment payment, Instant now) {
    return refunds.of(payment.id()).isPresent()
        ? Decision.unchanged(this)
        : change(now)
            .refunds(refunds.with(Refund.due(payment, Refund.Reason.SURPLUS)))
            .because(new SessionEvent.SurplusPaid(payment));
  }

  private Decision settle(Refund done, Instant now) {
    return change(now).refunds(refunds.with(done)).because(new SessionEvent.Refunded(done));
  }

  private Change change(Instant now) {
    return new Change(this, now);
  }
}
