package ai.aureeture.booking.application.booking;

import static ai.aureeture.booking.application.Core.now;
import static ai.aureeture.booking.application.Core.refusal;
import static ai.aureeture.booking.application.Core.reported;
import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.PROCESSED;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.PRICE;
import static ai.aureeture.booking.support.Cast.TOM;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.WEDNESDAY_TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.application.Core;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.session.CancelReason;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionEvent;
import ai.aureeture.booking.domain.session.SessionStatus;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandlePaymentWebhookTest {
  private final Core core = new Core();
  private final Session held = core.held(MEERA, TUESDAY_TEN);

  @Test
  void ten_reports_of_one_payment_confirm_it_once() {
    var charge = core.payments.pay(held, "pay_1", Charge.State.CAPTURED);
    for (int i = 0; i < 10; i++) {
      now(core.handlePaymentWebhook.captured(charge));
    }
    long confirmations =
        core.sessions.events().stream()
            .filter(SessionEvent.PaymentConfirmed.class::isInstance)
            .count();
    assertEquals(1, confirmations);
  }

  @Test
  void authorized_payment_of_an_open_hold_is_captured() {
    now(
        core.handlePaymentWebhook.authorized(
            core.payments.pay(held, "pay_1", Charge.State.AUTHORIZED)));
    assertEquals(SessionStatus.SCHEDULED, core.current(held).status());
  }

  @Test
  void money_of_another_currency_is_not_captured() {
    var charge =
        core.payments.pay(
            core.orderOf(held), "pay_1", new Money(1800, "USD"), Charge.State.AUTHORIZED);
    now(core.handlePaymentWebhook.authorized(charge));
    assertEquals(Charge.State.AUTHORIZED, core.payments.charges.get(charge.id()).state());
  }

  @Test
  void an_authorized_amount_with_the_fee_in_it_is_captured_and_confirms() {
    core.payments.paidOrders.add(core.orderOf(held));
    var withFee = new Money(PRICE.minor() + 3540, "INR");
    now(
        core.handlePaymentWebhook.authorized(
            core.payments.pay(core.orderOf(held), "pay_1", withFee, Charge.State.AUTHORIZED)));
    assertEquals(SessionStatus.SCHEDULED, core.current(held).status());
    assertEquals(withFee, core.current(held).payment().orElseThrow().amount());
  }

  @Test
  void uncapturable_payment_confirms_nothing() {
    core.payments.refusesToCapture = true;
    now(
        core.handlePaymentWebhook.authorized(
            core.payments.pay(held, "pay_1", Charge.State.AUTHORIZED)));
    assertEquals(SessionStatus.PAYMENT_PENDING, core.current(held).status());
  }

  @Test
  void authorization_after_the_hold_is_left_to_the_provider() {
    core.pass(Duration.ofMinutes(10));
    var charge = core.payments.pay(held, "pay_1", Charge.State.AUTHORIZED);
    now(core.handlePaymentWebhook.authorized(charge));
    assertEquals(Charge.State.AUTHORIZED, core.payments.charges.get(charge.id()).state());
  }

  @Test
  void the_operators_refund_ends_the_session_once() {
    var charge = core.payments.pay(held, "pay_1", Charge.State.CAPTURED);
    now(core.handlePaymentWebhook.captured(charge));
    var refund = core.payments.makeRefund(charge.id(), charge.amount().minor(), PROCESSED);
    now(core.handlePaymentWebhook.refunded(charge, refund));
    now(core.handlePaymentWebhook.refunded(charge, refund));
    assertEquals(Optional.of(CancelReason.REFUNDED), core.current(held).cancelReason());
    long refunds =
        core.sessions.events().stream().filter(SessionEvent.Refunded.class::isInstance).count();
    assertEquals(1, refunds);
  }

  @Test
  void webhook_of_a_partial_refund_confirms_the_session_too() {
    var charge = core.payments.pay(held, "pay_1", Charge.State.CAPTURED);
    now(
        core.handlePaymentWebhook.refunded(
            charge, core.payments.makeRefund(charge.id(), 50000, PROCESSED)));
    assertEquals(SessionStatus.SCHEDULED, core.current(held).status());
    assertEquals(50000, core.current(held).returned().minor());
  }

  @Test
  void payment_used_by_another_session_waits_for_the_operator() {
    var first = core.payments.pay(held, "pay_1", Charge.State.CAPTURED);
    now(core.handlePaymentWebhook.captured(first));
    var second = core.held(TOM, WEDNESDAY_TEN);
    var again = core.payments.pay(second, "pay_1", Charge.State.CAPTURED);

    now(core.handlePaymentWebhook.captured(again));
    assertEquals(SessionStatus.PAYMENT_PENDING, core.current(second).status());
    assertEquals(Map.of(again.id(), again), core.unmatched.all);
    assertEquals(
        Reason.BOOKING_MISMATCH, refusal(core.confirmPayment.confirm(reported(second, again))));
  }

  @Test
  void webhook_fails_during_a_store_outage_so_that_it_is_resent() {
    var charge = core.payments.pay(held, "pay_1", Charge.State.CAPTURED);
    core.sessions.goAway();
    assertEquals(Reason.UNAVAILABLE, refusal(core.handlePaymentWebhook.captured(charge)));
    core.sessions.comeBack();
    now(core.handlePaymentWebhook.captured(charge));
    assertEquals(SessionStatus.SCHEDULED, core.current(held).status());
  }
}
