package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.booking.adopting.KeepAdoptablePayment;
import ai.aureeture.booking.application.booking.adopting.ReturnAdoptablePayment;
import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.application.port.UnmatchedPayments;
import ai.aureeture.booking.domain.payment.OrderId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * The provider's account holds a captured payment whose order this service did not open. One that
 * may be adopted waits for its student; of any other the operator has to see it until it is
 * refunded, and this service neither uses nor refunds it.
 */
@ApplicationScoped
public class KeepUnmatchedPayment {
  private static final Logger LOG = Logger.getLogger(KeepUnmatchedPayment.class);

  private final Sessions sessions;
  private final PaymentGateway payments;
  private final UnmatchedPayments unmatched;
  private final KeepAdoptablePayment adoptable;
  private final ReturnAdoptablePayment returning;
  private final Clock clock;

  public KeepUnmatchedPayment(
      Sessions sessions,
      PaymentGateway payments,
      UnmatchedPayments unmatched,
      KeepAdoptablePayment adoptable,
      ReturnAdoptablePayment returning,
      Clock clock) {
    this.sessions = sessions;
    this.payments = payments;
    this.unmatched = unmatched;
    this.adoptable = adoptable;
    this.returning = returning;
    this.clock = clock;
  }

  /**
   * Keeps a captured payment of no session's order, unless it has been refunded since. Refused with
   * PAYMENTS_UNAVAILABLE when the provider cannot be asked whether it may be adopted.
   */
  Uni<Void> keep(Charge captured) {
    return current(captured).onFailure().recoverWithItem(captured).flatMap(this::settle);
  }

  /**
   * A refund of a payment of no session's order was reported: refunded in full, it is kept no more.
   * This report makes none wait for its student, nor more go back of one that does not wait.
   * Refused with PAYMENTS_UNAVAILABLE when the provider cannot be asked.
   */
  Uni<Void> checkAgain(Charge charge) {
    return adoptable
        .isKept(charge)
        .flatMap(kept ->
            kept
                ? returning.refundHeard(charge.id())
                : current(charge).flatMap(now -> settle(now, this::add)));
  }

  /** Keeps what the provider holds now, unless it is of a session's order. */
  Uni<Void> keepUnlessOfSession(Charge current) {
    return isOfSession(current)
        .flatMap(ours -> ours ? Uni.createFrom().voidItem() : settle(current));
  }

  private Uni<Charge> current(Charge reported) {
    return payments.charge(reported.id()).map(found -> found.orElse(reported));
  }

  private Uni<Void> settle(Charge current) {
    return settle(current, this::keepForStudentOrOperator);
  }

  private Uni<Void> settle(Charge current, Function<Charge, Uni<Void>> keep) {
    return switch (current.state()) {
      case CAPTURED -> keepUnlessUsed(current, keep);
      case REFUNDED -> unmatched.remove(current.id());
      case AUTHORIZED, OPEN_OR_FAILED -> Uni.createFrom().voidItem();
    };
  }

  /** A captured payment that two sessions were to use: the second one has no effect of its own. */
  Uni<Void> keepUsedElsewhere(Charge captured) {
    return unmatched
        .add(captured, clock.instant())
        .invoke(_ ->
            LOG.errorf(
                "payment=%s order=%s was used for another booking already",
                captured.id(), captured.order().map(OrderId::value).orElse("none")))
        .replaceWithVoid();
  }

  private Uni<Boolean> isOfSession(Charge charge) {
    return charge
        .order()
        .map(order -> sessions.ofOrder(order).map(session -> session.isPresent()))
        .orElse(Uni.createFrom().item(false));
  }

  // Of some imported sessions the payment is known and its order is not.
  private Uni<Void> keepUnlessUsed(Charge captured, Function<Charge, Uni<Void>> keep) {
    return sessions
        .isUsed(captured.id())
        .flatMap(used -> used ? Uni.createFrom().voidItem() : keep.apply(captured));
  }

  private Uni<Void> keepForStudentOrOperator(Charge captured) {
    return adoptable
        .isAdoptable(captured)
        .flatMap(yes -> yes ? adoptable.keep(captured).replaceWithVoid() : add(captured));
  }

  private Uni<Void> add(Charge captured) {
    return unmatched
        .add(captured, clock.instant())
        .invoke(isNew -> {
          if (isNew) {
            LOG.warnf(
                "payment=%s order=%s was captured for an order that this service did not open",
                captured.id(), captured.order().map(OrderId::value).orElse("none"));
          }
        })
        .replaceWithVoid();
  }
}
