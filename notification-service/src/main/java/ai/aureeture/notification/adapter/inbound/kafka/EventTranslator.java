package ai.aureeture.notification.adapter.inbound.kafka;

import static java.util.Objects.requireNonNull;

import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.PersonalDataErased;
import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.Person;
import ai.aureeture.notification.domain.RescheduleRequest;
import ai.aureeture.notification.domain.Reschedules;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import java.util.Optional;

/** The published language in this service's own words. */
final class EventTranslator {
  private EventTranslator() {}

  /** Whose personal data is gone with the event. */
  static Optional<String> erased(BookingEvent told) {
    return told instanceof PersonalDataErased(var session, var personId)
        ? Optional.of(requireNonNull(personId))
        : Optional.empty();
  }

  /** Whether the student's zone is the one they named with the booking. */
  static boolean isStudentZoneNamed(BookingEvent told) {
    return Boolean.TRUE.equals(told.session().student().timezoneNamed());
  }

  /** The session as the event left it. */
  static Session session(BookingEvent told) {
    return session(told.session());
  }

  private static Session session(SessionSnapshot told) {
    return new Session(
        requireNonNull(told.sessionId()),
        told.version(),
        told.status().word(),
        told.paymentStatus().word(),
        told.bookingType().word(),
        person(told.mentor()),
        person(told.student()),
        told.title(),
        told.description(),
        requireNonNull(told.startTime()),
        requireNonNull(told.endTime()),
        told.bufferMinutes(),
        new Money(told.amountMinor(), told.currency()),
        told.paymentId(),
        told.calendlyEventTypeUri(),
        told.meetingLink(),
        told.meetingProvider() == null ? null : told.meetingProvider().word(),
        told.cancelReason() == null ? null : told.cancelReason().word(),
        requireNonNull(told.createdAt()),
        reschedules(told),
        told.isSession());
  }

  private static Reschedules reschedules(SessionSnapshot told) {
    return told.reschedules() == null
        ? Reschedules.NONE
        : new Reschedules(
            told.moves(),
            told.reschedules().count(),
            told.pendingRequest().map(EventTranslator::request).orElse(null));
  }

  static RescheduleRequest request(ai.aureeture.events.session.RescheduleRequest told) {
    return new RescheduleRequest(
        requireNonNull(told.requestId()),
        requireNonNull(told.requestedAt()),
        Role.of(told.requestedBy().word()),
        told.reason(),
        told.newStartTime(),
        told.newEndTime());
  }

  private static Person person(ai.aureeture.events.session.Person told) {
    return new Person(
        requireNonNull(told.id()),
        told.name(),
        told.email(),
        told.timezone(),
        !Boolean.FALSE.equals(told.emailVerified()));
  }
}
