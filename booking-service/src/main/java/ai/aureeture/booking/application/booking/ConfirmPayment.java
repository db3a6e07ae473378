package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.booking.adopting.KeepAdoptablePayment;
import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.session.Session;
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
  private final ConfirmCharge charges;
  private final KeepUnmatchedPayment unmatched;
  private final KeepAdoptablePayment adoptable;
  private final AdoptPayment adoption;

  public ConfirmPayment(
      Sessions sessions,
      PaymentGateway payments,
      ConfirmCharge charges,
      KeepUnmatchedPayment unmatched,
      KeepAdoptablePayment adoptable,
      AdoptPayment adoption) {
    this.sessions = sessions;
    this.payments = payments;
    this.charges = charges;
    this.unmatched = unmatched;
    this.adoptable = adoptable;
    this.adoption = adoption;
  }

  /**
   * The session stands when this succeeds. A payment that cannot confirm it is refused with the
   * reason: SLOT_LOST_REFUNDED or PAYMENT_REFUNDED when it goes back.
   */
  public Uni<Confirmation> confirm(ReportedPayment reported) {
    return sessionOf(reported.order())
        .flatMap(session ->
            session
                .map(known -> confirm(reported, known))
                .orElseGet(() -> confirmByPayment(reported)));
  }

  // The browser names no order, or one that no session has.
  private Uni<Confirmation> confirmByPayment(ReportedPayment reported) {
    return payments
        .charge(reported.payment())
        .map(charge -> charge.orElseThrow(PaymentRefusals::noSuchOrder))
        .flatMap(charge ->
            reported.order().isPresent()
                ? withoutSession(reported, charge)
                : confirmOrder(reported, charge));
  }

  private Uni<Confirmation> confirmOrder(ReportedPayment reported, Charge charge) {
    return sessionOf(charge.order())
        .flatMap(session ->
            session
                .map(known -> confirm(reported, known))
                .orElseGet(() -> withoutSession(reported, charge)));
  }

  private Uni<Confirmation> withoutSession(ReportedPayment reported, Charge charge) {
    return adoptable
        .isAdoptable(charge)
        .flatMap(isAdoptable ->
            isAdoptable
                ? adoption
                    .adopt(reported, charge)
                    .flatMap(adopted -> confirmed(reported, charge, adopted))
                : refuseUnmatched(charge));
  }

  private Uni<Confirmation> confirmed(
      ReportedPayment reported, Charge charge, Optional<Confirmation> adopted) {
    return adopted
        .map(done -> Uni.createFrom().item(done))
        .orElseGet(() ->
            sessionOf(charge.order())
                .map(session -> session.orElseThrow(PaymentRefusals::noSuchOrder))
                .flatMap(session -> confirm(reported, session)));
  }

  private Uni<Confirmation> confirm(ReportedPayment reported, Session session) {
    return Uni.createFrom()
        .item(() -> ShowBookings.ownedBy(reported.studentId(), session))
        .invoke(own -> check(reported, own))
        .flatMap(own ->
            own.knows(reported.payment())
                ? Uni.createFrom()
                    .item(() ->
                        new Confirmation(ConfirmCharge.confirmed(own, reported.payment()), false))
                : charges.confirm(own, reported.payment()));
  }

  private Uni<Optional<Session>> sessionOf(Optional<OrderId> order) {
    return order.map(sessions::ofOrder).orElse(Uni.createFrom().item(Optional.empty()));
  }

  private Uni<Confirmation> refuseUnmatched(Charge charge) {
    return unmatched
        .keepUnlessOfSession(charge)
        .flatMap(_ -> Uni.createFrom().failure(PaymentRefusals.noSuchOrder()));
  }

  private void check(ReportedPayment reported, Session session) {
    PaymentRefusals.requireSignature(payments, session.order().orElseThrow(), reported);
    reported.details().agreeWith(session, reported.payment());
  }

  /** The session that stands, and whether this call confirmed it. */
  public record Confirmation(Session session, boolean isFirst) {}
}
