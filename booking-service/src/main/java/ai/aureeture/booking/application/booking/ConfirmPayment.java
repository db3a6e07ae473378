package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.booking.adopting.KeepAdoptablePayment;
import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionEvent;
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
  private final KeepAdoptablePayment adoptable;
  private final AdoptPayment adoption;

  public ConfirmPayment(
      Sessions sessions,
      PaymentGateway payments,
      FulfilPayment fulfilment,
      KeepUnmatchedPayment unmatched,
      KeepAdoptablePayment adoptable,
      AdoptPayment adoption) {
    this.sessions = sessions;
    this.payments = payments;
    this.fulfilment = fulfilment;
    this.unmatched = unmatched;
    this.adoptable = adoptable;
    this.adoption = adoption;
  }

  /**
   * The session stands when this succeeds. A payment that cannot confirm it is refused with the
   * reason: SLOT_LOST_REFUNDED or PAYMENT_REFUNDED when it goes back.
   */
  public Uni<Confirmation> confirm(Claim claim) {
    return sessionOf(claim.order())
        .flatMap(session ->
            session.map(known -> confirm(claim, known)).orElseGet(() -> confirmByPayment(claim)));
  }

  // The browser names no order, or one that no session has.
  private Uni<Confirmation> confirmByPayment(Claim claim) {
    return payments
        .charge(claim.payment())
        .map(charge -> charge.orElseThrow(ConfirmPayment::noSuchOrder))
        .flatMap(charge ->
            claim.order().isPresent()
                ? withoutSession(claim, charge)
                : confirmOrder(claim, charge));
  }

  private Uni<Confirmation> confirmOrder(Claim claim, Charge charge) {
    return sessionOf(charge.order())
        .flatMap(session ->
            session
                .map(known -> confirm(claim, known))
                .orElseGet(() -> withoutSession(claim, charge)));
  }

  private Uni<Confirmation> withoutSession(Claim claim, Charge charge) {
    return adoptable
        .isAdoptable(charge)
        .flatMap(isAdoptable ->
            isAdoptable
                ? adoption
                    .adopt(claim, charge)
                    .flatMap(adopted -> confirmed(claim, charge, adopted))
                : refuseUnmatched(charge));
  }

  private Uni<Confirmation> confirmed(Claim claim, Charge charge, Optional<Confirmation> adopted) {
    return adopted
        .map(done -> Uni.createFrom().item(done))
        .orElseGet(() ->
            sessionOf(charge.order())
                .map(session -> session.orElseThrow(ConfirmPayment::noSuchOrder))
                .flatMap(session -> confirm(claim, session)));
  }

  private Uni<Confirmation> confirm(Claim claim, Session session) {
    return Uni.createFrom()
        .item(() -> ShowBookings.ownedBy(claim.studentId(), session))
        .invoke(own -> check(claim, own))
        .flatMap(own ->
            own.knows(claim.payment())
                ? Uni.createFrom()
                    .item(() -> new Confirmation(confirmed(own, claim.payment()), false))
                : lookUp(own, claim.payment()));
  }

  private Uni<Optional<Session>> sessionOf(Optional<OrderId> order) {
    return order.map(sessions::ofOrder).orElse(Uni.createFrom().item(Optional.empty()));
  }

  private Uni<Confirmation> refuseUnmatched(Charge charge) {
    return unmatched
        .keepUnlessOfSession(charge)
        .flatMap(_ -> Uni.createFrom().failure(noSuchOrder()));
  }

  private void check(Claim claim, Session session) {
    requireSignature(payments, session.order().orElseThrow(), claim);
    claim.details().agreeWith(session, claim.payment());
  }

  /** Refuses a signature that is sent and is not the provider's for this order and payment. */
  static void requireSignature(PaymentGateway payments, OrderId order, Claim claim) {
    claim
        .signature()
        .filter(signature -> !payments.hasSigned(order, claim.payment(), signature))
        .ifPresent(_ -> {
          throw new SessionRefused(
              Reason.PAYMENT_SIGNATURE_INVALID, "The payment's signature does not match");
        });
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

  static SessionRefused notOfThisBooking() {
    return new SessionRefused(
        Reason.BOOKING_MISMATCH, "This payment does not belong to the booking");
  }

  static SessionRefused notCaptured() {
    return new SessionRefused(Reason.PAYMENT_NOT_CAPTURED, "The payment is not captured");
  }

  /** The session that stands, and whether this call confirmed it. */
  public record Confirmation(Session session, boolean isFirst) {}
}
