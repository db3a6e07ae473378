package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.analytics.domain.sessions.Ask;
import ai.aureeture.analytics.domain.sessions.Payment;
import ai.aureeture.analytics.domain.sessions.Refund;
import ai.aureeture.analytics.domain.sessions.Release;
import ai.aureeture.analytics.domain.sessions.SessionFacts;
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
import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.CompletedBy;
import ai.aureeture.events.session.ParticipantRole;
import ai.aureeture.events.session.RefundReason;
import ai.aureeture.events.session.RescheduleRequest;
import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.events.session.SessionStatus;
import java.time.Instant;
import java.util.Optional;

/** booking-service's public events as facts. */
final class BookingEvents {
  private BookingEvents() {}

  static EventFacts told(CloudEvent<BookingEvent> message) {
    var session = message.event().session();
    return new EventFacts(
        session.mentor().id(), session.sessionId(), facts(message.event(), message.time()));
  }

  private static SessionFacts facts(BookingEvent event, Instant time) {
    var facts = ofSnapshot(event.session());
    return switch (event) {
      case SlotHeld _ -> facts.asHeld();
      case SlotReleased(_, var reason) ->
          facts.with(new Release(time, reason == CancelReason.HOLD_LAPSED));
      case PaymentConfirmed confirmed -> facts.with(payment(confirmed));
      case PaymentRefunded refunded -> facts.with(refund(refunded, time));
      case RefundFailed failed -> facts.with(refund(failed, time));
      case RescheduleRequested(_, var request) -> with(facts, request, Optional.empty());
      case RescheduleRejected(_, var request, _) -> with(facts, request, Optional.empty());
      case SessionRescheduled(_, var request, _, _) -> with(facts, request, Optional.of(time));
      case SessionCompleted(_, _, var by) ->
          by == CompletedBy.TIME ? facts.asCompletedByTime() : facts;
      case SessionRequested _,
          SessionConfirmed _,
          SessionAccepted _,
          SessionChanged _,
          SessionCancelled _,
          SessionReviewed _,
          ReviewAnswered _,
          PersonalDataErased _ ->
          facts;
    };
  }

  private static SessionFacts ofSnapshot(SessionSnapshot session) {
    var facts = SessionFacts.of(SessionStates.of(session));
    var entered = session.status() == SessionStatus.ONGOING ? facts.withMentorInRoom() : facts;
    return session
        .pendingRequest()
        .map(request -> with(entered, request, Optional.empty()))
        .orElse(entered);
  }

  private static Payment payment(PaymentConfirmed event) {
    var session = event.session();
    var captured = Optional.ofNullable(event.capturedMinor()).orElse(session.amountMinor());
    return new Payment(event.confirmedAt(), captured, session.currency());
  }

  private static Refund refund(PaymentRefunded event, Instant time) {
    return new Refund(
        time,
        event.paymentId(),
        event.amountMinor(),
        event.currency(),
        event.remainingMinor() == null,
        Optional.ofNullable(event.returnedMinor()),
        event.reason() == RefundReason.SLOT_LOST,
        false);
  }

  private static Refund refund(RefundFailed event, Instant time) {
    return new Refund(
        time,
        event.paymentId(),
        0,
        event.currency(),
        false,
        Optional.ofNullable(event.returnedMinor()),
        event.reason() == RefundReason.SLOT_LOST,
        true);
  }

  private static SessionFacts with(
      SessionFacts facts, RescheduleRequest request, Optional<Instant> movedAt) {
    return facts.with(
        request.requestId(), new Ask(request.requestedAt(), by(request.requestedBy()), movedAt));
  }

  private static Ask.By by(ParticipantRole role) {
    return switch (role) {
      case MENTOR -> Ask.By.MENTOR;
      case STUDENT -> Ask.By.STUDENT;
      case UNKNOWN -> Ask.By.UNKNOWN;
    };
  }
}
