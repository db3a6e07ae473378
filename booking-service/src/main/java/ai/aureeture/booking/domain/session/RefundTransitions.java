package ai.aureeture.booking.domain.session;

import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.payment.Refunds;
import java.time.Instant;
import java.util.List;

/**
 * The operator gives money back. A payment that goes back in full calls the session off, unless the
 * session took place; a part of it does not.
 */
public sealed interface RefundTransitions extends SessionTransitions permits Session {

  /**
   * The operator gives the money back in full. While a refund of any of the session's payments, or
   * a part of one, has failed, this only asks for that again: the operator may mean a surplus
   * payment or the part, and the session stands.
   */
  default Decision refund(Instant now) {
    var failed = self().refunds().failed();
    if (!failed.isEmpty()) {
      return askAgain(failed, now);
    }
    var payment =
        self()
            .payment()
            .orElseThrow(() ->
                new SessionRefused(Reason.NOT_REFUNDABLE, "Nothing was paid for this session"));
    if (self().refunds().of(payment.id()).isPresent()) {
      return unchanged();
    }
    var part = self().refunds().reversedPart(payment);
    if (part.isPresent()) {
      return order(List.of(part.get()), now);
    }
    var refund = Refund.due(payment, Refund.Reason.REFUNDED);
    return self().tookPlace(now)
        ? order(List.of(refund), now)
        : change(now).calledOff(payment).refunds(self().refunds().with(refund)).emitting();
  }

  private Decision askAgain(List<Refund> failed, Instant now) {
    return order(failed.stream().map(Refund::dueAgain).toList(), now);
  }

  private Decision order(List<Refund> refunds, Instant now) {
    return change(now)
        .refunds(refunds.stream().reduce(self().refunds(), Refunds::with, (a, _) -> a))
        .emitting(
            refunds.stream().map(SessionEvent.RefundOrdered::new).toArray(SessionEvent[]::new));
  }
}
