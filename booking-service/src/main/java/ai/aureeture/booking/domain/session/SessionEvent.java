package ai.aureeture.booking.domain.session;

import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest;
import java.time.Instant;
import java.util.Optional;

/** What can happen to a session. Private to this service; some of it is told to the world. */
public sealed interface SessionEvent {

  record Held(Instant until) implements SessionEvent {}

  /** A student asks for a free session. */
  record Requested(Instant until) implements SessionEvent {}

  /** A free session stands as soon as it is booked. */
  record Confirmed() implements SessionEvent {}

  /** The mentor gives the free session. */
  record Accepted() implements SessionEvent {}

  record OrderOpened(OrderId order) implements SessionEvent {}

  record Released(CancelReason reason) implements SessionEvent {}

  record PaymentConfirmed(Payment payment) implements SessionEvent {}

  /** A payment came when the slot was gone; its refund is due. */
  record SlotLost(Payment payment) implements SessionEvent {}

  /** A second payment came for a session that was paid; its refund is due. */
  record SurplusPaid(Payment payment) implements SessionEvent {}

  /** A captured payment does not pay for the session; its refund is due. */
  record PaymentMismatched(Payment payment) implements SessionEvent {}

  /** The operator asks for the money of a session that took place, or asks again. */
  record RefundOrdered(Refund refund) implements SessionEvent {}

  /** The provider reports a refund that means nothing new to the two people. */
  record RefundRecorded(ProviderRefund refund) implements SessionEvent {}

  /** A part of the payment went back; the session stays as it is. */
  record PartlyRefunded(ProviderRefund refund) implements SessionEvent {}

  /**
   * A whole payment went back.
   *
   * @param earlier what of it had gone back before in parts, in the minor unit
   */
  record Refunded(Refund refund, long earlier) implements SessionEvent {}

  /** The provider does not give the money back: a person has to see to it. */
  record RefundFailed(PaymentId payment, Money owed, Refund.Reason reason)
      implements SessionEvent {}

  /**
   * A session that stood, or was asked for, does not take place.
   *
   * @param remaining what of its payment goes back now, after the parts that went back before;
   *     empty where nothing was paid
   */
  record Cancelled(CancelReason reason, Optional<Money> remaining) implements SessionEvent {}

  record RoomReady(MeetingRoom room) implements SessionEvent {}

  /** The mentor went in. */
  record Started() implements SessionEvent {}

  record RescheduleRequested(RescheduleRequest request) implements SessionEvent {}

  /** The session stays at its time: the request was rejected, or has lapsed. */
  record RescheduleRejected(RescheduleRequest request) implements SessionEvent {}

  /** The session has moved. */
  record Rescheduled(RescheduleRequest request, Slot from) implements SessionEvent {}

  record Completed(By by) implements SessionEvent {
    public enum By {
      MENTOR,
      TIME
    }
  }

  /** It was taken over from the former database, as it stands there. */
  record Imported() implements SessionEvent {}

  /** The mentor reworded the subject, or noted something. */
  record Edited() implements SessionEvent {}

  /** One of the two is not known any more. */
  record PersonalDataErased(String personId) implements SessionEvent {}

  record Warned(Warning warning) implements SessionEvent {}
}
