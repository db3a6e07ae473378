package ai.aureeture.booking.application.booking;

import static ai.aureeture.booking.application.Core.now;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.WEDNESDAY_TEN;
import static ai.aureeture.booking.support.Cast.hold;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.application.Core;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.session.CancelReason;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LapseHoldsTest {
  private final Core core = new Core();
  private final Session held = core.held(MEERA, TUESDAY_TEN);

  @Test
  void a_hold_lasts_as_long_as_promised() {
    after(Duration.ofMinutes(9));
    assertEquals(SessionStatus.PAYMENT_PENDING, core.current(held).status());
    after(Duration.ofMinutes(1));
    assertEquals(Optional.of(CancelReason.HOLD_LAPSED), core.current(held).cancelReason());
  }

  @Test
  void a_paid_hold_is_confirmed_although_no_webhook_came() {
    core.payments.pay(held, "pay_1", Charge.State.OPEN_OR_FAILED);
    core.payments.pay(held, "pay_2", Charge.State.CAPTURED);
    after(Duration.ofMinutes(10));
    assertEquals(SessionStatus.SCHEDULED, core.current(held).status());
  }

  @Test
  void paying_twice_gives_one_session_and_refunds_the_second_payment() {
    core.payments.pay(held, "pay_1", Charge.State.CAPTURED);
    core.payments.pay(held, "pay_2", Charge.State.CAPTURED);
    after(Duration.ofMinutes(10));
    assertEquals(SessionStatus.SCHEDULED, core.current(held).status());
    assertEquals("pay_1", core.current(held).payment().orElseThrow().id().value());
    assertEquals(
        List.of("pay_2"),
        core.payments.refunds.stream().map(refund -> refund.payment().value()).toList());
  }

  @ParameterizedTest
  @EnumSource(names = {"CAPTURED", "AUTHORIZED"})
  void money_of_a_wrong_amount_keeps_the_slot_until_the_second_look_only(Charge.State state) {
    core.payments.pay(core.orderOf(held), "pay_1", new Money(1, "INR"), state);
    after(Duration.ofMinutes(10));
    after(Duration.ofSeconds(30));
    assertEquals(Optional.of(CancelReason.HOLD_LAPSED), core.current(held).cancelReason());
  }

  @Test
  void money_of_a_wrong_amount_does_not_hide_the_right_one() {
    core.payments.pay(core.orderOf(held), "pay_1", new Money(1, "INR"), Charge.State.CAPTURED);
    core.payments.pay(held, "pay_2", Charge.State.CAPTURED);
    after(Duration.ofMinutes(10));
    assertEquals(SessionStatus.SCHEDULED, core.current(held).status());
  }

  @Test
  void an_authorized_payment_is_captured_and_confirmed() {
    core.payments.pay(held, "pay_1", Charge.State.AUTHORIZED);
    after(Duration.ofMinutes(10));
    assertEquals(SessionStatus.SCHEDULED, core.current(held).status());
  }

  @Test
  void uncapturable_payment_does_not_keep_the_slot() {
    core.payments.pay(held, "pay_1", Charge.State.AUTHORIZED);
    core.payments.refusesToCapture = true;
    after(Duration.ofMinutes(10));
    assertEquals(Optional.of(CancelReason.HOLD_LAPSED), core.current(held).cancelReason());
  }

  @Test
  void authorization_for_a_released_slot_is_left_to_the_provider() {
    now(core.releaseHold.release(held.id(), MEERA.id()));
    var charge = core.payments.pay(held, "pay_1", Charge.State.AUTHORIZED);
    after(Duration.ofMinutes(10));
    assertEquals(Charge.State.AUTHORIZED, core.payments.charges.get(charge.id()).state());
    assertEquals(Optional.of(CancelReason.HOLD_RELEASED), core.current(held).cancelReason());
  }

  @Test
  void nothing_is_dropped_while_the_provider_cannot_be_asked() {
    core.payments.away = true;
    after(Duration.ofMinutes(20));
    assertEquals(SessionStatus.PAYMENT_PENDING, core.current(held).status());
    core.payments.away = false;
    after(Duration.ofMinutes(5));
    assertEquals(SessionStatus.CANCELLED, core.current(held).status());
  }

  @Test
  void payment_after_the_start_during_an_outage_is_refunded() {
    core.payments.away = true;
    core.pass(Duration.between(core.clock.instant(), TUESDAY_TEN.start()));
    now(core.lapseHolds.lapseDue());
    core.payments.away = false;
    core.payments.pay(held, "pay_1", Charge.State.CAPTURED);
    after(Duration.ofMinutes(5));
    assertEquals(Optional.of(CancelReason.SLOT_LOST), core.current(held).cancelReason());
    assertEquals(1, core.payments.refunds.size());
  }

  @Test
  void authorization_after_the_start_is_left_to_the_provider() {
    core.payments.away = true;
    core.pass(Duration.between(core.clock.instant(), TUESDAY_TEN.start()));
    now(core.lapseHolds.lapseDue());
    core.payments.away = false;
    var charge = core.payments.pay(held, "pay_1", Charge.State.AUTHORIZED);
    after(Duration.ofMinutes(5));
    assertEquals(Charge.State.AUTHORIZED, core.payments.charges.get(charge.id()).state());
    assertEquals(Optional.of(CancelReason.HOLD_LAPSED), core.current(held).cancelReason());
  }

  @Test
  void money_whose_webhook_never_came_is_found_days_later() {
    after(Duration.ofMinutes(10));
    core.payments.pay(held, "pay_1", Charge.State.CAPTURED);
    after(Duration.ofSeconds(59));
    assertEquals(SessionStatus.CANCELLED, core.current(held).status());
    after(Duration.ofSeconds(1));
    assertEquals(SessionStatus.SCHEDULED, core.current(held).status());
  }

  @Test
  void check_is_repeated_at_growing_intervals_and_ends() {
    after(Duration.ofMinutes(10));
    for (var wait : new String[] {"PT1M", "PT4M", "PT10M", "PT45M", "PT5H", "PT18H", "PT48H"}) {
      after(Duration.parse(wait));
    }
    assertEquals(
        Optional.of(held.terms().holdExpiresAt().plus(Duration.ofHours(121))),
        core.unpaid.agenda.get(held.id()));
    after(Duration.ofHours(49));
    assertEquals(Optional.empty(), core.unpaid.agenda.get(held.id()));
  }

  @Test
  void order_with_an_unknown_outcome_is_looked_up_before_the_hold_ends() {
    var orphan = now(core.sessions.add(hold(MEERA, WEDNESDAY_TEN)));
    now(core.payments.openOrder(orphan));
    core.payments.pay(orphan, "pay_1", Charge.State.CAPTURED);
    after(Duration.ofMinutes(10));
    assertEquals(SessionStatus.SCHEDULED, core.current(orphan).status());
  }

  private void after(Duration time) {
    core.pass(time);
    now(core.lapseHolds.lapseDue());
  }
}
