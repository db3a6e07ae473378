package ai.aureeture.booking.adapter.outbound.postgres.audit;

import static java.util.stream.Collectors.joining;

import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionEvent;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/**
 * One line for every step of a booking, written once the step is committed: {@code booking=<id>
 * payment-confirmed paymentId=pay_1 amountMinor=50000 currency=INR}. Name and facts are those of
 * the audit trail; the line of a new hold, request or session names its mentor, student and start.
 */
public final class BookingLog {
  private static final Logger LOG = Logger.getLogger("booking");

  private BookingLog() {}

  public static void write(Decision decision) {
    decision
        .events()
        .forEach(event ->
            LOG.logf(
                level(event),
                "booking=%s %s%s%s",
                decision.session().id(),
                AuditFacts.nameOf(event),
                people(decision.session(), event),
                facts(event)));
  }

  private static Level level(SessionEvent event) {
    return switch (event) {
      // A person has to see to it.
      case SessionEvent.RefundFailed _ -> Level.ERROR;
      case SessionEvent.PaymentMismatched _ -> Level.WARN;
      case SessionEvent.Held _,
          SessionEvent.Requested _,
          SessionEvent.Confirmed _,
          SessionEvent.Accepted _,
          SessionEvent.OrderOpened _,
          SessionEvent.Released _,
          SessionEvent.PaymentConfirmed _,
          SessionEvent.SlotLost _,
          SessionEvent.SurplusPaid _,
          SessionEvent.RefundOrdered _,
          SessionEvent.RefundRecorded _,
          SessionEvent.PartlyRefunded _,
          SessionEvent.Refunded _,
          SessionEvent.Cancelled _,
          SessionEvent.RoomReady _,
          SessionEvent.Started _,
          SessionEvent.RescheduleRequested _,
          SessionEvent.RescheduleRejected _,
          SessionEvent.Rescheduled _,
          SessionEvent.Completed _,
          SessionEvent.Imported _,
          SessionEvent.Edited _,
          SessionEvent.PersonalDataErased _,
          SessionEvent.Warned _ ->
          Level.INFO;
    };
  }

  private static String people(Session session, SessionEvent event) {
    var terms = session.terms();
    return !begins(event)
        ? ""
        : " mentor=%s student=%s start=%s"
            .formatted(terms.mentor().id(), terms.student().id(), session.slot().start());
  }

  private static boolean begins(SessionEvent event) {
    return event instanceof SessionEvent.Held
        || event instanceof SessionEvent.Requested
        || event instanceof SessionEvent.Confirmed
        || event instanceof SessionEvent.Imported;
  }

  private static String facts(SessionEvent event) {
    return AuditFacts.facts(event).entrySet().stream()
        .map(fact -> " " + fact.getKey() + "=" + fact.getValue())
        .sorted()
        .collect(joining());
  }
}
