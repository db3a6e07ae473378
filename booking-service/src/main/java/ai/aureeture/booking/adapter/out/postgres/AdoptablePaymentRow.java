package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.application.port.operator.Attention.OwedRefund;
import ai.aureeture.booking.application.port.operator.Attention.UnmatchedPayment;
import ai.aureeture.booking.domain.AdoptablePayment;
import ai.aureeture.booking.domain.Money;
import ai.aureeture.booking.domain.OrderId;
import ai.aureeture.booking.domain.Payment;
import ai.aureeture.booking.domain.PaymentId;
import ai.aureeture.booking.domain.Refund;
import ai.aureeture.booking.domain.ReturnReason;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.quarkus.hibernate.reactive.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

@Entity
@Table(name = "adoptable_payment")
class AdoptablePaymentRow extends PanacheEntityBase {
  @Id
  @Column(name = "payment_id")
  String paymentId;

  @Column(name = "order_id")
  String orderId;

  @Column(name = "amount_minor")
  long amountMinor;

  String currency;

  @Column(name = "student_id")
  String studentId;

  @Column(name = "seen_at")
  Instant seenAt;

  String state;
  String code;
  String words;
  int attempts;
  int refusals;

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
  UnmatchedPayment toOwed() {
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

  AdoptablePayment toPayment() {
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
