package ai.aureeture.booking.domain.imports;

import ai.aureeture.booking.domain.imports.SessionNotImported.Reason;
import ai.aureeture.booking.domain.payment.Fee;
import ai.aureeture.booking.domain.payment.PaymentStatus;
import ai.aureeture.booking.domain.reschedule.RescheduleRequest;
import ai.aureeture.booking.domain.reschedule.RescheduleRules;
import ai.aureeture.booking.domain.session.CancelReason;
import ai.aureeture.booking.domain.session.SessionState;
import java.time.Instant;
import java.util.Optional;

/**
 * The state that a session of the former database has here.
 *
 * @param paid the payment that stands for it; empty where there is none
 */
record ImportedState(
    FormerSession former, Optional<Fee.Paid> paid, RescheduleRules rules, Instant now) {

  SessionState decide() {
    return former.status() == FormerSession.Status.CANCELLED ? ended() : standing();
  }

  private SessionState ended() {
    return paid.<SessionState>map(SessionState.Refunded::new)
        .orElseGet(() ->
            new SessionState.Released(
                former.priced() ? CancelReason.HOLD_RELEASED : CancelReason.DECLINED));
  }

  private SessionState standing() {
    if (isRefunded() && !former.slot().hasStarted(now)) {
      return new SessionState.Refunded(paid.orElseThrow());
    }
    var fee = fee();
    if (former.slot().isOver(now)) {
      return new SessionState.Completed(fee);
    }
    return switch (former.status()) {
      case COMPLETED -> new SessionState.Completed(requireStarted(fee));
      case ONGOING ->
          former.slot().hasStarted(now)
              ? new SessionState.Ongoing(fee)
              : new SessionState.Scheduled(fee);
      case RESCHEDULE_REQUESTED -> waiting(fee);
      case SCHEDULED, CANCELLED -> new SessionState.Scheduled(fee);
    };
  }

  private Fee fee() {
    if (paid.isEmpty() && former.priced()) {
      throw new SessionNotImported(
          former.paymentStatus() == PaymentStatus.PENDING
              ? Reason.NOT_PAID
              : Reason.PAYMENT_ID_MISSING);
    }
    return paid.<Fee>map(fee -> fee).orElseGet(Fee.Free::new);
  }

  private Fee requireStarted(Fee fee) {
    if (!former.slot().hasStarted(now)) {
      throw new SessionNotImported(Reason.COMPLETED_BEFORE_START);
    }
    return fee;
  }

  // The one who is to answer has as long as for any question, from now on.
  private SessionState waiting(Fee fee) {
    return former
        .question()
        .map(this::request)
        .filter(request -> request.isOpen(now))
        .<SessionState>map(request -> new SessionState.RescheduleRequested(fee, request))
        .orElseGet(() -> new SessionState.Scheduled(fee));
  }

  private RescheduleRequest request(FormerSession.Question question) {
    var proposed =
        question
            .proposed()
            .filter(slot -> !slot.hasStarted(now) && !slot.equals(former.slot()))
            .map(former::reserve);
    var ask = new RescheduleRequest.Ask(question.id(), question.by(), question.reason(), proposed);
    var lapsesAt = RescheduleRequest.ask(ask, former.slot(), rules, now).lapsesAt();
    return new RescheduleRequest(
        question.id(),
        question.by(),
        question.reason(),
        proposed,
        question.requestedAt(),
        lapsesAt,
        RescheduleRequest.Status.PENDING,
        Optional.empty());
  }

  private boolean isRefunded() {
    return paid.isPresent() && former.paymentStatus() == PaymentStatus.REFUNDED;
  }
}
