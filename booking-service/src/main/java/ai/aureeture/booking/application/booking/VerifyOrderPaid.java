package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.UnmatchedPayments;
import ai.aureeture.booking.application.port.UnpaidOrders;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Decides whether a captured payment pays for its session. The amount may differ from the price,
 * where the student bears the provider's fee or the provider gives a discount: what counts then is
 * that the provider calls the order paid. It may do so a little later than it reports the payment,
 * so an order that is not paid yet is looked at once more before the payment goes back.
 */
@ApplicationScoped
public class VerifyOrderPaid {
  private static final Duration SECOND_LOOK_AFTER = Duration.ofSeconds(30);

  private final PaymentGateway payments;
  private final UnmatchedPayments unmatched;
  private final UnpaidOrders agenda;
  private final Clock clock;

  public VerifyOrderPaid(
      PaymentGateway payments, UnmatchedPayments unmatched, UnpaidOrders agenda, Clock clock) {
    this.payments = payments;
    this.unmatched = unmatched;
    this.agenda = agenda;
    this.clock = clock;
  }

  /** Refused with PAYMENT_NOT_CAPTURED while the order is to be looked at again. */
  Uni<Boolean> paysFor(Session session, Charge captured) {
    if (captured.amount().equals(session.terms().price()) || session.knows(captured.id())) {
      return Uni.createFrom().item(true);
    }
    return isInCurrencyOf(session, captured)
        ? payments
            .isPaid(session.order().orElseThrow())
            .call(isPaid ->
                isPaid ? Uni.createFrom().voidItem() : requireSecondLook(session, captured))
        : Uni.createFrom().item(false);
  }

  // The first look is kept, so that every replica knows of it after every restart.
  private Uni<Void> requireSecondLook(Session session, Charge captured) {
    var now = clock.instant();
    return unmatched
        .firstSeen(captured, now)
        .map(seen -> seen.plus(SECOND_LOOK_AFTER))
        .flatMap(due -> now.isBefore(due) ? lookAgain(session, due) : Uni.createFrom().voidItem());
  }

  private Uni<Void> lookAgain(Session session, Instant due) {
    return agenda
        .askAgain(session.id(), Optional.of(due))
        .flatMap(_ ->
            Uni.createFrom()
                .failure(
                    new SessionRefused(
                        Reason.PAYMENT_NOT_CAPTURED,
                        "The payment is being checked: Razorpay has not marked its order as paid"
                            + " yet; please ask again in a minute")));
  }

  static boolean isInCurrencyOf(Session session, Charge charge) {
    return charge.amount().currency().equals(session.terms().price().currency());
  }
}
