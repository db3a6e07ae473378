package ai.aureeture.booking.adapter.outbound.postgres.rows;

import ai.aureeture.booking.adapter.outbound.postgres.database.Columns;
import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.reschedule.RequestId;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest;
import ai.aureeture.booking.domain.session.Session;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "reschedule_request")
public class RescheduleRow extends PanacheEntityBase {
  /** In the order of {@link #read}. */
  static final List<String> NAMES =
      Stream.of(
              List.of("id", "side", "reason"),
              ReservationColumns.NAMES,
              List.of("requested_at", "lapses_at", "status", "answered_at"))
          .flatMap(List::stream)
          .toList();

  @Id UUID id;

  @Column(name = "session_id")
  UUID sessionId;

  @Column(name = "side")
  String participant;

  @Column(name = "asked_by")
  public String askedBy;

  public String reason;

  @Embedded ReservationColumns time;

  @Column(name = "requested_at")
  public Instant requestedAt;

  @Column(name = "lapses_at")
  Instant lapsesAt;

  public String status;

  @Column(name = "answered_at")
  Instant answeredAt;

  public static RescheduleRow of(RescheduleRequest request, Session session) {
    var row = new RescheduleRow();
    row.id = request.id().value();
    row.sessionId = session.id().value();
    row.participant = EnumNames.of(request.by());
    row.askedBy = session.terms().person(request.by()).id();
    row.requestedAt = request.requestedAt();
    row.lapsesAt = request.lapsesAt();
    row.take(request);
    return row;
  }

  /** The answer, and a reason that is erased; nothing else of a request changes. */
  void take(RescheduleRequest request) {
    reason = request.reason();
    time = request.proposed().map(ReservationColumns::of).orElse(null);
    status = EnumNames.of(request.status());
    answeredAt = request.answeredAt().orElse(null);
  }

  /** What {@link #toRequest} needs; null where a session stands beside none. */
  static @Nullable RescheduleRow read(Columns columns) {
    var row = new RescheduleRow();
    row.id = columns.uuid();
    row.participant = columns.text();
    row.reason = columns.text();
    var proposed = ReservationColumns.read(columns);
    row.time = proposed.startsAt == null ? null : proposed;
    row.requestedAt = columns.instant();
    row.lapsesAt = columns.instant();
    row.status = columns.text();
    row.answeredAt = columns.instant();
    return row.id == null ? null : row;
  }

  RescheduleRequest toRequest() {
    return new RescheduleRequest(
        new RequestId(id),
        EnumNames.read(Participant.class, participant),
        reason,
        Optional.ofNullable(time).map(ReservationColumns::toReservation),
        requestedAt,
        lapsesAt,
        EnumNames.read(RescheduleRequest.Status.class, status),
        Optional.ofNullable(answeredAt));
  }
}
