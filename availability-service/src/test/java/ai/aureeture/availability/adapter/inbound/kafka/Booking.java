package ai.aureeture.availability.adapter.inbound.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import ai.aureeture.events.PaymentConfirmed;
import ai.aureeture.events.PersonErased;
import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.RescheduleRejected;
import ai.aureeture.events.RescheduleRequested;
import ai.aureeture.events.SessionChanged;
import ai.aureeture.events.SessionCompleted;
import ai.aureeture.events.SessionRequested;
import ai.aureeture.events.SessionRescheduled;
import ai.aureeture.events.SlotHeld;
import ai.aureeture.events.SlotReleased;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.Topic;
import ai.aureeture.events.session.BookingType;
import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.CompletedBy;
import ai.aureeture.events.session.ParticipantRole;
import ai.aureeture.events.session.PaymentStatus;
import ai.aureeture.events.session.Person;
import ai.aureeture.events.session.RejectionReason;
import ai.aureeture.events.session.RescheduleRequest;
import ai.aureeture.events.session.Reschedules;
import ai.aureeture.events.session.SessionChange;
import ai.aureeture.events.session.SessionSnapshot;
import ai.aureeture.events.session.SessionStatus;
import ai.aureeture.testsupport.RealKafka;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Booking, as far as this service sees it: one session on Monday, 15 March 2027. */
final class Booking implements AutoCloseable {
  static final String TOPIC = Topic.BOOKINGS_INTERNAL.topicName();

  private static final Duration HOUR = Duration.ofHours(1);

  private final KafkaProducer<String, byte[]> kafka =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", RealKafka.bootstrapServers(), "acks", "all"),
          new StringSerializer(),
          new ByteArraySerializer());
  private final String session = UUID.randomUUID().toString();
  private final String mentor;

  Booking(String mentor) {
    this.mentor = mentor;
  }

  String session() {
    return session;
  }

  void held(long version, String start) {
    send(
        new SlotHeld(
            snapshot(version, SessionStatus.PAYMENT_PENDING, start), Instant.parse(start)));
  }

  void paid(long version, String start) {
    var snapshot = snapshot(version, SessionStatus.SCHEDULED, start);
    send(new PaymentConfirmed(snapshot, "pay_1", "order_1", snapshot.createdAt()));
  }

  void released(long version, String start) {
    send(
        new SlotReleased(
            snapshot(version, SessionStatus.CANCELLED, start), CancelReason.HOLD_LAPSED));
  }

  void requested(long version, String start) {
    send(
        new SessionRequested(
            snapshot(version, SessionStatus.REQUESTED, start), Instant.parse(start)));
  }

  void completed(long version, String start) {
    var snapshot = snapshot(version, SessionStatus.COMPLETED, start);
    send(new SessionCompleted(snapshot, snapshot.endTime(), CompletedBy.MENTOR));
  }

  void asksToMove(long version, String start, String newStart) {
    var request = request(newStart);
    var command = new Reschedules(0, 1, request);
    send(
        new RescheduleRequested(
            snapshot(version, SessionStatus.RESCHEDULE_REQUESTED, start, command), request));
  }

  void staysAt(long version, String start, String newStart) {
    var snapshot = snapshot(version, SessionStatus.SCHEDULED, start, new Reschedules(0, 1, null));
    send(new RescheduleRejected(snapshot, request(newStart), RejectionReason.REJECTED));
  }

  void moved(long version, String start, String newStart) {
    var snapshot =
        snapshot(version, SessionStatus.SCHEDULED, newStart, new Reschedules(1, 1, null));
    var from = Instant.parse(start);
    send(new SessionRescheduled(snapshot, request(newStart), from, from.plus(HOUR)));
  }

  void republished(long version, SessionStatus status, String start) {
    send(new SessionChanged(snapshot(version, status, start), SessionChange.RETOLD));
  }

  void erased(String person, Instant at) {
    send(new PersonErased(person, at));
  }

  private static RescheduleRequest request(String newStart) {
    var starts = Instant.parse(newStart);
    return new RescheduleRequest(
        "request-1",
        Instant.EPOCH,
        ParticipantRole.MENTOR,
        "Illness",
        starts,
        starts.plus(HOUR),
        0);
  }

  void says(String type, String json) {
    send(
        List.of(
            header("ce_id", UUID.randomUUID().toString()),
            header("ce_type", type),
            header("ce_time", "2027-03-10T09:00:00Z")),
        json.getBytes(UTF_8));
  }

  private void send(PublishedEvent event) {
    var cloudEvent = new CloudEvent<>(UUID.randomUUID().toString(), Instant.EPOCH, event);
    send(cloudEvent.headers(), cloudEvent.data());
  }

  private void send(List<Header> headers, byte[] data) {
    try {
      kafka.send(new ProducerRecord<>(TOPIC, null, mentor, data, headers)).get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  private SessionSnapshot snapshot(long version, SessionStatus status, String start) {
    return snapshot(version, status, start, null);
  }

  private SessionSnapshot snapshot(
      long version, SessionStatus status, String start, Reschedules reschedules) {
    var asha = new Person(mentor, "Asha Verma", "asha@example.com", "Asia/Kolkata");
    var noah = new Person("user_s1", "Noah Kim", "noah@example.com", "America/New_York");
    var starts = Instant.parse(start);
    return new SessionSnapshot(
        session,
        version,
        status,
        PaymentStatus.PENDING,
        BookingType.PAID,
        asha,
        noah,
        "Mentoring session",
        "",
        starts,
        starts.plus(HOUR),
        0,
        150000,
        "INR",
        null,
        null,
        null,
        null,
        Instant.parse("2027-03-10T09:00:00Z"),
        reschedules,
        null,
        null,
        null);
  }

  private static Header header(String name, String value) {
    return new RecordHeader(name, value.getBytes(UTF_8));
  }

  @Override
  public void close() {
    kafka.close();
  }
}
