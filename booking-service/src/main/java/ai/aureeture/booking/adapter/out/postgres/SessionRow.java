package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.domain.CancelReason;
import ai.aureeture.booking.domain.OrderId;
import ai.aureeture.booking.domain.Payment;
import ai.aureeture.booking.domain.PaymentId;
import ai.aureeture.booking.domain.Refunds;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionState;
import ai.aureeture.booking.domain.SessionStatus;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.Warning;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "session")
class SessionRow extends PanacheEntityBase {
  @Id UUID id;

  @Embedded TermsColumns terms;

  @Column(name = "starts_at")
  Instant startsAt;

  @Column(name = "ends_at")
  Instant endsAt;

  @Column(name = "blocked_until")
  Instant blockedUntil;

  String status;

  @Column(name = "cancel_reason")
  String cancelReason;

  @Column(name = "order_id")
  String orderId;

  @Column(name = "payment_id")
  String paymentId;

  @Embedded RoomColumns room;

  @Convert(converter = WarningsColumn.class)
  List<Warning> warnings;

  /** Not the session's: when to ask the provider about its order. */
  @Column(name = "reconcile_at")
  Instant reconcileAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  long version;

  static SessionRow of(Session session) {
    var row = new SessionRow();
    row.id = session.id().value();
    row.terms = TermsColumns.of(session.terms());
    row.reconcileAt = session.terms().holdExpiresAt();
    row.take(session);
    return row;
  }

  /** Everything of the session that can change. */
  void take(Session session) {
    startsAt = session.slot().start();
    endsAt = session.slot().end();
    blockedUntil = endsAt.plus(Duration.ofMinutes(terms.bufferMinutes));
    status = Words.of(session.status());
    cancelReason = session.cancelReason().map(Words::of).orElse(null);
    orderId = session.order().map(OrderId::value).orElse(null);
    paymentId = session.payment().map(payment -> payment.id().value()).orElse(null);
    room = session.room().map(RoomColumns::of).orElse(null);
    warnings = session.warnings();
    updatedAt = session.updatedAt();
    version = session.version();
  }

  Session toSession(Refunds refunds) {
    return new Session(
        new SessionId(id),
        terms.toTerms(),
        new Slot(startsAt, endsAt),
        Optional.ofNullable(orderId).map(OrderId::new),
        state(),
        Optional.ofNullable(room).map(RoomColumns::toRoom),
        refunds,
        warnings,
        version,
        updatedAt);
  }

  private SessionState state() {
    return switch (Words.read(SessionStatus.class, status)) {
      case PAYMENT_PENDING -> new SessionState.Held();
      case SCHEDULED -> new SessionState.Scheduled(payment());
      case ONGOING -> new SessionState.Ongoing(payment());
      case COMPLETED -> new SessionState.Completed(payment());
      case CANCELLED -> cancelled(Words.read(CancelReason.class, cancelReason));
    };
  }

  private SessionState cancelled(CancelReason reason) {
    return switch (reason) {
      case HOLD_LAPSED, HOLD_RELEASED -> new SessionState.Released(reason);
      case SLOT_LOST -> new SessionState.Lost(payment());
      case REFUNDED -> new SessionState.Refunded(payment());
    };
  }

  private Payment payment() {
    return new Payment(new PaymentId(paymentId), new OrderId(orderId), terms.price());
  }
}
