package ai.aureeture.notification.adapter.inbound.kafka;

import static java.util.Objects.requireNonNull;

import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.PaymentConfirmed;
import ai.aureeture.events.PaymentRefunded;
import ai.aureeture.events.PersonalDataErased;
import ai.aureeture.events.RefundFailed;
import ai.aureeture.events.RescheduleRejected;
import ai.aureeture.events.RescheduleRequested;
import ai.aureeture.events.ReviewAnswered;
import ai.aureeture.events.SessionAccepted;
import ai.aureeture.events.SessionCancelled;
import ai.aureeture.events.SessionChanged;
import ai.aureeture.events.SessionCompleted;
import ai.aureeture.events.SessionConfirmed;
import ai.aureeture.events.SessionRequested;
import ai.aureeture.events.SessionRescheduled;
import ai.aureeture.events.SessionReviewed;
import ai.aureeture.events.SlotHeld;
import ai.aureeture.events.SlotReleased;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.session.BookingType;
import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.RejectionReason;
import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.triggers.NotificationTrigger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the people are told of a booking event; empty for one that is not theirs to hear. */
final class TriggerTranslator {
  private TriggerTranslator() {}

  static Optional<NotificationTrigger> of(CloudEvent<BookingEvent> received) {
    var id = received.id();
    var session = EventTranslator.session(received.event());
    return switch (received.event()) {
      case PaymentConfirmed event ->
          Optional.of(
              new NotificationTrigger.Confirmed(
                  id, session, orPrice(event.capturedMinor(), session)));
      case PaymentRefunded event ->
          Optional.of(
              new NotificationTrigger.Refunded(
                  id,
                  session,
                  new Money(event.amountMinor(), event.currency()),
                  reason(event)
                      .given(
                          event.remainingMinor() != null,
                          Boolean.TRUE.equals(event.sessionTookPlace())),
                  remaining(event)));
      case RefundFailed event ->
          Optional.of(
              new NotificationTrigger.RefundFailed(
                  id, session, new Money(event.amountMinor(), event.currency())));
      case SessionRequested event ->
          Optional.of(
              new NotificationTrigger.Requested(id, session, requireNonNull(event.lapsesAt())));
      case SessionConfirmed _ -> Optional.of(new NotificationTrigger.Confirmed(id, session));
      case SessionAccepted event -> Optional.of(new NotificationTrigger.Accepted(id, session));
      case SessionCancelled event when event.reason() == CancelReason.DECLINED ->
          Optional.of(new NotificationTrigger.Declined(id, session));
      case SessionCancelled event ->
          Optional.of(
              new NotificationTrigger.Cancelled(
                  id, session, orPrice(event.remainingMinor(), session)));
      case RescheduleRequested event ->
          Optional.of(
              new NotificationTrigger.RescheduleAsked(
                  id, session, EventTranslator.request(event.request())));
      case SessionRescheduled event ->
          Optional.of(
              new NotificationTrigger.Moved(
                  id,
                  session,
                  EventTranslator.request(event.request()),
                  requireNonNull(event.previousStartTime()),
                  requireNonNull(event.previousEndTime())));
      case RescheduleRejected event ->
          Optional.of(
              new NotificationTrigger.RescheduleRejected(
                  id,
                  session,
                  EventTranslator.request(event.request()),
                  event.reason() == RejectionReason.LAPSED));
      case SlotReleased event when isWithdrawn(event) ->
          Optional.of(new NotificationTrigger.Withdrawn(id, session));
      case SessionCompleted _ -> Optional.of(new NotificationTrigger.Completed(id, session));
      case SessionReviewed event when event.changedAt() == null ->
          Optional.of(new NotificationTrigger.Reviewed(id, session));
      case ReviewAnswered _ -> Optional.of(new NotificationTrigger.ReviewAnswered(id, session));
      case SlotHeld _, SlotReleased _, SessionChanged _, SessionReviewed _, PersonalDataErased _ ->
          Optional.empty();
    };
  }

  /** Only a free session was requested of the mentor; an unpaid booking was not shown to them. */
  private static boolean isWithdrawn(SlotReleased event) {
    return event.reason() == CancelReason.HOLD_RELEASED
        && event.session().bookingType() == BookingType.FREE;
  }

  // A reason that is not known yet is an operator's.
  private static RefundReason reason(PaymentRefunded event) {
    return switch (event.reason()) {
      case SLOT_LOST -> RefundReason.SLOT_LOST;
      case SURPLUS -> RefundReason.SURPLUS;
      case MISMATCH -> RefundReason.MISMATCH;
      case REFUNDED, UNKNOWN -> RefundReason.REFUNDED;
    };
  }

  private static Money orPrice(@Nullable Long minor, Session session) {
    return minor == null ? session.price() : new Money(minor, session.price().currency());
  }

  private static Money remaining(PaymentRefunded event) {
    long earlier = event.earlierMinor() == null ? 0 : event.earlierMinor();
    return new Money(event.amountMinor() - earlier, event.currency());
  }
}
