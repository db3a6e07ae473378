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
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.AdoptablePayment;
import ai.aureeture.booking.domain.payment.AdoptablePayment.State;
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
    requireOwn(reported, charge);
    return switch (charge.state()) {
      case CAPTURED ->
          keeping
              .keep(charge)
              .flatMap(_ -> book(reported, charge))
              .onFailure(AdoptPayment::isDecidedElsewhere)
              .recoverWithUni(_ -> decidedMeanwhile(charge));
      case AUTHORIZED -> captureAndAdopt(reported, charge);
      case REFUNDED -> refuseRefunded(reported, charge);
      case OPEN_OR_FAILED -> Uni.createFrom().failure(PaymentRefusals.notCaptured());
    };
  }

  private void requireOwn(ReportedPayment reported, Charge charge) {
    var order = charge.order().orElseThrow();
    if (reported.order().filter(named -> !named.equals(order)).isPresent()) {
      throw PaymentRefusals.notOfThisBooking();
    }
    PaymentRefusals.requireSignature(payments, order, reported);
  }

  private Uni<Optional<Confirmation>> book(ReportedPayment reported, Charge charge) {
    var asked = clock.instant();
    var command = reported.command().orElseThrow(AdoptPayment::incomplete);
    return adoptable
        .change(charge.id(), kept -> kept.askedBy(reported.studentId()))
        .invoke(AdoptPayment::requireWaiting)
        .flatMap(kept -> book(command, kept, asked));
  }

  private Uni<Optional<Confirmation>> decidedMeanwhile(Charge charge) {
    return adoptable
        .of(charge.id())
        .invoke(kept -> kept.ifPresent(AdoptPayment::requireWaiting))
        .flatMap(_ -> forget(charge.id()))
        .replaceWith(Optional.empty());
  }

  private Uni<Optional<Confirmation>> book(Command command, AdoptablePayment kept, Instant asked) {
    return preparation
        .prepare(command)
        .map(prepared -> prepared.paidBy(kept.payment()))
        .flatMap(first -> sessions.add(first, asked))
        .onFailure(AdoptPayment::isFinal)
        .recoverWithUni(refused -> giveBack(kept, (SessionRefused) refused))
        .call(() -> forget(kept.payment().id()))
        .map(session -> Optional.of(new Confirmation(session, true)));
  }

  private <T> Uni<T> giveBack(AdoptablePayment kept, SessionRefused refused) {
    return giveBack(kept, ReturnReason.of(refused));
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
    var command = reported.command().orElseThrow(AdoptPayment::incomplete);
    var payment =
        new Payment(authorized.id(), authorized.order().orElseThrow(), authorized.amount());
    return preparation
        .prepare(command)
        .map(prepared -> prepared.paidBy(payment))
        .flatMap(first -> sessions.requireFree(first.session()))
        .onFailure(AdoptPayment::isFinal)
        .transform(refused -> notTaken((SessionRefused) refused))
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
        .invoke(AdoptPayment::requireWaiting)
        .flatMap(kept -> giveBack(kept, ReturnReason.REFUNDED_ELSEWHERE));
  }

  // Should this fail, the timer does it later.
  private Uni<Void> forget(PaymentId payment) {
    return adoptable.remove(payment).onFailure().recoverWithNull();
  }

  private static void requireWaiting(AdoptablePayment kept) {
    if (kept.state() != State.WAITING) {
      throw kept.why().orElseThrow().refusal();
    }
  }

  /** Whether the session was refused for a reason that does not pass. */
  private static boolean isFinal(Throwable failure) {
    return SessionRefused.isFor(
        failure,
        Reason.MENTOR_NOT_FOUND,
        Reason.OWN_OFFER,
        Reason.INSTANT_BOOKING_DISABLED,
        Reason.SLOT_NOT_OFFERED,
        Reason.SLOT_TAKEN,
        Reason.WEEK_FULL,
        Reason.STUDENT_BUSY,
        Reason.PERSON_ERASED,
        Reason.AMOUNT_MISMATCH);
  }

  /** Whether another call or the timer has decided what becomes of the payment. */
  private static boolean isDecidedElsewhere(Throwable failure) {
    return SessionRefused.isFor(failure, Reason.BOOKING_MISMATCH, Reason.NOT_FOUND);
  }

  private static SessionRefused notTaken(SessionRefused refused) {
    return new SessionRefused(
        refused.reason(),
        refused.getMessage() + "; your payment was not taken, and your bank releases the amount");
  }

  private static SessionRefused incomplete() {
    return new SessionRefused(
        Reason.ORDER_NOT_FOUND,
        "There is no booking with this order; to book with its payment, send mentorId, startTime,"
            + " endTime and, if your account has no e-mail address, studentEmail");
  }
}
