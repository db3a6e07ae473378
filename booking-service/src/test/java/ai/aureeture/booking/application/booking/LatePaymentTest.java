package ai.aureeture.booking.application.booking;

import static ai.aureeture.booking.application.Core.now;
import static ai.aureeture.booking.application.Core.refusal;
import static ai.aureeture.booking.application.Core.reported;
import static ai.aureeture.booking.support.Cast.ASHA;
import static ai.aureeture.booking.support.Cast.CAREER_ADVICE;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.PRICE;
import static ai.aureeture.booking.support.Cast.TOM;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.WEDNESDAY_TEN;
import static ai.aureeture.booking.support.Cast.WEEK;
import static ai.aureeture.booking.support.Cast.anId;
import static ai.aureeture.booking.support.Cast.terms;
import static ai.aureeture.booking.support.Cast.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.application.Core;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.Reservation;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.payment.PaymentStatus;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.session.CancelReason;
import ai.aureeture.booking.domain.session.NewSession;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionStatus;
import ai.aureeture.booking.support.Cast;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Money that arrives when the hold is gone. */
class LatePaymentTest {
  private final Core core = new Core();
  private final Session held = core.held(MEERA, TUESDAY_TEN);

  @Test
  void late_payment_takes_a_free_slot_again() {
    lapse();
    var charge = core.payments.pay(held, "pay_1", Charge.State.CAPTURED);
    assertTrue(now(core.confirmPayment.confirm(reported(held, charge))).isFirst());
  }

  @Test
  void late_payment_is_refunded_when_a_person_is_being_erased() {
    lapse();
    core.sessions.startErasure(MEERA.id(), core.clock.instant());
    var charge = core.payments.pay(held, "pay_1", Charge.State.CAPTURED);
    assertEquals(
        Reason.SLOT_LOST_REFUNDED, refusal(core.confirmPayment.confirm(reported(held, charge))));
    assertEquals(PaymentStatus.REFUNDED, core.current(held).paymentStatus());
  }

  @Test
  void late_payment_is_refunded_not_confirmed_when_the_slot_is_taken() {
    lapse();
    core.held(TOM, TUESDAY_TEN);
    var charge = core.payments.pay(held, "pay_1", Charge.State.CAPTURED);
    assertEquals(
        Reason.SLOT_LOST_REFUNDED, refusal(core.confirmPayment.confirm(reported(held, charge))));
    assertEquals(
        Reason.SLOT_LOST_REFUNDED, refusal(core.confirmPayment.confirm(reported(held, charge))));
    assertEquals(PaymentStatus.REFUNDED, core.current(held).paymentStatus());
    assertEquals(Optional.of(CancelReason.SLOT_LOST), core.current(held).cancelReason());
    assertEquals(1, core.payments.refunds.size());
  }

  @Test
  void late_payment_is_refunded_when_the_student_is_elsewhere_by_now() {
    lapse();
    var elsewhere = Cast.person("mentor-omar", "Omar", "omar@mentors.example", "Asia/Kolkata");
    add(elsewhere, MEERA, time(TUESDAY_TEN));
    assertRefundedImmediately();
  }

  @Test
  void late_payment_is_refunded_when_the_week_is_full_by_now() {
    lapse();
    for (int hour = 0; hour < WEEK.cap(); hour++) {
      var student = Cast.person("student-" + hour, "Kim", "kim@students.example", "Asia/Kolkata");
      var start = WEDNESDAY_TEN.start().plus(Duration.ofHours(hour));
      add(ASHA, student, time(new Slot(start, start.plus(Duration.ofHours(1)))));
    }
    assertRefundedImmediately();
  }

  @Test
  void payment_after_the_start_is_refunded_even_within_the_hold() {
    core.pass(Duration.between(core.clock.instant(), TUESDAY_TEN.start()));
    var charge = core.payments.pay(held, "pay_1", Charge.State.CAPTURED);
    assertEquals(
        Reason.SLOT_LOST_REFUNDED, refusal(core.confirmPayment.confirm(reported(held, charge))));
    assertEquals(PaymentStatus.REFUNDED, core.current(held).paymentStatus());
    assertEquals(1, core.payments.refunds.size());
  }

  @Test
  void a_refund_that_cannot_be_made_now_is_made_later() {
    lapse();
    core.held(TOM, TUESDAY_TEN);
    var charge = core.payments.pay(held, "pay_1", Charge.State.CAPTURED);
    core.payments.away = true;
    now(core.handlePaymentWebhook.captured(charge));
    assertEquals(PaymentStatus.PAID, core.current(held).paymentStatus());
    core.payments.away = false;
    core.pass(Duration.ofSeconds(5));
    now(core.settleRefunds.settleDue());
    assertEquals(PaymentStatus.REFUNDED, core.current(held).paymentStatus());
    assertEquals(1, core.payments.refunds.size());
  }

  @Test
  void a_refund_waits_longer_after_every_failure_and_is_given_up_in_the_end() {
    lapse();
    core.held(TOM, TUESDAY_TEN);
    var charge = core.payments.pay(held, "pay_1", Charge.State.CAPTURED);
    core.payments.away = true;
    now(core.handlePaymentWebhook.captured(charge));
    for (int attempt = 1; attempt < 80; attempt++) {
      core.pass(Duration.ofHours(1));
      now(core.settleRefunds.settleDue());
    }
    assertEquals(Refund.State.FAILED, core.current(held).refunds().all().getFirst().state());
  }

  @Test
  void second_payment_is_refunded_and_the_session_stays() {
    var first = core.payments.pay(held, "pay_1", Charge.State.CAPTURED);
    now(core.handlePaymentWebhook.captured(first));
    var second = core.payments.pay(held, "pay_2", Charge.State.CAPTURED);
    now(core.handlePaymentWebhook.captured(second));
    now(core.handlePaymentWebhook.captured(second));
    assertEquals(SessionStatus.SCHEDULED, core.current(held).status());
    assertEquals(
        List.of(second.id()), core.payments.refunds.stream().map(Refund::payment).toList());
  }

  private void add(Person mentor, Person student, Reservation time) {
    var terms = terms(mentor, student, PRICE);
    now(core.sessions.add(NewSession.book(anId(), terms, CAREER_ADVICE, time)));
  }

  private void assertRefundedImmediately() {
    now(
        core.handlePaymentWebhook.captured(
            core.payments.pay(held, "pay_1", Charge.State.CAPTURED)));
    assertEquals(PaymentStatus.REFUNDED, core.current(held).paymentStatus());
    assertEquals(Optional.of(CancelReason.SLOT_LOST), core.current(held).cancelReason());
  }

  private void lapse() {
    core.pass(Duration.ofMinutes(11));
    now(core.lapseHolds.lapseDue());
    assertEquals(SessionStatus.CANCELLED, core.current(held).status());
  }
}
