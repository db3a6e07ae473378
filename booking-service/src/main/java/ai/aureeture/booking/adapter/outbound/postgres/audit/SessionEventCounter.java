package ai.aureeture.booking.adapter.outbound.postgres.audit;

import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionEvent;
import io.micrometer.core.instrument.Metrics;

/**
 * Counts what happened to sessions, once it is committed: the metric {@code booking.session.events}
 * with the labels {@code event}, such as {@code payment-confirmed}, and {@code why}, empty where an
 * event needs no reason.
 */
public final class SessionEventCounter {
  private SessionEventCounter() {}

  public static void count(Decision decision) {
    decision.events().forEach(event -> count(decision.session(), event));
  }

  private static void count(Session session, SessionEvent event) {
    Metrics.counter(
            "booking.session.events", "event", AuditFacts.nameOf(event), "why", why(session, event))
        .increment();
  }

  private static String why(Session session, SessionEvent event) {
    return switch (event) {
      case SessionEvent.Released(var reason) -> EnumNames.kebab(reason);
      case SessionEvent.Cancelled(var reason, _) -> EnumNames.kebab(reason);
      case SessionEvent.PaymentConfirmed _ -> isLate(session) ? "after-hold" : "in-time";
      case SessionEvent.RescheduleRequested(var request) -> EnumNames.of(request.by());
      case SessionEvent.RescheduleRejected(var request) -> EnumNames.kebab(request.status());
      case SessionEvent.Completed(var by) -> EnumNames.of(by);
      case SessionEvent.RoomReady(var room) -> EnumNames.of(room.provider());
      case SessionEvent.Warned(var warning) -> warning.code();
      case SessionEvent.Held _,
          SessionEvent.Requested _,
          SessionEvent.Confirmed _,
          SessionEvent.Accepted _,
          SessionEvent.OrderOpened _,
          SessionEvent.SlotLost _,
          SessionEvent.SurplusPaid _,
          SessionEvent.PaymentMismatched _,
          SessionEvent.RefundOrdered _,
          SessionEvent.RefundRecorded _,
          SessionEvent.PartlyRefunded _,
          SessionEvent.Refunded _,
          SessionEvent.RefundFailed _,
          SessionEvent.Started _,
          SessionEvent.Rescheduled _,
          SessionEvent.Imported _,
          SessionEvent.Edited _,
          SessionEvent.PersonalDataErased _ ->
          "";
    };
  }

  private static boolean isLate(Session session) {
    return session.updatedAt().isAfter(session.terms().holdExpiresAt());
  }
}
