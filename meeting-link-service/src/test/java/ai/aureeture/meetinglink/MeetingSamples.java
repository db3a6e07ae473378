package ai.aureeture.meetinglink;

import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.PaymentConfirmed;
import ai.aureeture.events.SessionRescheduled;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.session.BookingType;
import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.events.session.ParticipantRole;
import ai.aureeture.events.session.PaymentStatus;
import ai.aureeture.events.session.Person;
import ai.aureeture.events.session.RescheduleRequest;
import ai.aureeture.events.session.Reschedules;
import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.events.session.SessionStatus;
import ai.aureeture.meetinglink.domain.MeetingId;
import ai.aureeture.meetinglink.domain.MeetingRequest;
import ai.aureeture.meetinglink.domain.Participant;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Ravi mentors Asha, on a morning of their own for every test. */
public final class MeetingSamples {
  public static final String EVENT_TYPE =
      "https://api.calendly.com/event_types/3f6f1f6e-0a52-4d2c-9a35-6d8b1f0a7c11";
  private static final Instant AT = Instant.parse("2027-03-01T10:00:05Z");
  private static final AtomicInteger HOURS = new AtomicInteger();

  private MeetingSamples() {}

  /** A new session at a time that no other test uses. */
  public static SessionSnapshot session(String eventType) {
    var id = "session-" + UUID.randomUUID();
    var start =
        Instant.now()
            .truncatedTo(ChronoUnit.HOURS)
            .plus(2, ChronoUnit.DAYS)
            .plus(HOURS.incrementAndGet(), ChronoUnit.HOURS);
    return new SessionSnapshot(
        id,
        2,
        SessionStatus.SCHEDULED,
        PaymentStatus.PAID,
        BookingType.PAID,
        new Person("user_m1", "Ravi Menon", "ravi@mentors.example", "Asia/Kolkata"),
        new Person("user_s1", "Asha Rao", "asha@students.example", "Europe/London"),
        "System design",
        null,
        start,
        start.plusSeconds(3600),
        0,
        150_000,
        "INR",
        "pay_" + id,
        eventType,
        null,
        null,
        Instant.parse("2027-03-01T10:00:00Z"),
        null,
        null,
        null,
        null);
  }

  /** The same session, its student's address without a proven owner. */
  public static SessionSnapshot withoutProofOfAddress(SessionSnapshot session) {
    var asha = session.student();
    var unverified = new Person(asha.id(), asha.name(), asha.email(), asha.timezone(), false, null);
    return like(session, session.startTime(), session.moves(), unverified);
  }

  /** The same session, which has a room that was not made here. */
  public static SessionSnapshot withRoom(SessionSnapshot session, String link) {
    return new SessionSnapshot(
        session.sessionId(),
        session.version(),
        session.status(),
        session.paymentStatus(),
        session.bookingType(),
        session.mentor(),
        session.student(),
        session.title(),
        null,
        session.startTime(),
        session.endTime(),
        0,
        session.amountMinor(),
        session.currency(),
        session.paymentId(),
        null,
        link,
        MeetingProvider.JITSI,
        session.createdAt(),
        null,
        null,
        null,
        null);
  }

  public static CloudEvent<PaymentConfirmed> confirmed(SessionSnapshot session) {
    return envelope(new PaymentConfirmed(session, session.paymentId(), "order_1", AT));
  }

  /** The same session at another time; a Calendly room would not come along, and none did yet. */
  public static SessionSnapshot moved(SessionSnapshot session, Instant start) {
    return like(session, start, session.moves() + 1, session.student());
  }

  /** The same session, its student forgotten. */
  public static SessionSnapshot erased(SessionSnapshot session) {
    var nobody = new Person(session.student().id(), "Erased", "erased@invalid", "Europe/London");
    return like(session, session.startTime(), session.moves(), nobody);
  }

  public static CloudEvent<SessionRescheduled> rescheduled(
      SessionSnapshot session, SessionSnapshot before) {
    var request =
        new RescheduleRequest(
            "r1", AT, ParticipantRole.MENTOR, "A train", session.startTime(), null, null);
    return envelope(new SessionRescheduled(session, request, before.startTime(), before.endTime()));
  }

  /** The envelope of an event published now. */
  public static <E extends BookingEvent> CloudEvent<E> envelope(E event) {
    var session = event.session();
    var name = event.getClass().getSimpleName() + "/" + session.sessionId() + session.moves();
    return new CloudEvent<>(name, AT, event);
  }

  private static SessionSnapshot like(
      SessionSnapshot session, Instant start, int moves, Person student) {
    return new SessionSnapshot(
        session.sessionId(),
        session.version() + 1,
        SessionStatus.SCHEDULED,
        PaymentStatus.PAID,
        BookingType.PAID,
        session.mentor(),
        student,
        session.title(),
        null,
        start,
        start.plusSeconds(3600),
        0,
        session.amountMinor(),
        session.currency(),
        session.paymentId(),
        session.calendlyEventTypeUri(),
        null,
        null,
        session.createdAt(),
        moves == 0 ? null : new Reschedules(moves, moves, null),
        null,
        null,
        null);
  }

  public static MeetingRequest request(SessionSnapshot session) {
    return new MeetingRequest(
        new MeetingId(session.sessionId(), session.startTime(), session.moves()),
        participant(session.mentor()),
        participant(session.student()),
        session.endTime(),
        Optional.ofNullable(session.calendlyEventTypeUri()));
  }

  /** The same request after a move to another time. */
  public static MeetingRequest moved(MeetingRequest request, Instant start) {
    return new MeetingRequest(
        new MeetingId(request.id().sessionId(), start, request.id().move() + 1),
        request.mentor(),
        request.student(),
        start.plusSeconds(3600),
        request.eventType());
  }

  /** The request of a mentor who uses Calendly. */
  public static MeetingRequest calendlyRequest() {
    return request(session(EVENT_TYPE));
  }

  private static Participant participant(Person person) {
    return new Participant(person.id(), person.name(), person.email(), person.timezone());
  }
}
