package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.Side;
import ai.aureeture.events.Person;
import ai.aureeture.events.RescheduleRequest;
import ai.aureeture.events.Reschedules;
import ai.aureeture.events.SessionSnapshot;

/** Sessions as the world is shown them, in every event. */
final class Snapshots {
  private Snapshots() {}

  static SessionSnapshot of(Session session) {
    var terms = session.terms();
    return new SessionSnapshot(
        session.id().toString(),
        session.version(),
        Words.of(session.status()),
        Words.of(session.paymentStatus()),
        terms.isFree() ? "free" : "paid",
        person(terms.mentor()),
        person(terms.student()),
        session.subject().title(),
        session.subject().description().orElse(null),
        session.slot().start(),
        session.slot().end(),
        session.time().bufferMinutes(),
        terms.price().minor(),
        terms.price().currency(),
        session.payment().map(payment -> payment.id().value()).orElse(null),
        terms.calendlyEventTypeUri().orElse(null),
        session.room().map(MeetingRoom::link).orElse(null),
        session.room().map(MeetingRoom::provider).map(Words::of).orElse(null),
        terms.bookedAt(),
        reschedules(session),
        session.cancelReason().map(Words::kebab).orElse(null));
  }

  private static Reschedules reschedules(Session session) {
    return session.requests().isEmpty()
        ? null
        : new Reschedules(
            session.reschedules().moves(),
            session.requestsBy(Side.MENTOR),
            session.pendingRequest().map(Snapshots::of).orElse(null));
  }

  static RescheduleRequest of(ai.aureeture.booking.domain.RescheduleRequest request) {
    var time = request.proposed();
    return new RescheduleRequest(
        request.id().toString(),
        request.requestedAt(),
        Words.of(request.by()),
        request.reason(),
        time.map(to -> to.slot().start()).orElse(null),
        time.map(to -> to.slot().end()).orElse(null),
        time.map(Reservation::bufferMinutes).orElse(null));
  }

  private static Person person(ai.aureeture.booking.domain.Person person) {
    return new Person(
        person.id(),
        person.name(),
        person.email(),
        person.timezone(),
        person.emailVerified(),
        person.timezoneNamed() ? true : null);
  }
}
