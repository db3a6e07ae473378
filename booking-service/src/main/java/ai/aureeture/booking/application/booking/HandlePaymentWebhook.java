package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** The provider tells us about a payment by itself, in any order and any number of times. */
@ApplicationScoped
public class HandlePaymentWebhook {
  private static final Logger LOG = Logger.getLogger(HandlePaymentWebhook.class);

  private final Sessions sessions;
  private final FulfilPayment fulfilment;
  private final KeepUnmatchedPayment unmatched;
  private final Clock clock;

  public HandlePaymentWebhook(
      Sessions sessions, FulfilPayment fulfilment, KeepUnmatchedPayment unmatched, Clock clock) {
    this.sessions = sessions;
    this.fulfilment = fulfilment;
    this.unmatched = unmatched;
    this.clock = clock;
  }

  /**
   * Captured: the session stands, or the money goes back, or its order is looked at again later, or
   * it is not for a session of ours.
   */
  public Uni<Void> captured(Charge charge) {
    return forSessionOf(
        charge,
        session -> unlessPostponed(fulfilment.fulfil(session, charge)),
        () -> unmatched.keep(charge));
  }

  /** Captured, and its order is paid by it, whatever the amount. */
  public Uni<Void> orderPaid(Charge charge) {
    return forSessionOf(
        charge,
        session -> fulfilment.fulfilPaidOrder(session, charge).replaceWithVoid(),
        () -> unmatched.keep(charge));
  }

  /** Authorized: captured while the slot is held; else the provider returns it by itself. */
  public Uni<Void> authorized(Charge charge) {
    return forSessionOf(
        charge,
        session ->
            session.isOpenHold(clock.instant())
                ? unlessPostponed(fulfilment.captureAndFulfil(session, charge))
                : Uni.createFrom().voidItem());
  }

  /** The provider made, or tried to make, a refund of all or part of a payment. */
  public Uni<Void> refunded(Charge charge, ProviderRefund refund) {
    return forSessionOf(
        charge,
        session ->
            withPayment(session, charge, refund)
                .flatMap(known -> record(known, charge, refund))
                .replaceWithVoid(),
        () -> unmatched.checkAgain(charge));
  }

  // A refund of a part may come before the capture is heard of.
  private Uni<Session> withPayment(Session session, Charge charge, ProviderRefund refund) {
    return session.knows(charge.id()) || refund.amount().equals(charge.amount())
        ? Uni.createFrom().item(session)
        : fulfilment.fulfil(session, charge).map(Decision::session);
  }

  private Uni<Decision> record(Session session, Charge charge, ProviderRefund refund) {
    var payment = FulfilPayment.paymentFor(session, charge);
    return sessions.change(
        session.id(),
        Actor.PROVIDER,
        current -> current.refundReported(payment, refund, clock.instant()));
  }

  private Uni<Void> forSessionOf(Charge charge, Function<Session, Uni<Void>> effect) {
    return forSessionOf(charge, effect, Uni.createFrom()::voidItem);
  }

  private Uni<Void> forSessionOf(
      Charge charge, Function<Session, Uni<Void>> effect, Supplier<Uni<Void>> withoutSession) {
    if (charge.order().isEmpty()) {
      return withoutSession.get();
    }
    return sessions
        .ofOrder(charge.order().get())
        .flatMap(session ->
            session.map(known -> effectOn(known, charge.id(), effect)).orElseGet(withoutSession));
  }

  // The order is on the agenda: the timer looks at it again.
  private static Uni<Void> unlessPostponed(Uni<?> fulfilled) {
    return fulfilled
        .replaceWithVoid()
        .onFailure(failure -> SessionRefused.isFor(failure, Reason.PAYMENT_NOT_CAPTURED))
        .recoverWithNull();
  }

  // Money that is not the booking's cannot be mended by hearing of it again.
  private static Uni<Void> effectOn(
      Session session, PaymentId payment, Function<Session, Uni<Void>> effect) {
    return Uni.createFrom()
        .deferred(() -> effect.apply(session))
        .onFailure(HandlePaymentWebhook::isMismatch)
        .recoverWithUni(mismatch -> {
          LOG.errorf(
              "booking=%s payment=%s does not fit: %s",
              session.id(), payment, mismatch.getMessage());
          return Uni.createFrom().voidItem();
        });
  }

  private static boolean isMismatch(Throwable failure) {
    return SessionRefused.isFor(failure, Reason.AMOUNT_MISMATCH, Reason.BOOKING_MISMATCH);
  }
}
