package ai.aureeture.notification.adapter.inbound.kafka;

import static java.util.Objects.requireNonNull;

import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.PersonalDataErased;
import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.notification.domain.Money;
import ai.aureeture.notification.domain.Person;
import ai.aureeture.notification.domain.RescheduleRequest;
import ai.aureeture.notification.domain.RescheduleRequest.ProposedTime;
import ai.aureeture.notification.domain.Reschedules;
import ai.aureeture.notification.domain.Role;
import ai.aureeture.notification.domain.Session;
import ai.aureeture.notification.domain.SessionStatus;
import ai.aureeture.notification.domain.Subject;
import java.util.Optional;

/** The published language in this service's own words. */
final class EventTranslator {
  private EventTranslator() {}

  /** Whose personal data is gone with the event. */
  static Optional<String> erased(BookingEvent event) {
    return event instanceof PersonalDataErased(var session, var personId)
        ? Optional.of(requireNonNull(personId))
        : Optional.empty();
  }

  /** Whether the student's zone is the one they named with the booking. */
  static boolean isStudentZoneNamed(BookingEvent event) {
    return Boolean.TRUE.equals(event.session().student().timezoneNamed());
  }

  /** The session as the event left it. */
  static Session session(BookingEvent event) {
    return session(event.session());
  }

  private static Session session(SessionSnapshot snapshot) {
    return new Session(
        requireNonNull(snapshot.sessionId()),
        snapshot.version(),
        SessionStatus.of(snapshot.status().word()),
        snapshot.paymentStatus().word(),
        snapshot.bookingType().word(),
        person(snapshot.mentor()),
        person(snapshot.student()),
        new Subject(requireNonNull(snapshot.title()), Optional.ofNullable(snapshot.description())),
        requireNonNull(snapshot.startTime()),
        requireNonNull(snapshot.endTime()),
        snapshot.bufferMinutes(),
        new Money(snapshot.amountMinor(), snapshot.currency()),
        Optional.ofNullable(snapshot.paymentId()),
        Optional.ofNullable(snapshot.calendlyEventTypeUri()),
        Optional.ofNullable(snapshot.meetingLink()),
        Optional.ofNullable(snapshot.meetingProvider()).map(MeetingProvider::word),
        Optional.ofNullable(snapshot.cancelReason()).map(CancelReason::word),
        requireNonNull(snapshot.createdAt()),
        reschedules(snapshot),
        snapshot.isSession());
  }

  private static Reschedules reschedules(SessionSnapshot snapshot) {
    return snapshot.reschedules() == null
        ? Reschedules.NONE
        : new Reschedules(
            snapshot.moves(),
            snapshot.reschedules().count(),
            snapshot.pendingRequest().map(EventTranslator::request));
  }

  static RescheduleRequest request(ai.aureeture.events.session.RescheduleRequest published) {
    return new RescheduleRequest(
        requireNonNull(published.requestId()),
        requireNonNull(published.requestedAt()),
        Role.of(published.requestedBy().word()),
        Optional.ofNullable(published.reason()),
        Optional.ofNullable(published.newStartTime())
            .map(start -> new ProposedTime(start, requireNonNull(published.newEndTime()))));
  }

  private static Person person(ai.aureeture.events.session.Person published) {
    return new Person(
        requireNonNull(published.id()),
        Optional.ofNullable(published.name()),
        requireNonNull(published.email()),
        requireNonNull(published.timezone()),
        !Boolean.FALSE.equals(published.emailVerified()));
  }
}
