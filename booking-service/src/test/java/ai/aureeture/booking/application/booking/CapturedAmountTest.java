package ai.aureeture.booking.application.booking;

import static ai.aureeture.booking.application.Core.now;
import static ai.aureeture.booking.application.Core.refusal;
import static ai.aureeture.booking.application.Core.reported;
import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.PROCESSED;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.PRICE;
import static ai.aureeture.booking.support.Cast.TOM;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.application.Core;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.PaymentStatus;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.session.CancelReason;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionEvent;
import ai.aureeture.booking.domain.session.SessionStatus;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Captured money whose amount is not the session's price. */
class CapturedAmountTest {
  private static final Money WITH_FEE = new Money(PRICE.minor() + 3540, "INR");
  private static final Money DISCOUNTED = new Money(120_000, "INR");
  private static final Money DOLLARS = new Money(PRICE.minor(), "USD");

  private final Core core = new Core();
  private final Session held = core.held(MEERA, TUESDAY_TEN);

  /** How a captured payment is reported to this service. */
  enum Path {
    BROWSER,
    WEBHOOK,
    END_OF_HOLD,
    AFTER_RELEASE
  }

  @ParameterizedTest
  @EnumSource
  void a_fee_borne_by_the_student_confirms_when_the_order_is_paid(Path path) {
    core.payments.payInFull(held, "pay_1", WITH_FEE);
    report(path, "pay_1");
    assertConfirmedWith(WITH_FEE);
  }

  @ParameterizedTest
  @EnumSource
  void a_discount_confirms_when_the_order_is_paid(Path path) {
    core.payments.payInFull(held, "pay_1", DISCOUNTED);
    report(path, "pay_1");
    assertConfirmedWith(DISCOUNTED);
  }

  @Test
  void refund_of_a_session_returns_the_captured_amount() {
    core.payments.payInFull(held, "pay_1", WITH_FEE);
    report(Path.WEBHOOK, "pay_1");
    now(
        core.sessions.change(
            held.id(), Actor.PROVIDER, session -> session.refund(core.clock.instant())));
    core.pass(Duration.ofSeconds(20));
    now(core.settleRefunds.settleDue());
    assertEquals(List.of(WITH_FEE), refundedAmounts());
  }

  @Test
  void lost_slot_returns_the_captured_amount() {
    now(core.releaseHold.release(held.id(), MEERA.id()));
    core.held(TOM, TUESDAY_TEN);
    core.payments.payInFull(held, "pay_1", WITH_FEE);
    assertEquals(Reason.SLOT_LOST_REFUNDED, refusal(confirm("pay_1")));
    assertEquals(List.of(WITH_FEE), refundedAmounts());
  }

  @ParameterizedTest
  @EnumSource
  void payment_in_another_currency_is_refunded_in_full(Path path) {
    core.payments.payInFull(held, "pay_1", DOLLARS);
    report(path, "pay_1");
    assertGivenBack(DOLLARS);
  }

  @ParameterizedTest
  @EnumSource
  void amount_that_does_not_pay_the_order_is_refunded_at_the_second_check(Path path) {
    core.payments.pay(core.orderOf(held), "pay_1", DISCOUNTED, Charge.State.CAPTURED);
    report(path, "pay_1");
    assertEquals(List.of(), refundedAmounts());
    lookAgain();
    assertGivenBack(DISCOUNTED);
  }

  @ParameterizedTest
  @EnumSource
  void an_order_that_is_called_paid_only_later_confirms(Path path) {
    core.payments.pay(core.orderOf(held), "pay_1", WITH_FEE, Charge.State.CAPTURED);
    report(path, "pay_1");
    core.payments.paidOrders.add(core.orderOf(held));
    lookAgain();
    assertConfirmedWith(WITH_FEE);
  }

  @Test
  void payment_is_shown_as_checked_until_its_order_is_paid() {
    core.payments.pay(core.orderOf(held), "pay_1", WITH_FEE, Charge.State.CAPTURED);
    for (int i = 0; i < 3; i++) {
      assertEquals(Reason.PAYMENT_NOT_CAPTURED, refusal(confirm("pay_1")));
    }
    core.payments.paidOrders.add(core.orderOf(held));
    assertTrue(now(confirm("pay_1")).isFirst());
    assertConfirmedWith(WITH_FEE);
  }

  @Test
  void order_paid_webhook_confirms_before_the_order_shows_it() {
    var charge = core.payments.pay(core.orderOf(held), "pay_1", WITH_FEE, Charge.State.CAPTURED);
    now(core.handlePaymentWebhook.captured(charge));
    now(core.handlePaymentWebhook.orderPaid(charge));
    assertConfirmedWith(WITH_FEE);
  }

  @Test
  void hold_keeps_its_slot_while_its_payment_is_checked_and_then_ends() {
    core.payments.pay(core.orderOf(held), "pay_1", DISCOUNTED, Charge.State.CAPTURED);
    report(Path.WEBHOOK, "pay_1");
    lookAgain();
    assertEquals(SessionStatus.PAYMENT_PENDING, core.current(held).status());
    core.clock.is(held.terms().holdExpiresAt());
    now(core.lapseHolds.lapseDue());
    assertEquals(SessionStatus.CANCELLED, core.current(held).status());
    var late = core.held(TOM, TUESDAY_TEN);
    core.pass(Duration.ofMinutes(10).minusSeconds(1));
    core.payments.pay(core.orderOf(late), "pay_2", WITH_FEE, Charge.State.CAPTURED);
    core.pass(Duration.ofSeconds(1));
    now(core.lapseHolds.lapseDue());
    assertEquals(SessionStatus.PAYMENT_PENDING, core.current(late).status());
  }

  @Test
  void the_payer_reads_why_as_often_as_they_ask() {
    core.payments.payInFull(held, "pay_1", DOLLARS);
    for (int i = 0; i < 2; i++) {
      assertEquals(Reason.PAYMENT_REFUNDED, refusal(confirm("pay_1")));
    }
    core.payments.pay(held, "pay_1", Charge.State.REFUNDED);
    assertEquals(Reason.PAYMENT_REFUNDED, refusal(confirm("pay_1")));
    assertEquals(1, core.payments.refunds.size());
  }

  @ParameterizedTest
  @EnumSource(names = {"BROWSER", "END_OF_HOLD", "AFTER_RELEASE"})
  void payment_refunded_before_it_was_known_is_recorded_and_never_confirms(Path path) {
    var charge = core.payments.pay(held, "pay_1", Charge.State.REFUNDED);
    core.payments.makeRefund(charge.id(), 50000, PROCESSED);
    core.payments.makeRefund(charge.id(), PRICE.minor() - 50000, PROCESSED);
    report(path, "pay_1");
    assertEquals(Reason.SLOT_LOST_REFUNDED, refusal(confirm("pay_1")));
    now(core.handlePaymentWebhook.captured(charge));
    var session = core.current(held);
    assertEquals(Optional.of(CancelReason.REFUNDED), session.cancelReason());
    assertEquals(PaymentStatus.REFUNDED, session.paymentStatus());
    assertEquals(
        1,
        core.sessions.events(held.id()).stream()
            .filter(SessionEvent.Refunded.class::isInstance)
            .count());
  }

  @Test
  void payment_without_listed_refunds_is_answered_as_refunded() {
    core.payments.pay(held, "pay_1", Charge.State.REFUNDED);
    assertEquals(Reason.PAYMENT_REFUNDED, refusal(confirm("pay_1")));
    assertEquals(SessionStatus.PAYMENT_PENDING, core.current(held).status());
  }

  @Test
  void second_payment_is_answered_as_refunded_and_the_session_stays() {
    core.payments.pay(held, "pay_1", Charge.State.CAPTURED);
    report(Path.WEBHOOK, "pay_1");
    core.payments.pay(held, "pay_2", Charge.State.CAPTURED);
    for (int i = 0; i < 2; i++) {
      assertEquals(Reason.PAYMENT_REFUNDED, refusal(confirm("pay_2")));
    }
    assertEquals(SessionStatus.SCHEDULED, core.current(held).status());
  }

  @Test
  void payment_being_refunded_does_not_hide_the_right_one() {
    core.payments.payInFull(held, "pay_1", DOLLARS);
    report(Path.WEBHOOK, "pay_1");
    core.payments.pay(held, "pay_2", Charge.State.CAPTURED);
    assertTrue(now(confirm("pay_2")).isFirst());
    assertEquals(List.of(DOLLARS), refundedAmounts());
  }

  @Test
  void payment_being_refunded_never_confirms_even_if_its_order_is_paid() {
    core.payments.pay(core.orderOf(held), "pay_1", DISCOUNTED, Charge.State.CAPTURED);
    report(Path.WEBHOOK, "pay_1");
    lookAgain();
    core.payments.paidOrders.add(core.orderOf(held));
    report(Path.WEBHOOK, "pay_1");
    assertEquals(SessionStatus.PAYMENT_PENDING, core.current(held).status());
    report(Path.END_OF_HOLD, "pay_1");
    assertEquals(SessionStatus.CANCELLED, core.current(held).status());
    assertEquals(1, core.payments.refunds.size());
  }

  @Test
  void nothing_is_decided_while_razorpay_cannot_say_whether_the_order_is_paid() {
    var charge = core.payments.payInFull(held, "pay_1", WITH_FEE);
    core.payments.away = true;
    assertEquals(Reason.PAYMENTS_UNAVAILABLE, refusal(core.handlePaymentWebhook.captured(charge)));
    core.payments.away = false;
    now(core.handlePaymentWebhook.captured(charge));
    assertConfirmedWith(WITH_FEE);
  }

  private void report(Path path, String payment) {
    switch (path) {
      case BROWSER -> now(confirm(payment).replaceWithVoid().onFailure().recoverWithNull());
      case WEBHOOK -> now(core.handlePaymentWebhook.captured(charge(payment)));
      case END_OF_HOLD -> reconcile();
      case AFTER_RELEASE -> {
        now(core.releaseHold.release(held.id(), MEERA.id()));
        reconcile();
      }
    }
  }

  private void lookAgain() {
    core.pass(Duration.ofMinutes(1));
    now(core.lapseHolds.lapseDue());
  }

  private void reconcile() {
    core.pass(Duration.ofMinutes(10));
    now(core.lapseHolds.lapseDue());
  }

  private Uni<ConfirmPayment.Confirmation> confirm(String payment) {
    return core.confirmPayment.confirm(reported(held, charge(payment)));
  }

  private Charge charge(String payment) {
    return core.payments.charges.get(new PaymentId(payment));
  }

  private void assertConfirmedWith(Money captured) {
    var session = core.current(held);
    assertEquals(SessionStatus.SCHEDULED, session.status());
    assertEquals(PRICE, session.terms().price());
    assertEquals(captured, session.payment().orElseThrow().amount());
    assertEquals(List.of(), core.payments.refunds);
  }

  private void assertGivenBack(Money captured) {
    assertEquals(List.of(captured), refundedAmounts());
    assertEquals(Optional.empty(), core.current(held).payment());
    assertEquals(PaymentStatus.PENDING, core.current(held).paymentStatus());
    assertEquals(
        List.of(Refund.Reason.MISMATCH),
        core.sessions.events(held.id()).stream()
            .filter(SessionEvent.Refunded.class::isInstance)
            .map(event -> ((SessionEvent.Refunded) event).refund().reason())
            .toList());
    reconcile();
    assertTrue(
        core.current(held)
            .cancelReason()
            .filter(List.of(CancelReason.HOLD_LAPSED, CancelReason.HOLD_RELEASED)::contains)
            .isPresent());
    assertEquals(1, core.payments.refunds.size());
  }

  private List<Money> refundedAmounts() {
    return core.payments.refunds.stream().map(Refund::amount).toList();
  }
}
