package ai.aureeture.booking.adapter.outbound.postgres.rows;

import ai.aureeture.booking.adapter.outbound.postgres.database.Columns;
import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.session.Session;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "refund")
public class RefundRow extends PanacheEntityBase {
  /** In the order of {@link #read}. */
  static final List<String> NAMES =
      List.of("payment_id", "amount_minor", "currency", "reason", "state", "refund_id");

  // The one who recorded the refund tries it at once; the timer leaves it alone that long.
  private static final Duration FIRST_ATTEMPT_TAKES = Duration.ofSeconds(20);

  @Id
  @Column(name = "payment_id")
  public String paymentId;

  @Column(name = "session_id")
  public UUID sessionId;

  @Column(name = "amount_minor")
  long amountMinor;

  public String currency;
  public String reason;
  public String state;

  @Column(name = "refund_id")
  String refundId;

  public int attempts;
  public int refusals;

  @Column(name = "due_since")
  public Instant dueSince;

  @Column(name = "next_attempt_at")
  public Instant nextAttemptAt;

  public static RefundRow of(Refund refund, Session session) {
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

  /** What {@link #toRefund} needs; null where a session stands beside none. */
  static @Nullable RefundRow read(Columns columns) {
    var row = new RefundRow();
    row.paymentId = columns.text();
    var amount = columns.amount();
    row.currency = columns.text();
    row.reason = columns.text();
    row.state = columns.text();
    row.refundId = columns.text();
    if (row.paymentId == null) {
      return null;
    }
    row.amountMinor = amount;
    return row;
  }

  public Refund toRefund() {
    return new Refund(
        new PaymentId(paymentId),
        new Money(amountMinor, currency),
        EnumNames.read(Refund.Reason.class, reason),
        EnumNames.read(Refund.State.class, state),
        Optional.ofNullable(refundId));
  }
}
