package ai.aureeture.analytics.adapter.inbound.kafka;

import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.PaymentConfirmed;
import ai.aureeture.events.PaymentRefunded;
import ai.aureeture.events.PersonErased;
import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.RescheduleRejected;
import ai.aureeture.events.RescheduleRequested;
import ai.aureeture.events.SessionAccepted;
import ai.aureeture.events.SessionCancelled;
import ai.aureeture.events.SessionChanged;
import ai.aureeture.events.SessionCompleted;
import ai.aureeture.events.SessionConfirmed;
import ai.aureeture.events.SessionRequested;
import ai.aureeture.events.SessionRescheduled;
import ai.aureeture.events.SlotHeld;
import ai.aureeture.events.SlotReleased;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.EventJson;
import ai.aureeture.events.session.BookingType;
import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.CompletedBy;
import ai.aureeture.events.session.MeetingProvider;
import ai.aureeture.events.session.ParticipantRole;
import ai.aureeture.events.session.PaymentStatus;
import ai.aureeture.events.session.Person;
import ai.aureeture.events.session.RefundReason;
import ai.aureeture.events.session.RejectionReason;
import ai.aureeture.events.session.RescheduleRequest;
import ai.aureeture.events.session.SessionChange;
import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.events.session.SessionStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.test.TestRecord;

/**
 * A session's life as booking-service tells it on the public topic, one version after the other.
 */
public final class History {
  public static final Instant BOOKED = Instant.parse("2027-03-10T09:00:00Z");

  private final String mentorId;
  private final String sessionId;
  private final List<CloudEvent<PublishedEvent>> events = new ArrayList<>();
  private String zone = "Asia/Kolkata";
  private Instant now = BOOKED;
  private Instant start = Instant.parse("2027-03-15T04:30:00Z");
  private MeetingProvider provider;
  private String eventType;
  private int requests;

  public History(String mentorId, String sessionId) {
    this.mentorId = mentorId;
    this.sessionId = sessionId;
  }

  public History in(String zone) {
    this.zone = zone;
    return this;
  }

  public History startingAt(String start) {
    this.start = Instant.parse(start);
    return this;
  }

  /** What follows happens that much later. */
  public History after(Duration time) {
    now = now.plus(time);
    return this;
  }

  public History at(String time) {
    now = Instant.parse(time);
    return this;
  }

  public History wantingCalendly() {
    eventType = "https://api.calendly.com/event_types/one";
    return this;
  }

  public History held() {
    return tell(open(), session -> new SlotHeld(session, now.plusSeconds(600)));
  }

  public History released(CancelReason reason) {
    return tell(
        snapshot(SessionStatus.CANCELLED, PaymentStatus.PENDING, reason),
        session -> new SlotReleased(session, reason));
  }

  public History paid(long minor) {
    return tell(
        scheduled(), session -> new PaymentConfirmed(session, "pay_1", "order_1", now, minor));
  }

  public History requested() {
    return tell(open(), session -> new SessionRequested(session, now.plusSeconds(600)));
  }

  public History accepted() {
    return tell(scheduled(), SessionAccepted::new);
  }

  public History confirmedFree() {
    return tell(scheduled(), SessionConfirmed::new);
  }

  public History roomAt(MeetingProvider ready) {
    provider = ready;
    return changed(SessionStatus.SCHEDULED, SessionChange.MEETING_LINK_READY);
  }

  public History askedBy(ParticipantRole role) {
    requests++;
    return tell(
        snapshot(SessionStatus.RESCHEDULE_REQUESTED, PaymentStatus.PAID, null),
        session -> new RescheduleRequested(session, request(role, now)));
  }

  public History rejected(ParticipantRole asked) {
    return tell(
        scheduled(),
        session -> new RescheduleRejected(session, request(asked, now), RejectionReason.REJECTED));
  }

  public History movedFor(ParticipantRole asked, Instant askedAt, String newStart) {
    var before = start;
    start = Instant.parse(newStart);
    return tell(
        scheduled(),
        session ->
            new SessionRescheduled(
                session, request(asked, askedAt), before, before.plusSeconds(3600)));
  }

  public History started() {
    return changed(SessionStatus.ONGOING, SessionChange.STARTED);
  }

  public History completed(CompletedBy by) {
    return tell(
        snapshot(SessionStatus.COMPLETED, PaymentStatus.PAID, null),
        session -> new SessionCompleted(session, now, by));
  }

  public History imported(SessionStatus status) {
    return changed(status, SessionChange.IMPORTED);
  }

  public History calledOff(long minor) {
    return tell(
        snapshot(SessionStatus.CANCELLED, PaymentStatus.PAID, CancelReason.REFUNDED),
        session -> new SessionCancelled(session, CancelReason.REFUNDED, minor, minor));
  }

  /** All of a payment, or what is left of it. */
  public History refunded(long minor, long earlier, RefundReason reason, CancelReason called) {
    return tell(
        snapshot(SessionStatus.CANCELLED, PaymentStatus.REFUNDED, called),
        session ->
            new PaymentRefunded(
                session, "pay_1", "r", minor, "INR", reason, null, null, earlier, minor));
  }

  public History refundedInPart(long minor, long remaining) {
    return tell(
        scheduled(),
        session ->
            new PaymentRefunded(
                session,
                "pay_1",
                "r",
                minor,
                "INR",
                RefundReason.REFUNDED,
                remaining,
                null,
                null,
                null));
  }

  public History told(Function<SessionSnapshot, BookingEvent> event) {
    return tell(scheduled(), event);
  }

  /** The same person's end, which is no session's. */
  public History erased() {
    events.add(new CloudEvent<>("erased-" + sessionId, now, new PersonErased(mentorId, now)));
    return this;
  }

  /** In the order in which they happened, in public form. */
  public List<TestRecord<String, byte[]>> records() {
    return events.stream()
        .map(event ->
            new TestRecord<>(mentorId, event.publicData(), new RecordHeaders(event.headers())))
        .toList();
  }

  public List<ProducerRecord<String, byte[]>> toSend() {
    return events.stream()
        .map(event ->
            new ProducerRecord<>(
                FiguresTopology.BOOKINGS,
                null,
                mentorId,
                event.publicData(),
                new RecordHeaders(event.headers())))
        .toList();
  }

  private History changed(SessionStatus status, SessionChange change) {
    return tell(
        snapshot(status, PaymentStatus.PAID, null), session -> new SessionChanged(session, change));
  }

  private History tell(
      SessionSnapshot session, Function<SessionSnapshot, ? extends BookingEvent> event) {
    var id = sessionId + "/" + session.version();
    events.add(new CloudEvent<>(id, now, event.apply(session)));
    return this;
  }

  private RescheduleRequest request(ParticipantRole role, Instant at) {
    return new RescheduleRequest("request-" + requests, at, role, "Ill", null, null, null);
  }

  private SessionSnapshot open() {
    return snapshot(SessionStatus.PAYMENT_PENDING, PaymentStatus.PENDING, null);
  }

  private SessionSnapshot scheduled() {
    return snapshot(SessionStatus.SCHEDULED, PaymentStatus.PAID, null);
  }

  private SessionSnapshot snapshot(
      SessionStatus status, PaymentStatus payment, CancelReason reason) {
    return new SessionSnapshot(
        sessionId,
        events.size() + 1L,
        status,
        payment,
        BookingType.PAID,
        new Person(mentorId, "Mira", "mira@mentors.example", zone),
        new Person("student", "Sam", "sam@students.example", "America/New_York"),
        "Title",
        null,
        start,
        start.plusSeconds(3600),
        0,
        150000,
        "INR",
        payment == PaymentStatus.PENDING ? null : "pay_1",
        eventType,
        null,
        provider,
        BOOKED,
        null,
        reason,
        null,
        null);
  }

  /** The checked-in public sample of a type, in its envelope. */
  public static TestRecord<String, byte[]> sample(
      Class<? extends PublishedEvent> type, byte[] json, Instant time) {
    var event = EventJson.read(json, type);
    var message = new CloudEvent<PublishedEvent>(type.getSimpleName(), time, event);
    return new TestRecord<>(event.key(), json, new RecordHeaders(message.headers()));
  }
}
