package ai.aureeture.booking.adapter.outbound.postgres.outbox;

import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.PersonErased;
import ai.aureeture.events.PublishedEvent;
import ai.aureeture.events.cloudevents.CloudEvent;
import ai.aureeture.events.cloudevents.EventTypes;
import ai.aureeture.http.tracing.Traceparent;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** An event on its way to the broker, saved with the change it tells of. */
@Entity
@Table(name = "outbox")
public class OutboxRow extends PanacheEntityBase {
  @Id UUID id;
  String aggregatetype;
  String aggregateid;
  String type;
  byte[] payload;

  /** The payload without personal fields. */
  @Column(name = "public_payload")
  byte[] publicPayload;

  String subject;

  @Column(name = "occurred_at")
  Instant occurredAt;

  String traceparent;

  /** The columns that a row is inserted with. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "aggregatetype",
          "aggregateid",
          "type",
          "payload",
          "public_payload",
          "subject",
          "occurred_at",
          "traceparent");

  /** The values of the columns, in their order; null where there is none. */
  public List<Object> values() {
    return Arrays.asList(
        id,
        aggregatetype,
        aggregateid,
        type,
        payload,
        publicPayload,
        subject,
        occurredAt,
        traceparent);
  }

  /** One version tells each kind of event once. */
  public static OutboxRow of(BookingEvent event, Instant occurredAt) {
    return of(event, occurredAt, event.session().version());
  }

  /** One change of a review tells each kind of event once, whatever the session's version. */
  static OutboxRow ofReview(BookingEvent event, Instant occurredAt) {
    return of(event, occurredAt, occurredAt);
  }

  public static OutboxRow of(PersonErased event) {
    return of(event, event.erasedAt(), event.erasedAt());
  }

  /**
   * A fact that was told before, or has been one for long.
   *
   * @param telling tells it from other times that it is told
   */
  static OutboxRow again(PublishedEvent event, Instant occurredAt, Object telling) {
    return of(event, occurredAt, "again/" + telling);
  }

  /**
   * @param occurrence tells the event from others of its type and subject: the same fact has the
   *     same id forever
   */
  private static OutboxRow of(PublishedEvent event, Instant occurredAt, Object occurrence) {
    var type = EventTypes.of(event.getClass());
    var row = new OutboxRow();
    row.id = UUID.nameUUIDFromBytes((type + "/" + event.subject() + "/" + occurrence).getBytes());
    row.aggregatetype = "bookings";
    row.aggregateid = event.key();
    row.type = type;
    var envelope = new CloudEvent<>(row.id.toString(), occurredAt, event);
    row.payload = envelope.data();
    row.publicPayload = envelope.publicData();
    row.subject = event.subject();
    row.occurredAt = occurredAt;
    row.traceparent = Traceparent.current();
    return row;
  }
}
