package ai.aureeture.notification.adapter.out.kafka;

import ai.aureeture.events.SessionSnapshot;
import ai.aureeture.notification.domain.Person;
import ai.aureeture.notification.domain.RescheduleRequest;
import ai.aureeture.notification.domain.Reschedules;
import ai.aureeture.notification.domain.Session;

/** The session in the published language. */
final class Snapshot {
  private Snapshot() {}

  static SessionSnapshot of(Session session) {
    return new SessionSnapshot(
        session.id(),
        session.version(),
        session.status(),
        session.paymentStatus(),
        session.bookingType(),
        person(session.mentor()),
        person(session.student()),
        session.title(),
        session.description(),
        session.start(),
        session.end(),
        session.bufferMinutes(),
        session.price().minor(),
        session.price().currency(),
        session.paymentId(),
        session.calendlyEventTypeUri(),
        session.meetingLink(),
        session.meetingProvider(),
        session.createdAt(),
        reschedules(session.reschedules()),
        session.cancelReason());
  }

  private static ai.aureeture.events.Reschedules reschedules(Reschedules known) {
    return known.equals(Reschedules.NONE)
        ? null
        : new ai.aureeture.events.Reschedules(
            known.moves(), known.count(), request(known.pending()));
  }

  private static ai.aureeture.events.RescheduleRequest request(RescheduleRequest pending) {
    return pending == null
        ? null
        : new ai.aureeture.events.RescheduleRequest(
            pending.id(),
            pending.askedAt(),
            pending.asker().path(),
            pending.reason(),
            pending.newStart(),
            pending.newEnd(),
            null);
  }

  private static ai.aureeture.events.Person person(Person person) {
    return new ai.aureeture.events.Person(
        person.id(),
        person.name(),
        person.email(),
        person.timezone(),
        person.emailVerified(),
        null);
  }
}
