package ai.aureeture.booking.adapter.inbound.rest.operator;

import ai.aureeture.booking.adapter.inbound.rest.operator.DeadLetterResource.TopicView;
import ai.aureeture.booking.adapter.inbound.rest.requests.Refusals;
import ai.aureeture.booking.adapter.inbound.rest.sessions.SessionView;
import ai.aureeture.booking.application.operator.ShowAttention.Report;
import ai.aureeture.booking.application.port.operator.Attention.LostMail;
import ai.aureeture.booking.application.port.operator.Attention.OwedMoney;
import ai.aureeture.booking.application.port.operator.Attention.OwedRefund;
import ai.aureeture.booking.application.port.operator.Attention.UnmatchedPayment;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.http.openapi.EnumText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What needs a person, each with where to look further.
 *
 * @param deadLetters null while the broker cannot be asked
 * @param people who does something far more often than others; null while it cannot be counted
 */
record AttentionView(
    List<OwedPaymentView> payments,
    List<UnmatchedPaymentView> unmatchedPayments,
    List<LostMailView> mails,
    @Nullable List<TopicView> deadLetters,
    @Nullable List<ConductView> people) {

  static AttentionView of(Report report) {
    return new AttentionView(
        report.owedMoney().stream().map(OwedPaymentView::of).toList(),
        report.unmatchedPayments().stream().map(UnmatchedPaymentView::of).toList(),
        report.lostMails().stream().map(LostMailView::of).toList(),
        report.deadLetters().map(all -> all.stream().map(TopicView::of).toList()).orElse(null),
        report
            .unusual()
            .map(all -> all.stream().map(one -> ConductView.of(one, report.since())).toList())
            .orElse(null));
  }

  /**
   * A payment, or a part of one, that is to go back and has not.
   *
   * @param amount in the major unit
   * @param state {@code due}: still tried; {@code failed}: waits for the operator, who may ask
   *     again
   */
  record OwedPaymentView(
      String paymentId,
      String sessionId,
      BigDecimal amount,
      String currency,
      @EnumText(value = Refund.Reason.class, joinedBy = '-') String reason,
      @EnumText(Refund.State.class) String state,
      int attempts,
      Instant since,
      LinksView links) {

    static OwedPaymentView of(OwedMoney owed) {
      var refund = owed.refund();
      return new OwedPaymentView(
          refund.payment().value(),
          owed.session().toString(),
          refund.amount().major(),
          refund.amount().currency(),
          SessionView.word(refund.reason()).replace('_', '-'),
          SessionView.word(refund.state()),
          owed.attempts(),
          owed.since(),
          LinksView.of(owed.session()));
    }
  }

  /**
   * A captured payment whose order this service did not open, or that waits for a second look at
   * its order.
   *
   * @param orderId null for a payment without an order
   * @param amount in the major unit
   * @param seenAt when this service first heard of it
   * @param refund null for a payment that this service neither uses nor refunds
   */
  record UnmatchedPaymentView(
      String paymentId,
      @Nullable String orderId,
      BigDecimal amount,
      String currency,
      Instant seenAt,
      @Nullable OwedRefundView refund) {

    static UnmatchedPaymentView of(UnmatchedPayment payment) {
      return new UnmatchedPaymentView(
          payment.payment().value(),
          payment.order().map(OrderId::value).orElse(null),
          payment.amount().major(),
          payment.amount().currency(),
          payment.seenAt(),
          payment.refund().map(OwedRefundView::of).orElse(null));
    }
  }

  /**
   * The refund of a payment that another system's checkout took and that got no session.
   *
   * @param code what the student's browser was answered: {@code slot-lost-refunded} or {@code
   *     payment-refunded}
   * @param reason in the words for the student
   * @param state {@code due}: still tried; {@code failed}: a person has to refund it at Razorpay
   */
  record OwedRefundView(
      String code, String reason, @EnumText(Refund.State.class) String state, int attempts) {

    static OwedRefundView of(OwedRefund owed) {
      return new OwedRefundView(
          Refusals.code(owed.why().code()),
          owed.why().words(),
          SessionView.word(owed.state()),
          owed.attempts());
    }
  }

  /** A mail that was given up. */
  record LostMailView(
      String sessionId, Instant startTime, String code, String message, LinksView links) {

    static LostMailView of(LostMail mail) {
      return new LostMailView(
          mail.session().toString(),
          mail.start(),
          mail.warning().code(),
          mail.warning().message(),
          LinksView.of(mail.session()));
    }
  }

  record LinksView(String session, String audit) {
    static LinksView of(SessionId id) {
      return new LinksView("/api/mentor-sessions/" + id, "/api/admin/audit?sessionId=" + id);
    }
  }
}
