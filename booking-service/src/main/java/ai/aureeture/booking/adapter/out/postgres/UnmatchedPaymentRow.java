package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.application.port.operator.Attention.UnmatchedPayment;
import ai.aureeture.booking.domain.Money;
import ai.aureeture.booking.domain.OrderId;
import ai.aureeture.booking.domain.PaymentId;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

@Entity
@Table(name = "unmatched_payment")
class UnmatchedPaymentRow extends PanacheEntityBase {
  @Id
  @Column(name = "payment_id")
  String paymentId;

  @Column(name = "order_id")
  String orderId;

  @Column(name = "amount_minor")
  long amountMinor;

  String currency;

  @Column(name = "seen_at")
  Instant seenAt;

  UnmatchedPayment toPayment() {
    return new UnmatchedPayment(
        new PaymentId(paymentId),
        Optional.ofNullable(orderId).map(OrderId::new),
        new Money(amountMinor, currency),
        seenAt,
        Optional.empty());
  }
}
