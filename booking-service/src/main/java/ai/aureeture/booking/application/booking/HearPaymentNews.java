package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.PaymentId;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** The provider tells us about a payment by itself, in any order and any number of times. */
@ApplicationScoped
public class HearPaymentNews {
  private static final Logger LOG = Logger.getLogger(HearPaymentNews.class);

  private final Sessions sessions;
  private final FulfilPayment fulfilment;
  private final Clock clock;

  public HearPaymentNews(Sessions sessions, FulfilPayment fulfilment, Clock clock) {
    this.sessions = sessions;
    this.fulfilment = fulfilment;
    this.clock = clock;
  }

  /** Captured: the session stands, or the money goes back. */
  public Uni<Void> captured(Charge charge) {
    return forSessionOf(charge, session -> fulfilment.fulfil(session, charge).replaceWithVoid());
  }

  /** Authorized: captured while the slot is held; else the provider returns it by itself. */
  public Uni<Void> authorized(Charge charge) {
    return forSessionOf(
        charge,
        session ->
            session.isOpenHold(clock.instant())
                ? fulfilment.captureAndFulfil(session, charge).replaceWithVoid()
                : Uni.createFrom().voidItem());
  }

  /** Given back in full, by us or by the operator. */
  public Uni<Void> refunded(Charge charge, String refundId) {
    return forSessionOf(
        charge,
        session -> {
          var payment = FulfilPayment.paymentFor(session, charge);
          return sessions
              .change(
                  session.id(),
                  Actor.PROVIDER,
                  current -> current.refunded(payment, refundId, clock.instant()))
              .replaceWithVoid();
        });
  }

  /** A refund that the provider had accepted and could not make. */
  public Uni<Void> refundFailed(Charge charge) {
    return forSessionOf(
        charge,
        session ->
            sessions
                .change(
                    session.id(),
                    Actor.PROVIDER,
                    current -> current.refundFailed(charge.id(), clock.instant()))
                .replaceWithVoid());
  }

  private Uni<Void> forSessionOf(Charge charge, Function<Session, Uni<Void>> effect) {
    if (charge.order().isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return sessions
        .ofOrder(charge.order().get())
        .flatMap(session ->
            session
                .map(known -> effectOn(known, charge.id(), effect))
                .orElse(Uni.createFrom().voidItem()));
  }

  // Money that is not the booking's cannot be mended by hearing of it again.
  private static Uni<Void> effectOn(
      Session session, PaymentId payment, Function<Session, Uni<Void>> effect) {
    return Uni.createFrom()
        .deferred(() -> effect.apply(session))
        .onFailure(HearPaymentNews::isMismatch)
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
