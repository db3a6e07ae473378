package ai.aureeture.booking.application.booking;

import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Decision;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionRefused;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Asks the provider what became of a hold: what is paid is fulfilled, however late; what is not
 * lapses once its time is over.
 */
@ApplicationScoped
public class ReconcileHold {
  private static final Logger LOG = Logger.getLogger(ReconcileHold.class);

  private final OpenOrder orders;
  private final PaymentGateway payments;
  private final FulfilPayment fulfilment;
  private final Sessions sessions;
  private final Clock clock;

  public ReconcileHold(
      OpenOrder orders,
      PaymentGateway payments,
      FulfilPayment fulfilment,
      Sessions sessions,
      Clock clock) {
    this.orders = orders;
    this.payments = payments;
    this.fulfilment = fulfilment;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Refused with PAYMENTS_UNAVAILABLE when the provider cannot be asked: then nothing lapses. */
  Uni<?> reconcile(Session session) {
    return orders
        .recover(session)
        .flatMap(known -> chargesOf(known).flatMap(charges -> settle(known, charges)));
  }

  private Uni<List<Charge>> chargesOf(Session session) {
    return session.order().map(payments::chargesOf).orElse(Uni.createFrom().item(List.of()));
  }

  private Uni<?> settle(Session session, List<Charge> charges) {
    var captured = fitting(session, charges, Charge.State.CAPTURED);
    if (!captured.isEmpty()) {
      return fulfilInTurn(session, captured);
    }
    var authorized = fitting(session, charges, Charge.State.AUTHORIZED).stream().findFirst();
    // What was authorized for a slot that is let go already is the provider's to return.
    return authorized.isPresent() && session.occupiesSlot()
        ? fulfilment
            .captureAndFulfil(session, authorized.get())
            .flatMap(done ->
                done.map(decision -> Uni.createFrom().item(decision))
                    .orElseGet(() -> lapse(session)))
        : lapse(session);
  }

  // The first one stands for the session, every other is a surplus that goes back.
  private Uni<Void> fulfilInTurn(Session session, List<Charge> captured) {
    return Multi.createFrom()
        .iterable(captured)
        .onItem()
        .transformToUniAndConcatenate(charge -> fulfilment.fulfil(session, charge))
        .onItem()
        .ignoreAsUni();
  }

  private Uni<Decision> lapse(Session session) {
    return sessions.change(session.id(), Actor.TIME, current -> current.lapse(clock.instant()));
  }

  private static List<Charge> fitting(Session session, List<Charge> charges, Charge.State state) {
    return charges.stream()
        .filter(charge -> charge.state() == state)
        .filter(charge -> fits(session, charge))
        .toList();
  }

  // Money that is not the booking's is for people to see to; the slot does not wait for them.
  private static boolean fits(Session session, Charge charge) {
    try {
      FulfilPayment.requireFor(session, charge);
      return true;
    } catch (SessionRefused mismatch) {
      LOG.errorf(
          "booking=%s payment=%s does not fit: %s",
          session.id(), charge.id(), mismatch.getMessage());
      return false;
    }
  }
}
