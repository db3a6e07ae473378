package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.CancelReason;
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

  public ConfirmPayment(Sessions sessions, PaymentGateway payments, FulfilPayment fulfilment) {
    this.sessions = sessions;
    this.payments = payments;
    this.fulfilment = fulfilment;
  }

  /** The session stands when this succeeds; refused otherwise, and refunded if it was paid. */
  public Uni<Confirmation> confirm(Claim claim) {
    return sessionOf(claim)
        .map(session -> ShowBookings.ownedBy(claim.studentId(), session))
        .invoke(session -> check(claim, session))
        .flatMap(session ->
            isDone(session, claim.payment())
                ? Uni.createFrom().item(new Confirmation(standing(session), false))
                : lookUp(session, claim.payment()));
  }

  private Uni<Session> sessionOf(Claim claim) {
    return claim
        .order()
        .map(order -> Uni.createFrom().item(order))
        .orElseGet(() -> orderOf(claim.payment()))
        .flatMap(sessions::ofOrder)
        .map(session -> session.orElseThrow(ConfirmPayment::noSuchOrder));
  }

  private Uni<OrderId> orderOf(PaymentId payment) {
    return payments
        .charge(payment)
        .map(charge -> charge.flatMap(Charge::order).orElseThrow(ConfirmPayment::noSuchOrder));
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
        .invoke(charge -> FulfilPayment.requireFor(session, charge))
        .flatMap(charge -> fulfil(session, charge))
        .map(done -> confirmation(done.orElseThrow(ConfirmPayment::notCaptured)));
  }

  private Uni<Optional<Decision>> fulfil(Session session, Charge charge) {
    return switch (charge.state()) {
      case CAPTURED -> fulfilment.fulfil(session, charge).map(Optional::of);
      case AUTHORIZED -> fulfilment.captureAndFulfil(session, charge);
      case REFUNDED, OPEN_OR_FAILED -> Uni.createFrom().item(Optional.empty());
    };
  }

  private static boolean isDone(Session session, PaymentId payment) {
    return session.payment().filter(known -> known.id().equals(payment)).isPresent();
  }

  private static Confirmation confirmation(Decision decision) {
    return new Confirmation(
        standing(decision.session()), decision.has(SessionEvent.PaymentConfirmed.class));
  }

  private static Session standing(Session session) {
    if (session.isStanding()) {
      return session;
    }
    throw new SessionRefused(
        Reason.SLOT_LOST_REFUNDED,
        session.cancelReason().filter(CancelReason.SLOT_LOST::equals).isPresent()
            ? "The slot was taken before the payment arrived; the payment is refunded in full"
            : "This session was cancelled and its payment refunded in full");
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
