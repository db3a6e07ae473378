package ai.aureeture.booking.adapter.outbound.postgres.outbox;

import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.SessionEvent;
import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.PaymentConfirmed;
import ai.aureeture.events.PersonalDataErased;
import ai.aureeture.events.RescheduleRejected;
import ai.aureeture.events.RescheduleRequested;
import ai.aureeture.events.SessionAccepted;
import ai.aureeture.events.SessionChanged;
import ai.aureeture.events.SessionCompleted;
import ai.aureeture.events.SessionConfirmed;
import ai.aureeture.events.SessionRequested;
import ai.aureeture.events.SessionRescheduled;
import ai.aureeture.events.SlotHeld;
import ai.aureeture.events.SlotReleased;
import ai.aureeture.events.session.CompletedBy;
import ai.aureeture.events.session.RejectionReason;
import ai.aureeture.events.session.SessionChange;
import ai.aureeture.events.session.SessionSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the world is told of a session's private events, in the published language. */
public final class PublishedEvents {
  private PublishedEvents() {}

  public static List<BookingEvent> of(Decision decision) {
    var decidedAt = decision.session().updatedAt();
    var snapshot = Snapshots.of(decision.session());
    var refunds = new RefundEvents(decision.session(), snapshot);
    return decision.events().stream()
        .flatMap(event -> of(event, snapshot, refunds, decidedAt).stream())
        .toList();
  }

  private static Optional<BookingEvent> of(
      SessionEvent event, SessionSnapshot session, RefundEvents refunds, Instant decidedAt) {
    return switch (event) {
      case SessionEvent.Held(var until) -> Optional.of(new SlotHeld(session, until));
      case SessionEvent.Requested(var until) -> Optional.of(new SessionRequested(session, until));
      case SessionEvent.Confirmed() -> Optional.of(new SessionConfirmed(session));
      case SessionEvent.Accepted() -> Optional.of(new SessionAccepted(session));
      case SessionEvent.RescheduleRequested(var request) ->
          Optional.of(new RescheduleRequested(session, Snapshots.of(request)));
      case SessionEvent.RescheduleRejected(var request) ->
          Optional.of(
              new RescheduleRejected(
                  session,
                  Snapshots.of(request),
                  EnumNames.published(RejectionReason.class, request.status())));
      case SessionEvent.Rescheduled(var request, var from) ->
          Optional.of(
              new SessionRescheduled(session, Snapshots.of(request), from.start(), from.end()));
      case SessionEvent.Started() ->
          Optional.of(new SessionChanged(session, SessionChange.STARTED));
      case SessionEvent.Edited() -> Optional.of(new SessionChanged(session, SessionChange.EDITED));
      case SessionEvent.RoomReady _ ->
          Optional.of(new SessionChanged(session, SessionChange.MEETING_LINK_READY));
      case SessionEvent.Imported() ->
          Optional.of(new SessionChanged(session, SessionChange.IMPORTED));
      case SessionEvent.Completed(var by) ->
          Optional.of(
              new SessionCompleted(session, decidedAt, EnumNames.published(CompletedBy.class, by)));
      case SessionEvent.Released(var reason) ->
          Optional.of(new SlotReleased(session, Snapshots.reason(reason)));
      case SessionEvent.PaymentConfirmed(var payment) ->
          Optional.of(
              new PaymentConfirmed(
                  session,
                  payment.id().value(),
                  payment.order().value(),
                  decidedAt,
                  payment.amount().minor()));
      case SessionEvent.Cancelled(var reason, var remaining) ->
          Optional.of(refunds.cancelled(reason, remaining));
      case SessionEvent.Refunded(var refund, var earlier) ->
          Optional.of(refunds.inFull(refund, earlier));
      case SessionEvent.PartlyRefunded(var refund) -> Optional.of(refunds.inPart(refund));
      case SessionEvent.RefundFailed failed -> Optional.of(refunds.failed(failed));
      case SessionEvent.PersonalDataErased(var personId) ->
          Optional.of(new PersonalDataErased(session, personId));
      case SessionEvent.OrderOpened _,
          SessionEvent.SlotLost _,
          SessionEvent.SurplusPaid _,
          SessionEvent.RefundOrdered _,
          SessionEvent.RefundRecorded _,
          SessionEvent.PaymentMismatched _,
          SessionEvent.Warned _ ->
          Optional.empty();
    };
  }
}
