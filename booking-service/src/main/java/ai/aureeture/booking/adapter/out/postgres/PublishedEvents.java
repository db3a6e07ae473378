package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.domain.Decision;
import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionEvent;
import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.PaymentConfirmed;
import ai.aureeture.events.PaymentRefunded;
import ai.aureeture.events.Person;
import ai.aureeture.events.SessionCancelled;
import ai.aureeture.events.SessionSnapshot;
import ai.aureeture.events.SlotHeld;
import ai.aureeture.events.SlotReleased;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the world is told of a session's private events, in the published language. */
final class PublishedEvents {
  private PublishedEvents() {}

  static List<BookingEvent> of(Decision decision) {
    var decidedAt = decision.session().updatedAt();
    var snapshot = snapshot(decision.session());
    return decision.events().stream()
        .flatMap(event -> of(event, snapshot, decidedAt).stream())
        .toList();
  }

  private static Optional<BookingEvent> of(
      SessionEvent event, SessionSnapshot session, Instant decidedAt) {
    return switch (event) {
      case SessionEvent.Held(var until) -> Optional.of(new SlotHeld(session, until));
      case SessionEvent.Released(var reason) ->
          Optional.of(new SlotReleased(session, kebab(reason)));
      case SessionEvent.PaymentConfirmed(var payment) ->
          Optional.of(
              new PaymentConfirmed(
                  session, payment.id().value(), payment.order().value(), decidedAt));
      case SessionEvent.Cancelled(var reason) ->
          Optional.of(new SessionCancelled(session, kebab(reason)));
      case SessionEvent.Refunded(var refund) ->
          Optional.of(
              new PaymentRefunded(
                  session,
                  refund.payment().value(),
                  refund.refundId().orElseThrow(),
                  refund.amount().minor(),
                  refund.amount().currency(),
                  kebab(refund.reason())));
      case SessionEvent.OrderOpened _,
          SessionEvent.SlotLost _,
          SessionEvent.SurplusPaid _,
          SessionEvent.RefundFailed _,
          SessionEvent.RoomReady _,
          SessionEvent.Started _,
          SessionEvent.Warned _ ->
          Optional.empty();
    };
  }

  private static SessionSnapshot snapshot(Session session) {
    var terms = session.terms();
    return new SessionSnapshot(
        session.id().toString(),
        session.version(),
        Words.of(session.status()),
        Words.of(session.paymentStatus()),
        "paid",
        person(terms.mentor()),
        person(terms.student()),
        terms.title(),
        terms.description().orElse(null),
        session.slot().start(),
        session.slot().end(),
        terms.bufferMinutes(),
        terms.price().minor(),
        terms.price().currency(),
        session.payment().map(payment -> payment.id().value()).orElse(null),
        terms.calendlyEventTypeUri().orElse(null),
        session.room().map(MeetingRoom::link).orElse(null),
        session.room().map(MeetingRoom::provider).map(Words::of).orElse(null),
        terms.bookedAt(),
        null,
        null);
  }

  private static Person person(ai.aureeture.booking.domain.Person person) {
    return new Person(person.id(), person.name(), person.email(), person.timezone());
  }

  private static String kebab(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
