package ai.aureeture.booking.application.booking;

import static ai.aureeture.booking.application.Core.now;
import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.FAILED;
import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.PENDING;
import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.PROCESSED;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.application.Core;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.payment.PaymentStatus;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionStatus;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The operator's refund, and what the provider makes of it. */
class SettleRefundsTest {
  private final Core core = new Core();
  private final Session held = core.held(MEERA, TUESDAY_TEN);
  private final Charge charge = core.payments.pay(held, "pay_1", Charge.State.CAPTURED);
  private final RefundSession refundSession =
      new RefundSession(core.sessions, core.settleRefunds, core.clock);

  @Test
  void rest_is_refunded_after_a_partial_refund_elsewhere() {
    now(core.handlePaymentWebhook.captured(charge));
    core.payments.makeRefund(charge.id(), 50000, PROCESSED);
    refund();
    assertEquals(PaymentStatus.REFUNDED, core.current(held).paymentStatus());
    assertEquals(1, core.payments.refunds.size());
  }

  @Test
  void reversed_partial_refund_is_retried_alone_and_keeps_the_session() {
    now(core.handlePaymentWebhook.captured(charge));
    var part = core.payments.makeRefund(charge.id(), 50000, PROCESSED);
    now(core.handlePaymentWebhook.refunded(charge, part));
    now(core.handlePaymentWebhook.refunded(charge, core.payments.fail(part)));
    refund();
    assertEquals(
        List.of(50000L),
        core.payments.refunds.stream().map(refund -> refund.amount().minor()).toList());
    assertEquals(SessionStatus.SCHEDULED, core.current(held).status());
    assertEquals(PaymentStatus.PAID, core.current(held).paymentStatus());
    assertEquals(50000, core.current(held).returned().minor());
  }

  @Test
  void refused_refund_is_retried_for_a_day_and_then_left_to_the_operator() {
    now(core.handlePaymentWebhook.captured(charge));
    core.payments.refusesToRefund = true;
    refund();
    for (var wait : List.of("PT5S", "PT5M", "PT1H", "PT6H", "PT24H")) {
      assertEquals(Refund.State.DUE, state());
      int asked = core.payments.refunds.size();
      settleAfter(Duration.parse(wait).minusSeconds(1));
      assertEquals(asked, core.payments.refunds.size());
      settleAfter(Duration.ofSeconds(1));
      assertEquals(asked + 1, core.payments.refunds.size());
    }
    assertEquals(Refund.State.FAILED, state());
    settleAfter(Duration.ofDays(100));
    assertEquals(6, core.payments.refunds.size());
    core.payments.refusesToRefund = false;
    refund();
    assertEquals(PaymentStatus.REFUNDED, core.current(held).paymentStatus());
  }

  @Test
  void accepted_refund_is_not_requested_again() {
    now(core.handlePaymentWebhook.captured(charge));
    core.payments.refundStatus = PENDING;
    refund();
    for (int hour = 0; hour < 100; hour++) {
      settleAfter(Duration.ofHours(1));
    }
    assertEquals(1, core.payments.refunds.size());
    assertEquals(Refund.State.DUE, state());
    assertEquals(PaymentStatus.PAID, core.current(held).paymentStatus());
    now(core.handlePaymentWebhook.refunded(charge, accepted(PROCESSED)));
    assertEquals(PaymentStatus.REFUNDED, core.current(held).paymentStatus());
  }

  @Test
  void refund_that_fails_after_acceptance_waits_for_the_operator() {
    now(core.handlePaymentWebhook.captured(charge));
    core.payments.refundStatus = PENDING;
    refund();
    now(core.handlePaymentWebhook.refunded(charge, accepted(FAILED)));
    settleAfter(Duration.ofDays(1));
    assertEquals(Refund.State.FAILED, state());
    assertEquals(1, core.payments.refunds.size());
  }

  private void refund() {
    now(refundSession.refund(held.id(), Actor.admin("boss")));
  }

  private void settleAfter(Duration time) {
    core.pass(time);
    now(core.settleRefunds.settleDue());
  }

  private ProviderRefund accepted(ProviderRefund.Status status) {
    return new ProviderRefund("rfnd_1_pay_1", charge.id(), charge.amount(), status);
  }

  private Refund.State state() {
    return core.current(held).refunds().of(charge.id()).orElseThrow().state();
  }
}
