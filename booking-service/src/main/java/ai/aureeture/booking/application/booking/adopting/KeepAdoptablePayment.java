package ai.aureeture.booking.application.booking.adopting;

import ai.aureeture.booking.application.port.AdoptablePayments;
import ai.aureeture.booking.application.port.BookingPolicy;
import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.UnmatchedPayments;
import ai.aureeture.booking.domain.payment.AdoptablePayment;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.Payment;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/**
 * A payment was captured for an order that another system opened for a session here, which the
 * order's receipt tells. It waits for its student as long as a hold would.
 */
@ApplicationScoped
public class KeepAdoptablePayment {
  private final AdoptablePayments adoptable;
  private final UnmatchedPayments unmatched;
  private final PaymentGateway payments;
  private final BookingPolicy policy;
  private final Clock clock;

  public KeepAdoptablePayment(
      AdoptablePayments adoptable,
      UnmatchedPayments unmatched,
      PaymentGateway payments,
      BookingPolicy policy,
      Clock clock) {
    this.adoptable = adoptable;
    this.unmatched = unmatched;
    this.payments = payments;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * Whether the order of this payment, which no session here has, is one to adopt: it is kept
   * already, or it was made a short time ago and its order's receipt says so. Older ones belong to
   * sessions of the other system. Refused with PAYMENTS_UNAVAILABLE when the provider cannot be
   * asked for the receipt.
   */
  public Uni<Boolean> isAdoptable(Charge charge) {
    return isKept(charge)
        .flatMap(kept -> kept ? Uni.createFrom().item(true) : isOrderToAdopt(charge));
  }

  /** Whether it waits for its student or goes back. */
  public Uni<Boolean> isKept(Charge charge) {
    return adoptable.of(charge.id()).map(kept -> kept.isPresent());
  }

  private Uni<Boolean> isOrderToAdopt(Charge charge) {
    var earliest = clock.instant().minus(policy.adoptedWithin());
    if (charge.madeAt().isBefore(earliest)) {
      return Uni.createFrom().item(false);
    }
    return policy
        .adoptedReceiptPrefix()
        .flatMap(prefix -> charge.order().map(order -> hasReceipt(order, prefix)))
        .orElse(Uni.createFrom().item(false));
  }

  /** Keeps it, once; it needs no person's attention while it waits. */
  public Uni<AdoptablePayment> keep(Charge captured) {
    var payment = new Payment(captured.id(), captured.order().orElseThrow(), captured.amount());
    return adoptable
        .add(AdoptablePayment.seen(payment, clock.instant(), policy.holdTime()))
        .call(() -> unmatched.remove(captured.id()));
  }

  private Uni<Boolean> hasReceipt(OrderId order, String prefix) {
    return payments
        .receiptOf(order)
        .map(receipt -> receipt.filter(text -> text.startsWith(prefix)).isPresent());
  }
}
