package ai.aureeture.booking.adapter.outbound.postgres.outbox;

import ai.aureeture.booking.adapter.outbound.postgres.database.EnumNames;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.session.CancelReason;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionEvent;
import ai.aureeture.events.PaymentRefunded;
import ai.aureeture.events.RefundFailed;
import ai.aureeture.events.SessionCancelled;
import ai.aureeture.events.session.RefundReason;
import ai.aureeture.events.session.SessionSnapshot;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is published of a session's refunds. */
record RefundEvents(Session session, SessionSnapshot snapshot) {

  SessionCancelled cancelled(CancelReason reason, Optional<Money> remaining) {
    return new SessionCancelled(
        snapshot,
        Snapshots.reason(reason),
        session.payment().map(payment -> payment.amount().minor()).orElse(null),
        remaining.map(Money::minor).orElse(null));
  }

  PaymentRefunded inFull(Refund refund, long earlier) {
    return new PaymentRefunded(
        snapshot,
        refund.payment().value(),
        refund.refundId().orElseThrow(),
        refund.amount().minor(),
        refund.amount().currency(),
        EnumNames.published(RefundReason.class, refund.reason()),
        null,
        tookPlace(),
        earlier > 0 ? earlier : null,
        returned(refund.payment()));
  }

  PaymentRefunded inPart(ProviderRefund refund) {
    var paid = paid(refund.payment()).minor();
    return new PaymentRefunded(
        snapshot,
        refund.payment().value(),
        refund.id(),
        refund.amount().minor(),
        refund.amount().currency(),
        reason(refund.payment()),
        paid - returned(refund.payment()),
        tookPlace(),
        null,
        returned(refund.payment()));
  }

  RefundFailed failed(SessionEvent.RefundFailed event) {
    return new RefundFailed(
        snapshot,
        event.payment().value(),
        event.owed().minor(),
        event.owed().currency(),
        EnumNames.published(RefundReason.class, event.reason()),
        returned(event.payment()));
  }

  private RefundReason reason(PaymentId payment) {
    return session
        .refunds()
        .of(payment)
        .map(refund -> EnumNames.published(RefundReason.class, refund.reason()))
        .orElse(RefundReason.REFUNDED);
  }

  private Money paid(PaymentId id) {
    return session
        .payment()
        .filter(payment -> payment.id().equals(id))
        .map(Payment::amount)
        .or(() -> session.refunds().of(id).map(Refund::amount))
        .orElse(session.terms().price());
  }

  private long returned(PaymentId payment) {
    return session.refunds().processed(payment);
  }

  private @Nullable Boolean tookPlace() {
    return session.tookPlace(session.updatedAt()) ? true : null;
  }
}
