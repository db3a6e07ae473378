package ai.aureeture.booking.domain.session;

import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.payment.Refunds;
import ai.aureeture.booking.domain.session.SessionState.Agreed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The provider reports what came of a refund, our own or the operator's, or makes none however
 * often it is asked. A payment that goes back in full calls the session off as in {@link
 * RefundTransitions}.
 */
sealed interface RefundReports extends SessionTransitions permits Session {

  /** The provider has given the whole payment back at once. */
  default Decision refunded(Payment payment, String refundId, Instant now) {
    return refundReported(
        payment,
        new ProviderRefund(
            refundId, payment.id(), payment.amount(), ProviderRefund.Status.PROCESSED),
        now);
  }

  /** The provider reports one refund of the payment, asked for here or elsewhere. */
  default Decision refundReported(Payment payment, ProviderRefund report, Instant now) {
    var refunds = self().refunds().after(report);
    if (refunds.equals(self().refunds())) {
      return unchanged();
    }
    boolean isFailure = report.status() == ProviderRefund.Status.FAILED;
    var owed = owed(payment, refunds);
    if (owed.isPresent()) {
      return settle(owed.get(), refunds, report, isFailure, now);
    }
    return refunds.underWay(payment.id()) < payment.amount().minor()
        ? recordPart(refunds, report, now)
        : recordWhole(payment, refunds, report, now);
  }

  /**
   * All refunds that the provider has of a payment that is to go back. One that failed before we
   * heard of it is only recorded; one that we had counted on makes the refund fail.
   */
  default Decision refundsFound(PaymentId payment, List<ProviderRefund> found, Instant now) {
    var known = self().refunds();
    var refunds = found.stream().reduce(known, Refunds::after, (a, _) -> a);
    if (known.of(payment).isEmpty() || refunds.equals(known)) {
      return unchanged();
    }
    var own = self().payment().filter(paid -> paid.id().equals(payment));
    if (own.isPresent() && owed(own.get(), refunds).isEmpty()) {
      return recordWhole(own.get(), refunds, found.getLast(), now);
    }
    boolean failed =
        known.atProvider().stream()
            .filter(ProviderRefund::isUnderWay)
            .flatMap(before -> refunds.atProvider(before.id()).stream())
            .anyMatch(after -> !after.isUnderWay());
    return settle(known.of(payment).get(), refunds, found.getLast(), failed, now);
  }

  /**
   * All refunds that the provider has of a payment that went back in full, which this service may
   * not have heard of before.
   */
  default Decision refundedInFull(Payment payment, List<ProviderRefund> found, Instant now) {
    if (self().refunds().of(payment.id()).isPresent()) {
      return refundsFound(payment.id(), found, now);
    }
    var refunds = found.stream().reduce(self().refunds(), Refunds::after, (a, _) -> a);
    return refunds.underWay(payment.id()) < payment.amount().minor()
        ? unchanged()
        : recordWhole(payment, refunds, found.getLast(), now);
  }

  /** The provider was asked in vain often enough. */
  default Decision refundFailed(PaymentId payment, Instant now) {
    var refunds = self().refunds();
    return refunds
        .of(payment)
        .filter(refund -> refund.state() == Refund.State.DUE)
        .filter(refund -> refunds.leftOf(refund).minor() > 0)
        .map(refund -> fail(refund, refunds, now))
        .orElse(unchanged());
  }

  private Decision settle(
      Refund owed, Refunds refunds, ProviderRefund report, boolean failed, Instant now) {
    if (refunds.processed(owed.payment()) >= owed.amount().minor()) {
      return owed.state() == Refund.State.DONE
          ? record(refunds, report, now)
          : complete(owed, refunds, now);
    }
    long told = self().refunds().processed(owed.payment());
    long processed = refunds.processed(owed.payment());
    if (processed < told) {
      return fail(owed, refunds, now);
    }
    if (refunds.leftOf(owed).minor() == 0) {
      return record(refunds.with(owed.dueAgain()), report, now);
    }
    if (owed.state() != Refund.State.FAILED) {
      return failed ? fail(owed, refunds, now) : record(refunds, report, now);
    }
    return processed > told
        ? change(now)
            .refunds(refunds)
            .emitting(new SessionEvent.PartlyRefunded(lastProcessed(refunds, owed.payment())))
        : record(refunds, report, now);
  }

  private ProviderRefund lastProcessed(Refunds refunds, PaymentId payment) {
    return refunds.lastProcessed(payment, self().refunds()).orElseThrow();
  }

  // A part asked for again is settled as a whole refund once the whole payment is going back.
  private Optional<Refund> owed(Payment payment, Refunds refunds) {
    return refunds
        .of(payment.id())
        .filter(refund ->
            refund.isWhole(payment) || refunds.underWay(payment.id()) < payment.amount().minor());
  }

  private Decision complete(Refund owed, Refunds refunds, Instant now) {
    var last = lastProcessed(refunds, owed.payment());
    if (isPart(owed)) {
      return change(now)
          .refunds(refunds.without(owed.payment()))
          .emitting(new SessionEvent.PartlyRefunded(last));
    }
    var done = owed.done(last.id());
    return change(now).refunds(refunds.with(done)).emitting(completed(done));
  }

  private Decision fail(Refund owed, Refunds refunds, Instant now) {
    boolean isUnderWay = refunds.leftOf(owed).minor() == 0;
    return change(now)
        .refunds(refunds.with(isUnderWay ? owed.dueAgain() : owed.failed()))
        .emitting(
            new SessionEvent.RefundFailed(
                owed.payment(), refunds.notReturned(owed), owed.reason()));
  }

  private Decision record(Refunds refunds, ProviderRefund report, Instant now) {
    return change(now).refunds(refunds).emitting(new SessionEvent.RefundRecorded(report));
  }

  private Decision recordPart(Refunds refunds, ProviderRefund report, Instant now) {
    var part = refunds.atProvider(report.id()).orElseThrow();
    long difference =
        refunds.processed(part.payment()) - self().refunds().processed(part.payment());
    if (difference == 0) {
      return record(refunds, part, now);
    }
    return change(now)
        .refunds(refunds)
        .emitting(
            difference > 0
                ? new SessionEvent.PartlyRefunded(part)
                : new SessionEvent.RefundFailed(
                    part.payment(), part.amount(), Refund.Reason.REFUNDED));
  }

  private Decision recordWhole(
      Payment payment, Refunds refunds, ProviderRefund report, Instant now) {
    boolean isDone = refunds.processed(payment.id()) >= payment.amount().minor();
    var due =
        Refund.due(
            payment, isOfAnotherPayment(payment) ? Refund.Reason.SURPLUS : Refund.Reason.REFUNDED);
    var refund = isDone ? due.done(lastProcessed(refunds, payment.id()).id()) : due;
    var event = isDone ? completed(refund) : new SessionEvent.RefundRecorded(report);
    var recorded = change(now).refunds(refunds.with(refund));
    return isOfAnotherPayment(payment) || self().tookPlace(now)
        ? recorded.emitting(event)
        : recorded.calledOff(payment).emitting(event);
  }

  private SessionEvent completed(Refund done) {
    return new SessionEvent.Refunded(done, self().refunds().processed(done.payment()));
  }

  private boolean isPart(Refund refund) {
    return self().isPaidBy(refund.payment()) && !refund.isWhole(self().payment().orElseThrow());
  }

  private boolean isOfAnotherPayment(Payment payment) {
    return self().state() instanceof Agreed && !self().isPaidBy(payment.id());
  }
}
