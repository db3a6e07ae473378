package ai.aureeture.booking.adapter.outbound.postgres.outbox;

import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionState;
import ai.aureeture.events.session.BookingType;
import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.events.session.ParticipantRole;
import ai.aureeture.events.session.PaymentStatus;
import ai.aureeture.events.session.Person;
import ai.aureeture.events.session.RescheduleRequest;
import ai.aureeture.events.session.Reschedules;
import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.events.session.SessionStatus;
import ai.aureeture.events.session.Standing;

/** Sessions as the world is shown them, in every event. */
final class Snapshots {
  private Snapshots() {}

  static SessionSnapshot of(Session session) {
    var terms = session.terms();
    return new SessionSnapshot(
        session.id().toString(),
        session.version(),
        EnumNames.published(SessionStatus.class, session.status()),
        EnumNames.published(PaymentStatus.class, session.paymentStatus()),
        terms.isFree() ? BookingType.FREE : BookingType.PAID,
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
        session
            .room()
            .map(room -> EnumNames.published(MeetingProvider.class, room.provider()))
            .orElse(null),
        terms.bookedAt(),
        reschedules(session),
        session.cancelReason().map(Snapshots::reason).orElse(null),
        session.isSession(),
        standing(session));
  }

  static CancelReason reason(ai.aureeture.booking.domain.session.CancelReason reason) {
    return EnumNames.published(CancelReason.class, reason);
  }

  private static Standing standing(Session session) {
    return switch (session.state()) {
      case SessionState.Held _, SessionState.Requested _ -> Standing.HELD;
      case SessionState.Completed _ -> Standing.COMPLETED;
      case SessionState.Standing _ -> Standing.BOOKED;
      case SessionState.Released _, SessionState.Lost _, SessionState.Refunded _ ->
          Standing.CANCELLED;
    };
  }

  private static Reschedules reschedules(Session session) {
    return session.requests().isEmpty()
        ? null
        : new Reschedules(
            session.reschedules().moves(),
            session.requestsBy(Participant.MENTOR),
            session.pendingRequest().map(Snapshots::of).orElse(null));
  }

  static RescheduleRequest of(ai.aureeture.booking.domain.reschedule.RescheduleRequest request) {
    var time = request.proposed();
    return new RescheduleRequest(
        request.id().toString(),
        request.requestedAt(),
        EnumNames.published(ParticipantRole.class, request.by()),
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
