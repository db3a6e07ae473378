package ai.aureeture.notification.adapter.in.kafka;

import static java.util.Objects.requireNonNull;

import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.CloudEvent;
import ai.aureeture.events.PaymentConfirmed;
import ai.aureeture.events.PaymentRefunded;
import ai.aureeture.events.PersonalDataErased;
import ai.aureeture.events.RefundFailed;
import ai.aureeture.events.RescheduleRejected;
import ai.aureeture.events.RescheduleRequested;
import ai.aureeture.events.SessionAccepted;
import ai.aureeture.events.SessionCancelled;
import ai.aureeture.events.SessionChanged;
import ai.aureeture.events.SessionCompleted;
import ai.aureeture.events.SessionRequested;
import ai.aureeture.events.SessionRescheduled;
import ai.aureeture.events.SlotHeld;
import ai.aureeture.events.SlotReleased;
import ai.aureeture.notification.domain.Fact;
import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.RefundReason;
import ai.aureeture.notification.domain.Session;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the people are told of a booking event; empty for one that is not theirs to hear. */
final class Facts {
  private Facts() {}

  static Optional<Fact> of(CloudEvent<BookingEvent> told) {
    var id = told.id();
    var session = Told.session(told.event());
    return switch (told.event()) {
      case PaymentConfirmed event ->
          Optional.of(new Fact.Confirmed(id, session, orPrice(event.capturedMinor(), session)));
      case PaymentRefunded event ->
          Optional.of(
              new Fact.Refunded(
                  id,
                  session,
                  new Money(event.amountMinor(), event.currency()),
                  RefundReason.of(event.reason())
                      .given(
                          event.remainingMinor() != null,
                          Boolean.TRUE.equals(event.sessionTookPlace())),
                  remaining(event)));
      case RefundFailed event ->
          Optional.of(
              new Fact.RefundFailed(id, session, new Money(event.amountMinor(), event.currency())));
      case SessionRequested event ->
          Optional.of(new Fact.Requested(id, session, requireNonNull(event.lapsesAt())));
      case SessionAccepted event -> Optional.of(new Fact.Accepted(id, session));
      case SessionCancelled event when "declined".equals(event.reason()) ->
          Optional.of(new Fact.Declined(id, session));
      case SessionCancelled event ->
          Optional.of(new Fact.Cancelled(id, session, orPrice(event.remainingMinor(), session)));
      case RescheduleRequested event ->
          Optional.of(new Fact.RescheduleAsked(id, session, Told.request(event.request())));
      case SessionRescheduled event ->
          Optional.of(
              new Fact.Moved(
                  id,
                  session,
                  Told.request(event.request()),
                  requireNonNull(event.previousStartTime()),
                  requireNonNull(event.previousEndTime())));
      case RescheduleRejected event ->
          Optional.of(
              new Fact.RescheduleRejected(
                  id, session, Told.request(event.request()), "lapsed".equals(event.reason())));
      case SlotHeld _, SlotReleased _, SessionChanged _, SessionCompleted _, PersonalDataErased _ ->
          Optional.empty();
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
