package ai.aureeture.booking.adapter.outbound.postgres.payments;

import ai.aureeture.booking.application.port.operator.Attention.UnmatchedPayment;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

@Entity
@Table(name = "unmatched_payment")
public class UnmatchedPaymentRow extends PanacheEntityBase {
  @Id
  @Column(name = "payment_id")
  public String paymentId;

  @Column(name = "order_id")
  String orderId;

  @Column(name = "amount_minor")
  long amountMinor;

  public String currency;

  @Column(name = "seen_at")
  public Instant seenAt;

  public UnmatchedPayment toPayment() {
    return new UnmatchedPayment(
        new PaymentId(paymentId),
        Optional.ofNullable(orderId).map(OrderId::new),
        new Money(amountMinor, currency),
        seenAt,
        Optional.empty());
  }
}
