package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** A hold gets the provider's order it is paid by: exactly one, or the hold ends at once. */
@ApplicationScoped
public class OpenOrder {
  /**
   * Longer than any attempt to open an order takes: 2 s to connect and 4 s to answer, three times
   * over (opening it, then looking for it twice), with a pause between: about 18 s.
   */
  private static final Duration BEING_OPENED = Duration.ofSeconds(20);

  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);

  private final PaymentGateway payments;
  private final Sessions sessions;
  private final Clock clock;

  public OpenOrder(PaymentGateway payments, Sessions sessions, Clock clock) {
    this.payments = payments;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** For a hold that was made just now. Refused with PAYMENTS_UNAVAILABLE, the hold let go. */
  Uni<Session> openFor(Session held) {
    return payments
        .openOrder(held)
        .flatMap(order -> record(held, order))
        .map(OpenOrder::stillHeld)
        .onFailure(OpenOrder::isForGood)
        .call(() -> letGo(held));
  }

  /**
   * For a hold that was made before. Its order is usually there; else it is being opened this
   * moment, or was lost with the process that opened it.
   */
  Uni<Session> ensureFor(Session held) {
    if (held.order().isPresent()) {
      return Uni.createFrom().item(held);
    }
    return clock.instant().isBefore(held.terms().bookedAt().plus(BEING_OPENED))
        ? Uni.createFrom()
            .voidItem()
            .onItem()
            .delayIt()
            .by(LOOK_AGAIN)
            .flatMap(_ -> sessions.get(held.id()))
            .map(OpenOrder::stillHeld)
            .flatMap(this::ensureFor)
        : recover(held)
            .flatMap(found ->
                found.order().isPresent()
                    ? Uni.createFrom().item(stillHeld(found))
                    : openFor(held));
  }

  /** The session with its order, should the answer that told of it have been lost. */
  Uni<Session> recover(Session session) {
    return session.order().isPresent()
        ? Uni.createFrom().item(session)
        : payments
            .findOrder(session.id())
            .flatMap(found ->
                found.map(order -> record(session, order)).orElse(Uni.createFrom().item(session)));
  }

  private Uni<Session> record(Session session, OrderId order) {
    return sessions
        .change(
            session.id(), Actor.PROVIDER, current -> current.orderOpened(order, clock.instant()))
        .map(Decision::session);
  }

  // Should even this fail, the hold ends by itself in a few minutes.
  private Uni<Decision> letGo(Session held) {
    return sessions
        .change(held.id(), Actor.PROVIDER, session -> session.release(clock.instant()))
        .onFailure()
        .recoverWithNull();
  }

  private static Session stillHeld(Session session) {
    if (!session.occupiesSlot()) {
      throw new SessionRefused(
          Reason.PAYMENTS_UNAVAILABLE, "We couldn’t open the payment in time; please try again");
    }
    return session;
  }

  // When our own database is away the order is open all the same: asking again finds it.
  private static boolean isForGood(Throwable failure) {
    return SessionRefused.isFor(failure, Reason.PAYMENTS_UNAVAILABLE);
  }
}
