package ai.aureeture.booking.domain.session;

import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.Subject;
import ai.aureeture.booking.domain.payment.Fee;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.PaymentStatus;
import ai.aureeture.booking.domain.payment.Refunds;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest;
import ai.aureeture.booking.domain.reschedule.Reschedules;
import ai.aureeture.booking.domain.session.SessionState.Agreed;
import ai.aureeture.booking.domain.session.SessionState.Completed;
import ai.aureeture.booking.domain.session.SessionState.Held;
import ai.aureeture.booking.domain.session.SessionState.Released;
import ai.aureeture.booking.domain.session.SessionState.Requested;
import ai.aureeture.booking.domain.session.SessionState.RescheduleRequested;
import ai.aureeture.booking.domain.session.SessionState.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One hour of a mentor for one student, and the promise that it takes place.
 *
 * <p>It begins as a hold on the slot, which ends when it is not paid in time, or, where the mentor
 * asks no price, as a request they accept or decline, unless they have chosen to give such sessions
 * without being asked. Money or their yes makes it stand: it is scheduled. From then on neither
 * cancels it. The one who cannot make it asks to move it; it stays at its time until the other one
 * answers, then moves in one step, or stays for good. It is ongoing once the mentor has gone in,
 * and completed when they say so or some time after its end. The money is never forgotten: what
 * comes too late takes the slot again or goes back, and only the operator, giving it back in full
 * before the session took place, ends one that stands.
 *
 * <p>Every transition is pure, and may be repeated. They are the methods of {@link
 * HoldTransitions}, {@link PaymentTransitions}, {@link RefundTransitions}, {@link RefundReports},
 * {@link RescheduleTransitions}, {@link AttendanceTransitions} and {@link ErasureTransitions}.
 *
 * @param time the time it takes now
 * @param reschedules the answered questions about its time; an open one is part of the state
 * @param version rises by one with every change
 */
public record Session(
    SessionId id,
    Terms terms,
    Subject subject,
    Reservation time,
    Optional<OrderId> order,
    SessionState state,
    Reschedules reschedules,
    Optional<MeetingRoom> room,
    Refunds refunds,
    List<Warning> warnings,
    long version,
    Instant updatedAt)
    implements HoldTransitions,
        PaymentTransitions,
        RefundTransitions,
        RefundReports,
        RescheduleTransitions,
        AttendanceTransitions,
        ErasureTransitions {

  public Session {
    if (state instanceof Agreed agreed && agreed.fee() instanceof Fee.Free && !terms.isFree()) {
      throw new IllegalArgumentException("A session that has a price is paid for");
    }
  }

  public Slot slot() {
    return time.slot();
  }

  /** Whether it is a session to its two people; an unpaid booking, or one let go, is none. */
  public boolean isSession() {
    return state.isSession();
  }

  /** Whether the two will meet, or have met. */
  public boolean isStanding() {
    return state instanceof Standing;
  }

  /** Whether the session is held and over: a refund does not call it off any more. */
  public boolean tookPlace(Instant now) {
    return state instanceof Completed || (isStanding() && slot().isOver(now));
  }

  /**
   * What of its price does not stay with the mentor: all of it while the whole payment is on its
   * way back or is back, otherwise the parts that went back.
   */
  public Money returned() {
    var price = terms.price();
    long minor = payment().map(paid -> refunds.returned(paid)).orElse(0L);
    return new Money(Math.min(price.minor(), minor), price.currency());
  }

  /** Whether no other session can have the slot. */
  public boolean occupiesSlot() {
    return status() != SessionStatus.CANCELLED;
  }

  public Claims claims() {
    return occupiesSlot()
        ? new Claims(Optional.of(time), pendingRequest().flatMap(RescheduleRequest::proposed))
        : Claims.NONE;
  }

  /** Whether the student waits, or is waited for, and the time for it is not over. */
  public boolean isOpenHold(Instant now) {
    return (state instanceof Held || state instanceof Requested)
        && now.isBefore(terms.holdExpiresAt());
  }

  /** The question about its time that has no answer yet. */
  public Optional<RescheduleRequest> pendingRequest() {
    return state instanceof RescheduleRequested(_, var request)
        ? Optional.of(request)
        : Optional.empty();
  }

  /** The same while it can be answered: its time may be over before a timer has seen it. */
  public Optional<RescheduleRequest> openRequest(Instant now) {
    return pendingRequest().filter(request -> request.isOpen(now));
  }

  /** All that was ever asked about its time, the oldest first. */
  public List<RescheduleRequest> requests() {
    return Stream.concat(reschedules.answered().stream(), pendingRequest().stream()).toList();
  }

  /** How often that side has asked to move it. */
  public int requestsBy(Participant participant) {
    return (int) requests().stream().filter(request -> request.by() == participant).count();
  }

  public SessionStatus status() {
    return state.status();
  }

  /** Where the money is; where none is asked for, the mentor's yes counts as paid. */
  public PaymentStatus paymentStatus() {
    return switch (state) {
      case Held _, Requested _, Released _ -> PaymentStatus.PENDING;
      case Agreed _ ->
          payment().filter(paid -> refunds.isDone(paid.id())).isPresent()
              ? PaymentStatus.REFUNDED
              : PaymentStatus.PAID;
    };
  }

  public Optional<CancelReason> cancelReason() {
    return state.cancelReason();
  }

  /** The payment that stands for this session. */
  public Optional<Payment> payment() {
    return state.payment();
  }

  /** Whether this is the payment that stands for this session. */
  public boolean isPaidBy(PaymentId id) {
    return payment().filter(own -> own.id().equals(id)).isPresent();
  }

  /** Whether the payment has been decided on: it stands for this session or goes back. */
  public boolean knows(PaymentId id) {
    return isPaidBy(id) || refunds.of(id).isPresent();
  }

  @Override
  public Session self() {
    return this;
  }
}
