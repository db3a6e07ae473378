package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.application.port.UnmatchedPayments;
import ai.aureeture.booking.domain.OrderId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * The provider's account holds a captured payment whose order this service did not open. The
 * operator has to see it; this service neither uses nor refunds it.
 */
@ApplicationScoped
public class KeepUnmatchedPayment {
  private static final Logger LOG = Logger.getLogger(KeepUnmatchedPayment.class);

  private final Sessions sessions;
  private final UnmatchedPayments unmatched;
  private final Clock clock;

  public KeepUnmatchedPayment(Sessions sessions, UnmatchedPayments unmatched, Clock clock) {
    this.sessions = sessions;
    this.unmatched = unmatched;
    this.clock = clock;
  }

  /** Changes nothing for a payment that is not captured, or is of a session's order. */
  Uni<Void> keep(Charge charge) {
    return charge.state() != Charge.State.CAPTURED
        ? Uni.createFrom().voidItem()
        : isOfSession(charge).flatMap(ours -> ours ? Uni.createFrom().voidItem() : add(charge));
  }

  private Uni<Boolean> isOfSession(Charge charge) {
    return charge
        .order()
        .map(order -> sessions.ofOrder(order).map(session -> session.isPresent()))
        .orElse(Uni.createFrom().item(false));
  }

  private Uni<Void> add(Charge captured) {
    return unmatched
        .add(captured, clock.instant())
        .invoke(isNew -> {
          if (isNew) {
            LOG.warnf(
                "payment=%s order=%s was captured for an order that this service did not open",
                captured.id(), captured.order().map(OrderId::value).orElse("none"));
          }
        })
        .replaceWithVoid();
  }
}
