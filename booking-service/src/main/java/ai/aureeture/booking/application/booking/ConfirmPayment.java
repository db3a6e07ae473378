package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Decision;
import ai.aureeture.booking.domain.OrderId;
import ai.aureeture.booking.domain.PaymentId;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionEvent;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * The student's browser comes back from the checkout and says that it paid. Nothing it says is
 * believed: the order is ours, the signature is checked, the payment is looked up.
 */
@ApplicationScoped
public class ConfirmPayment {
  private final Sessions sessions;
  private final PaymentGateway payments;
  private final FulfilPayment fulfilment;
  private final KeepUnmatchedPayment unmatched;

  public ConfirmPayment(
      Sessions sessions,
      PaymentGateway payments,
      FulfilPayment fulfilment,
      KeepUnmatchedPayment unmatched) {
    this.sessions = sessions;
    this.payments = payments;
    this.fulfilment = fulfilment;
    this.unmatched = unmatched;
  }

  /**
   * The session stands when this succeeds. A payment that cannot confirm it is refused with the
   * reason: SLOT_LOST_REFUNDED or PAYMENT_REFUNDED when it goes back.
   */
  public Uni<Confirmation> confirm(Claim claim) {
    return sessionOf(claim)
        .map(session -> ShowBookings.ownedBy(claim.studentId(), session))
        .invoke(session -> check(claim, session))
        .flatMap(session ->
            session.knows(claim.payment())
                ? Uni.createFrom()
                    .item(() -> new Confirmation(confirmed(session, claim.payment()), false))
                : lookUp(session, claim.payment()));
  }

  private Uni<Session> sessionOf(Claim claim) {
    var charge = Uni.createFrom().deferred(() -> payments.charge(claim.payment()));
    return claim.order().isPresent()
        ? sessionOf(claim.order(), charge)
        : charge.flatMap(
            found -> sessionOf(found.flatMap(Charge::order), Uni.createFrom().item(found)));
  }

  private Uni<Session> sessionOf(Optional<OrderId> order, Uni<Optional<Charge>> charge) {
    return order
        .map(sessions::ofOrder)
        .orElse(Uni.createFrom().item(Optional.empty()))
        .flatMap(session ->
            session
                .map(known -> Uni.createFrom().item(known))
                .orElseGet(() -> charge.flatMap(this::refuseUnmatched)));
  }

  private Uni<Session> refuseUnmatched(Optional<Charge> charge) {
    return charge
        .map(unmatched::keepUnlessOfSession)
        .orElse(Uni.createFrom().voidItem())
        .flatMap(_ -> Uni.createFrom().failure(noSuchOrder()));
  }

  private void check(Claim claim, Session session) {
    claim
        .signature()
        .filter(signature ->
            !payments.hasSigned(session.order().orElseThrow(), claim.payment(), signature))
        .ifPresent(_ -> {
          throw new SessionRefused(
              Reason.PAYMENT_SIGNATURE_INVALID, "The payment's signature does not match");
        });
    claim.details().agreeWith(session);
  }

  private Uni<Confirmation> lookUp(Session session, PaymentId payment) {
    return payments
        .charge(payment)
        .map(charge -> charge.orElseThrow(ConfirmPayment::notOfThisBooking))
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
                        confirmation(done.orElseThrow(ConfirmPayment::notCaptured), payment)));
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
            throw RefundedPayment.refusal();
          }
          return new Confirmation(confirmed(known, refunded.id()), false);
        });
  }

  private static Confirmation confirmation(Decision decision, PaymentId payment) {
    return new Confirmation(
        confirmed(decision.session(), payment), decision.has(SessionEvent.PaymentConfirmed.class));
  }

  private static Session confirmed(Session session, PaymentId payment) {
    if (!session.isPaidBy(payment)) {
      throw RefundedPayment.refusal(session, payment);
    }
    if (session.isStanding()) {
      return session;
    }
    throw RefundedPayment.refusal(session);
  }

  private static SessionRefused noSuchOrder() {
    return new SessionRefused(Reason.ORDER_NOT_FOUND, "There is no booking with this order");
  }

  private static SessionRefused notOfThisBooking() {
    return new SessionRefused(
        Reason.BOOKING_MISMATCH, "This payment does not belong to the booking");
  }

  private static SessionRefused notCaptured() {
    return new SessionRefused(Reason.PAYMENT_NOT_CAPTURED, "The payment is not captured");
  }

  /** The session that stands, and whether this call confirmed it. */
  public record Confirmation(Session session, boolean isFirst) {}
}
