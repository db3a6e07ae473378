package ai.aureeture.booking.domain.session;

import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Subject;
import ai.aureeture.booking.domain.payment.Fee;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.Refunds;
import ai.aureeture.booking.domain.reschedule.Reschedules;
import ai.aureeture.booking.domain.session.SessionState.Held;
import ai.aureeture.booking.domain.session.SessionState.Requested;
import ai.aureeture.booking.domain.session.SessionState.Scheduled;
import java.util.List;
import java.util.Optional;

/** How a session begins. */
public final class NewSession {
  private NewSession() {}

  /**
   * A student takes the slot: they hold it while they pay, or while the mentor thinks about it. A
   * free offer that needs no answer of the mentor's is confirmed by it.
   */
  public static Decision book(SessionId id, Terms terms, Subject subject, Reservation time) {
    var session =
        new Session(
            id,
            terms,
            subject,
            time,
            Optional.empty(),
            firstState(terms),
            Reschedules.NONE,
            Optional.empty(),
            Refunds.NONE,
            List.of(),
            1,
            terms.bookedAt());
    return new Decision(session, List.of(firstEvent(terms)));
  }

  private static SessionState firstState(Terms terms) {
    if (!terms.isFree()) {
      return new Held();
    }
    return switch (terms.confirmation()) {
      case INSTANT -> new Scheduled(new Fee.Free());
      case BY_MENTOR -> new Requested();
    };
  }

  private static SessionEvent firstEvent(Terms terms) {
    var until = terms.holdExpiresAt();
    if (!terms.isFree()) {
      return new SessionEvent.Held(until);
    }
    return switch (terms.confirmation()) {
      case INSTANT -> new SessionEvent.Confirmed();
      case BY_MENTOR -> new SessionEvent.Requested(until);
    };
  }

  /**
   * A student takes the slot with a payment that was captured before: it is booked and paid in one
   * step, and nothing is held. Refused with SLOT_NOT_OFFERED when it has started, and with
   * AMOUNT_MISMATCH when the payment is not exactly its price.
   */
  public static Decision bookPaid(
      SessionId id, Terms terms, Subject subject, Reservation time, Payment payment) {
    var now = terms.bookedAt();
    if (time.slot().hasStarted(now)) {
      throw new SessionRefused(Reason.SLOT_NOT_OFFERED, "This session has already started");
    }
    if (!payment.amount().equals(terms.price())) {
      throw new SessionRefused(
          Reason.AMOUNT_MISMATCH,
          "This payment of %s doesn’t match the session’s price of %s"
              .formatted(payment.amount().text(), terms.price().text()));
    }
    var held = book(id, terms, subject, time).session();
    return held.orderOpened(payment.order(), now).session().paid(payment, now);
  }
}
