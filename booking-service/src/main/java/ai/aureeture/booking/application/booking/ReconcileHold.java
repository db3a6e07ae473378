package ai.aureeture.booking.application.booking;

import static java.util.Comparator.comparing;

import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/**
 * Asks the provider what became of a hold: what is paid is fulfilled, however late; what is not
 * lapses once its time is over.
 */
@ApplicationScoped
public class ReconcileHold {
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

  /**
   * Refused with PAYMENTS_UNAVAILABLE when the provider cannot be asked, and with
   * PAYMENT_NOT_CAPTURED while a captured payment waits for a second look: then nothing lapses.
   */
  Uni<?> reconcile(Session session) {
    return orders
        .recover(session)
        .flatMap(known -> chargesOf(known).flatMap(charges -> settle(known, charges)));
  }

  private Uni<List<Charge>> chargesOf(Session session) {
    return session.order().map(payments::chargesOf).orElse(Uni.createFrom().item(List.of()));
  }

  // A payment that goes back leaves the hold as it is: then the next one counts, or its time does.
  private Uni<?> settle(Session session, List<Charge> charges) {
    return recordInTurn(session, in(Charge.State.REFUNDED, charges))
        .flatMap(current -> fulfilInTurn(current, in(Charge.State.CAPTURED, charges)))
        .flatMap(current -> captureFirst(current, in(Charge.State.AUTHORIZED, charges)))
        .flatMap(_ -> lapse(session));
  }

  // A capture that is heard of later must not confirm the session by what went back already.
  private Uni<Session> recordInTurn(Session session, List<Charge> refunded) {
    return Multi.createFrom()
        .iterable(refunded)
        .filter(charge -> !session.knows(charge.id()))
        .onItem()
        .transformToUniAndConcatenate(charge -> fulfilment.recordRefunded(session, charge))
        .collect()
        .last()
        .map(last -> last == null ? session : last);
  }

  // The first one stands for the session, every other is a surplus that goes back. What needs no
  // second look has the first turn.
  private Uni<Session> fulfilInTurn(Session session, List<Charge> captured) {
    return Multi.createFrom()
        .items(
            captured.stream()
                .sorted(comparing(charge -> !charge.amount().equals(session.terms().price()))))
        .onItem()
        .transformToUniAndConcatenate(charge -> fulfilment.fulfil(session, charge))
        .collect()
        .last()
        .map(last -> last == null ? session : last.session());
  }

  // What was authorized for a slot that is let go already is the provider's to return.
  private Uni<?> captureFirst(Session session, List<Charge> authorized) {
    return authorized.isEmpty() || !session.occupiesSlot() || session.payment().isPresent()
        ? Uni.createFrom().voidItem()
        : fulfilment.captureAndFulfil(session, authorized.getFirst());
  }

  private Uni<Decision> lapse(Session session) {
    return sessions.change(session.id(), Actor.TIME, current -> current.lapse(clock.instant()));
  }

  private static List<Charge> in(Charge.State state, List<Charge> charges) {
    return charges.stream().filter(charge -> charge.state() == state).toList();
  }
}
