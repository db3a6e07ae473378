package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.booking.ConfirmPayment.Confirmation;
import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Confirms a session by a payment that it does not know yet. */
@ApplicationScoped
public class ConfirmCharge {
  private final PaymentGateway payments;
  private final FulfilPayment fulfilment;
  private final KeepUnmatchedPayment unmatched;

  public ConfirmCharge(
      PaymentGateway payments, FulfilPayment fulfilment, KeepUnmatchedPayment unmatched) {
    this.payments = payments;
    this.fulfilment = fulfilment;
    this.unmatched = unmatched;
  }

  /** The charge is looked up at the provider; it must be of the session's order. */
  Uni<Confirmation> confirm(Session session, PaymentId payment) {
    return payments
        .charge(payment)
        .map(charge -> charge.orElseThrow(PaymentRefusals::notOfThisBooking))
        .call(charge ->
            charge.order().equals(session.order())
                ? Uni.createFrom().voidItem()
                : unmatched.keepUnlessOfSession(charge))
        .invoke(charge -> FulfilPayment.requireFor(session, charge))
        .flatMap(charge ->
            charge.state() == Charge.State.REFUNDED
                ? refuseRefunded(session, charge)
                : fulfil(session, charge)
                    .map(done ->
                        confirmation(done.orElseThrow(PaymentRefusals::notCaptured), payment)));
  }

  private Uni<Optional<Decision>> fulfil(Session session, Charge charge) {
    return switch (charge.state()) {
      case CAPTURED -> fulfilment.fulfil(session, charge).map(Optional::of);
      case AUTHORIZED -> fulfilment.captureAndFulfil(session, charge);
      case REFUNDED, OPEN_OR_FAILED -> Uni.createFrom().item(Optional.empty());
    };
  }

  private Uni<Confirmation> refuseRefunded(Session session, Charge refunded) {
    return fulfilment
        .recordRefunded(session, refunded)
        .map(known -> {
          if (!known.knows(refunded.id())) {
            throw RefundExplanation.refusal();
          }
          return new Confirmation(confirmed(known, refunded.id()), false);
        });
  }

  private static Confirmation confirmation(Decision decision, PaymentId payment) {
    return new Confirmation(
        confirmed(decision.session(), payment), decision.has(SessionEvent.PaymentConfirmed.class));
  }

  /** The session, if it stands by this payment; refused with what became of the payment. */
  static Session confirmed(Session session, PaymentId payment) {
    if (!session.isPaidBy(payment)) {
      throw RefundExplanation.refusal(session, payment);
    }
    if (session.isStanding()) {
      return session;
    }
    throw RefundExplanation.refusal(session);
  }
}
