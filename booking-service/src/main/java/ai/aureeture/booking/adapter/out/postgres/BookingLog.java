package ai.aureeture.booking.adapter.out.postgres;

import ai.aureeture.booking.domain.Decision;
import ai.aureeture.booking.domain.RescheduleRequest;
import ai.aureeture.booking.domain.Session;
import ai.aureeture.booking.domain.SessionEvent;
import org.jboss.logging.Logger;

/** One line for every step of a booking, written once the step is committed. */
final class BookingLog {
  private static final Logger LOG = Logger.getLogger("booking");

  private BookingLog() {}

  static void tell(Decision decision) {
    decision.events().forEach(event -> tell(decision.session(), event));
  }

  private static void tell(Session session, SessionEvent event) {
    var terms = session.terms();
    switch (event) {
      case SessionEvent.Held(var until) ->
          LOG.infof(
              "booking=%s held mentor=%s student=%s start=%s until=%s",
              session.id(),
              terms.mentor().id(),
              terms.student().id(),
              session.slot().start(),
              until);
      case SessionEvent.Requested(var until) ->
          LOG.infof(
              "booking=%s requested, free mentor=%s student=%s start=%s until=%s",
              session.id(),
              terms.mentor().id(),
              terms.student().id(),
              session.slot().start(),
              until);
      case SessionEvent.Accepted() -> LOG.infof("booking=%s accepted", session.id());
      case SessionEvent.RescheduleRequested(var request) ->
          LOG.infof(
              "booking=%s move asked by=%s request=%s to=%s",
              session.id(), EnumNames.of(request.by()), request.id(), to(request));
      case SessionEvent.RescheduleRejected(var request) ->
          LOG.infof(
              "booking=%s stays request=%s %s",
              session.id(), request.id(), EnumNames.of(request.status()));
      case SessionEvent.Rescheduled(var request, var from) ->
          LOG.infof(
              "booking=%s moved request=%s from=%s to=%s",
              session.id(), request.id(), from.start(), to(request));
      case SessionEvent.Completed(var by) ->
          LOG.infof("booking=%s completed by=%s", session.id(), EnumNames.of(by));
      case SessionEvent.PersonalDataErased(var personId) ->
          LOG.infof("booking=%s erased person=%s", session.id(), personId);
      case SessionEvent.Edited() -> LOG.infof("booking=%s edited", session.id());
      case SessionEvent.Imported() ->
          LOG.infof(
              "booking=%s imported %s mentor=%s student=%s start=%s",
              session.id(),
              EnumNames.of(session.status()),
              terms.mentor().id(),
              terms.student().id(),
              session.slot().start());
      case SessionEvent.OrderOpened(var order) ->
          LOG.infof("booking=%s order opened order=%s", session.id(), order);
      case SessionEvent.Released(var reason) ->
          LOG.infof("booking=%s released reason=%s", session.id(), EnumNames.of(reason));
      case SessionEvent.PaymentConfirmed(var payment) ->
          LOG.infof("booking=%s confirmed payment=%s", session.id(), payment.id());
      case SessionEvent.SlotLost(var payment) ->
          LOG.infof("booking=%s slot lost, refund due payment=%s", session.id(), payment.id());
      case SessionEvent.SurplusPaid(var payment) ->
          LOG.infof("booking=%s paid twice, refund due payment=%s", session.id(), payment.id());
      case SessionEvent.PaymentMismatched(var payment) ->
          LOG.warnf(
              "booking=%s payment=%s amount=%d %s does not pay for it, refund due",
              session.id(), payment.id(), payment.amount().minor(), payment.amount().currency());
      case SessionEvent.Refunded(var refund, _) ->
          LOG.infof(
              "booking=%s refunded payment=%s refund=%s",
              session.id(), refund.payment(), refund.refundId().orElse("?"));
      case SessionEvent.RefundOrdered(var refund) ->
          LOG.infof("booking=%s refund ordered payment=%s", session.id(), refund.payment());
      case SessionEvent.RefundRecorded(var refund) ->
          LOG.infof(
              "booking=%s refund recorded payment=%s refund=%s %s",
              session.id(), refund.payment(), refund.id(), EnumNames.of(refund.status()));
      case SessionEvent.PartlyRefunded(var refund) ->
          LOG.infof(
              "booking=%s partly refunded payment=%s refund=%s",
              session.id(), refund.payment(), refund.id());
      case SessionEvent.RefundFailed(var refund) ->
          LOG.errorf(
              "booking=%s payment=%s could not be refunded: a person has to see to it",
              session.id(), refund.payment());
      case SessionEvent.Cancelled(var reason, _) ->
          LOG.infof("booking=%s cancelled reason=%s", session.id(), EnumNames.of(reason));
      case SessionEvent.RoomReady(var room) ->
          LOG.infof(
              "booking=%s room ready provider=%s", session.id(), EnumNames.of(room.provider()));
      case SessionEvent.Started() -> LOG.infof("booking=%s started", session.id());
      case SessionEvent.Warned(var warning) ->
          LOG.infof("booking=%s warned code=%s", session.id(), warning.code());
    }
  }

  private static Object to(RescheduleRequest request) {
    return request.proposed().<Object>map(time -> time.slot().start()).orElse("open");
  }
}
