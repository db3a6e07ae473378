package ai.aureeture.booking.adapter.outbound.postgres.payments;

import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.application.port.operator.Attention.OwedRefund;
import ai.aureeture.booking.application.port.operator.Attention.UnmatchedPayment;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.AdoptablePayment;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.payment.ReturnReason;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

@Entity
@Table(name = "adoptable_payment")
public class AdoptablePaymentRow extends PanacheEntityBase {
  @Id
  @Column(name = "payment_id")
  public String paymentId;

  @Column(name = "order_id")
  String orderId;

  @Column(name = "amount_minor")
  long amountMinor;

  public String currency;

  @Column(name = "student_id")
  String studentId;

  @Column(name = "seen_at")
  public Instant seenAt;

  public String state;
  public String code;
  String words;
  public int attempts;
  public int refusals;

  @Column(name = "next_attempt_at")
  Instant nextAttemptAt;

  /** Everything of the payment that can change. */
  void take(AdoptablePayment next) {
    studentId = next.studentId().orElse(null);
    state = EnumNames.of(next.state());
    code = next.why().map(why -> EnumNames.of(why.code())).orElse(null);
    words = next.why().map(ReturnReason::words).orElse(null);
    attempts = next.attempts();
    refusals = next.refusals();
    nextAttemptAt = next.nextAttemptAt();
  }

  /** As what is owed to the student; it goes back. */
  public UnmatchedPayment toOwed() {
    var kept = toPayment();
    return new UnmatchedPayment(
        kept.payment().id(),
        Optional.of(kept.payment().order()),
        kept.payment().amount(),
        seenAt,
        kept.why().map(why -> new OwedRefund(why, refundState(kept.state()), attempts)));
  }

  private static Refund.State refundState(AdoptablePayment.State state) {
    return switch (state) {
      case WAITING, DUE -> Refund.State.DUE;
      case DONE -> Refund.State.DONE;
      case FAILED -> Refund.State.FAILED;
    };
  }

  public AdoptablePayment toPayment() {
    return new AdoptablePayment(
        new Payment(
            new PaymentId(paymentId), new OrderId(orderId), new Money(amountMinor, currency)),
        Optional.ofNullable(studentId),
        seenAt,
        EnumNames.read(AdoptablePayment.State.class, state),
        Optional.ofNullable(code)
            .map(known -> new ReturnReason(EnumNames.read(Reason.class, known), words)),
        attempts,
        refusals,
        nextAttemptAt);
  }
}
