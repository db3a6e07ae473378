package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.domain.Money;
import ai.aureeture.booking.domain.PaymentId;
import ai.aureeture.booking.domain.Refund;
import ai.aureeture.booking.domain.Session;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Entity
@Table(name = "refund")
class RefundRow extends PanacheEntityBase {
  // The one who recorded the refund tries it at once; the timer leaves it alone that long.
  private static final Duration FIRST_ATTEMPT_TAKES = Duration.ofSeconds(20);

  @Id
  @Column(name = "payment_id")
  String paymentId;

  @Column(name = "session_id")
  UUID sessionId;

  @Column(name = "amount_minor")
  long amountMinor;

  String currency;
  String reason;
  String state;

  @Column(name = "refund_id")
  String refundId;

  int attempts;
  int refusals;

  @Column(name = "due_since")
  Instant dueSince;

  @Column(name = "next_attempt_at")
  Instant nextAttemptAt;

  static RefundRow of(Refund refund, Session session) {
    var row = new RefundRow();
    row.paymentId = refund.payment().value();
    row.sessionId = session.id().value();
    row.currency = refund.amount().currency();
    row.dueSince = session.updatedAt();
    row.nextAttemptAt = session.updatedAt();
    row.take(refund, session);
    return row;
  }

  void take(Refund refund, Session session) {
    var next = EnumNames.of(refund.state());
    if (refund.state() == Refund.State.DUE && !next.equals(state)) {
      attempts = 0;
      refusals = 0;
      nextAttemptAt = session.updatedAt().plus(FIRST_ATTEMPT_TAKES);
    }
    amountMinor = refund.amount().minor();
    reason = EnumNames.of(refund.reason());
    state = next;
    refundId = refund.refundId().orElse(null);
  }

  Refund toRefund() {
    return new Refund(
        new PaymentId(paymentId),
        new Money(amountMinor, currency),
        EnumNames.read(Refund.Reason.class, reason),
        EnumNames.read(Refund.State.class, state),
        Optional.ofNullable(refundId));
  }
}
