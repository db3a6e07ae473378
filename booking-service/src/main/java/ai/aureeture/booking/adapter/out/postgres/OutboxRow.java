package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.events.BookingEvent;
import ai.aureeture.events.CloudEvent;
import ai.aureeture.events.Topic;
import io.opentelemetry.api.trace.Span;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** An event on its way to the broker, saved with the change it tells of. */
@Entity
@Table(name = "outbox")
class OutboxRow extends PanacheEntityBase {
  @Id UUID id;
  String aggregatetype;
  String aggregateid;
  String type;
  byte[] payload;
  String subject;

  @Column(name = "occurred_at")
  Instant occurredAt;

  String traceparent;

  static OutboxRow of(BookingEvent event, Instant occurredAt) {
    var session = event.session();
    var type = Topic.typeOf(event.getClass());
    var row = new OutboxRow();
    // One version tells each kind of event once: the same fact has the same id forever.
    row.id =
        UUID.nameUUIDFromBytes(
            (type + "/" + session.sessionId() + "/" + session.version()).getBytes());
    row.aggregatetype = "bookings";
    row.aggregateid = event.key();
    row.type = type;
    row.payload = new CloudEvent<>(row.id.toString(), occurredAt, event).data();
    row.subject = session.sessionId();
    row.occurredAt = occurredAt;
    row.traceparent = traceparent();
    return row;
  }

  /** The caller's trace in the W3C form; null outside of one. */
  private static String traceparent() {
    var context = Span.current().getSpanContext();
    return context.isValid()
        ? "00-%s-%s-%s"
            .formatted(context.getTraceId(), context.getSpanId(), context.getTraceFlags().asHex())
        : null;
  }
}
