package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.booking.BookSlot.Command;
import ai.aureeture.booking.application.booking.ConfirmPayment.Confirmation;
import ai.aureeture.booking.application.booking.adopting.KeepAdoptablePayment;
import ai.aureeture.booking.application.booking.adopting.ReturnAdoptablePayment;
import ai.aureeture.booking.application.port.AdoptablePayments;
import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.payment.AdoptablePayment;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ReturnReason;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * The student's browser comes back from a checkout whose order another system opened for a session
 * here. The session is booked and paid in one step when it can be had for exactly that payment;
 * otherwise the payment goes back in full at once. An outage decides nothing: the browser may ask
 * again.
 */
@ApplicationScoped
public class AdoptPayment {
  private final KeepAdoptablePayment keeping;
  private final ReturnAdoptablePayment returning;
  private final AdoptablePayments adoptable;
  private final PrepareSession preparation;
  private final Sessions sessions;
  private final PaymentGateway payments;
  private final Clock clock;

  public AdoptPayment(
      KeepAdoptablePayment keeping,
      ReturnAdoptablePayment returning,
      AdoptablePayments adoptable,
      PrepareSession preparation,
      Sessions sessions,
      PaymentGateway payments,
      Clock clock) {
    this.keeping = keeping;
    this.returning = returning;
    this.adoptable = adoptable;
    this.preparation = preparation;
    this.sessions = sessions;
    this.payments = payments;
    this.clock = clock;
  }

  /**
   * The new session, or empty when a session has the payment by now. Refused with
   * SLOT_LOST_REFUNDED or PAYMENT_REFUNDED when the payment goes back, with NOT_YOUR_BOOKING when
   * another student asked with it first, and with ORDER_NOT_FOUND when the browser does not say
   * which session to book.
   *
   * @param charge of an order that {@link KeepAdoptablePayment#isAdoptable may be adopted}
   */
  Uni<Optional<Confirmation>> adopt(ReportedPayment reported, Charge charge) {
    PaymentRefusals.requireOrder(payments, charge.order().orElseThrow(), reported);
    return switch (charge.state()) {
      case CAPTURED ->
          keeping
              .keep(charge)
              .flatMap(_ -> book(reported, charge))
              .onFailure(PaymentRefusals::isDecidedElsewhere)
              .recoverWithUni(_ -> decidedMeanwhile(charge));
      case AUTHORIZED -> captureAndAdopt(reported, charge);
      case REFUNDED -> refuseRefunded(reported, charge);
      case OPEN_OR_FAILED -> Uni.createFrom().failure(PaymentRefusals.notCaptured());
    };
  }

  private Uni<Optional<Confirmation>> book(ReportedPayment reported, Charge charge) {
    var asked = clock.instant();
    var command = reported.command().orElseThrow(PaymentRefusals::incomplete);
    return adoptable
        .change(charge.id(), kept -> kept.askedBy(reported.studentId()))
        .invoke(AdoptablePayment::requireWaiting)
        .flatMap(kept -> book(command, kept, asked));
  }

  private Uni<Optional<Confirmation>> decidedMeanwhile(Charge charge) {
    return adoptable
        .of(charge.id())
        .invoke(kept -> kept.ifPresent(AdoptablePayment::requireWaiting))
        .flatMap(_ -> forget(charge.id()))
        .replaceWith(Optional.empty());
  }

  private Uni<Optional<Confirmation>> book(Command command, AdoptablePayment kept, Instant asked) {
    return preparation
        .prepare(command)
        .map(prepared -> prepared.paidBy(kept.payment()))
        .flatMap(first -> sessions.add(first, asked))
        .onFailure(PaymentRefusals::isFinal)
        .recoverWithUni(refused -> giveBack(kept, ReturnReason.of((SessionRefused) refused)))
        .call(() -> forget(kept.payment().id()))
        .map(session -> Optional.of(new Confirmation(session, true)));
  }

  private <T> Uni<T> giveBack(AdoptablePayment kept, ReturnReason why) {
    return returning
        .giveBack(kept.payment().id(), why)
        .map(returned -> {
          throw returned.why().orElse(why).refusal();
        });
  }

  // Nothing is captured that would only go back.
  private Uni<Optional<Confirmation>> captureAndAdopt(ReportedPayment reported, Charge authorized) {
    var command = reported.command().orElseThrow(PaymentRefusals::incomplete);
    var payment =
        new Payment(authorized.id(), authorized.order().orElseThrow(), authorized.amount());
    return preparation
        .prepare(command)
        .map(prepared -> prepared.paidBy(payment))
        .flatMap(first -> sessions.requireFree(first.session()))
        .onFailure(PaymentRefusals::isFinal)
        .transform(refused -> PaymentRefusals.notTaken((SessionRefused) refused))
        .flatMap(_ -> payments.capture(authorized))
        .flatMap(charge ->
            charge.state() == Charge.State.AUTHORIZED
                ? Uni.createFrom().failure(PaymentRefusals.notCaptured())
                : adopt(reported, charge));
  }

  private Uni<Optional<Confirmation>> refuseRefunded(ReportedPayment reported, Charge refunded) {
    return adoptable
        .of(refunded.id())
        .map(kept -> kept.orElseThrow(RefundExplanation::refusal).askedBy(reported.studentId()))
        .invoke(AdoptablePayment::requireWaiting)
        .flatMap(kept -> giveBack(kept, ReturnReason.REFUNDED_ELSEWHERE));
  }

  // Should this fail, the timer does it later.
  private Uni<Void> forget(PaymentId payment) {
    return adoptable.remove(payment).onFailure().recoverWithNull();
  }
}
