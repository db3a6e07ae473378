package ai.aureeture.booking.adapter.outbound.postgres.rows;

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
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "reschedule_request")
public class RescheduleRow extends PanacheEntityBase {
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
