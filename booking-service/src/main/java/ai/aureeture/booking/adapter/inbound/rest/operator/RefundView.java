package ai.aureeture.booking.adapter.inbound.rest.operator;

import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.application.port.operator.RefundRecords.RefundRecord;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.http.openapi.EnumText;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A payment on its way back, or back.
 *
 * @param amount in the major unit
 * @param refundId Razorpay's id; null until Razorpay has taken it
 * @param attempts how often Razorpay was asked in vain
 * @param since when it was decided on
 */
record RefundView(
    String paymentId,
    String sessionId,
    BigDecimal amount,
    String currency,
    @EnumText(value = Refund.Reason.class, joinedBy = '-') String reason,
    @EnumText(Refund.State.class) String state,
    @Nullable String refundId,
    int attempts,
    Instant since) {

  static RefundView of(RefundRecord kept) {
    var refund = kept.refund();
    return new RefundView(
        refund.payment().value(),
        kept.session().toString(),
        refund.amount().major(),
        refund.amount().currency(),
        SessionView.word(refund.reason()).replace('_', '-'),
        SessionView.word(refund.state()),
        refund.refundId().orElse(null),
        kept.attempts(),
        kept.since());
  }
}
