package ai.aureeture.booking.application.booking;

import static ai.aureeture.booking.application.Core.now;
import static ai.aureeture.booking.application.Core.refusal;
import static ai.aureeture.booking.application.Core.reported;
import static ai.aureeture.booking.support.Cast.ASHA;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.TOM;
import static ai.aureeture.booking.support.Cast.TUESDAY_ELEVEN;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.application.Core;
import ai.aureeture.booking.application.SessionAccess;
import ai.aureeture.booking.application.booking.ReportedPayment.Details;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfirmPaymentTest {
  private final Core core = new Core();
  private final Session held = core.held(MEERA, TUESDAY_TEN);

  @Test
  void the_first_call_confirms_and_every_other_finds_it_done() {
    var reported = reported(held, captured("pay_1"));
    assertTrue(now(core.confirmPayment.confirm(reported)).isFirst());
    assertFalse(now(core.confirmPayment.confirm(reported)).isFirst());
    assertEquals(SessionStatus.SCHEDULED, core.current(held).status());
  }

  @Test
  void the_second_call_needs_no_provider() {
    var reported = reported(held, captured("pay_1"));
    now(core.confirmPayment.confirm(reported));
    core.payments.away = true;
    assertFalse(now(core.confirmPayment.confirm(reported)).isFirst());
  }

  @Test
  void authorized_payment_is_captured_first() {
    var charge = core.payments.pay(held, "pay_1", Charge.State.AUTHORIZED);
    assertTrue(now(core.confirmPayment.confirm(reported(held, charge))).isFirst());
    assertEquals(Charge.State.CAPTURED, core.payments.charges.get(charge.id()).state());
  }

  @Test
  void uncapturable_payment_confirms_nothing() {
    var charge = core.payments.pay(held, "pay_1", Charge.State.AUTHORIZED);
    core.payments.refusesToCapture = true;
    assertEquals(
        Reason.PAYMENT_NOT_CAPTURED, refusal(core.confirmPayment.confirm(reported(held, charge))));
    assertEquals(SessionStatus.PAYMENT_PENDING, core.current(held).status());
  }

  @Test
  void the_order_may_be_left_out() {
    var charge = captured("pay_1");
    var reported =
        new ReportedPayment(MEERA.id(), charge.id(), Optional.empty(), Optional.empty(), nothing());
    assertTrue(now(core.confirmPayment.confirm(reported)).isFirst());
  }

  @Test
  void details_from_the_browser_are_verified() {
    var charge = captured("pay_1");
    var order = held.order();
    var other = core.held(TOM, TUESDAY_ELEVEN);
    var toms = core.payments.pay(other, "pay_2", Charge.State.CAPTURED);
    var failed = core.payments.pay(held, "pay_3", Charge.State.OPEN_OR_FAILED);

    refused(Reason.NOT_YOUR_BOOKING, TOM.id(), charge.id(), order, Optional.empty());
    refused(Reason.PAYMENT_SIGNATURE_INVALID, MEERA.id(), charge.id(), order, Optional.of("x"));
    refused(
        Reason.ORDER_NOT_FOUND,
        MEERA.id(),
        charge.id(),
        Optional.of(new OrderId("order_99")),
        Optional.empty());
    refused(
        Reason.ORDER_NOT_FOUND,
        MEERA.id(),
        new PaymentId("pay_99"),
        Optional.empty(),
        Optional.empty());
    refused(Reason.BOOKING_MISMATCH, MEERA.id(), toms.id(), order, Optional.empty());
    refused(Reason.BOOKING_MISMATCH, MEERA.id(), new PaymentId("pay_99"), order, Optional.empty());
    refused(Reason.PAYMENT_NOT_CAPTURED, MEERA.id(), failed.id(), order, Optional.empty());
    assertEquals(SessionStatus.PAYMENT_PENDING, core.current(held).status());
  }

  @Test
  void details_that_are_sent_must_agree() {
    var charge = captured("pay_1");
    var start = TUESDAY_TEN.start();
    detailsRefused(Reason.BOOKING_MISMATCH, charge, details("mentor-other", start, "1500"));
    detailsRefused(
        Reason.BOOKING_MISMATCH, charge, details("mentor-asha", start.plusSeconds(1), "1500"));
    detailsRefused(Reason.AMOUNT_MISMATCH, charge, details("mentor-asha", start, "150000"));
    var right = with(charge, details("mentor-asha", start, "1500.00"));
    assertTrue(now(core.confirmPayment.confirm(right)).isFirst());
  }

  @Test
  void a_repeat_with_the_first_time_finds_the_session_that_has_moved() {
    var reported = with(captured("pay_1"), details("mentor-asha", TUESDAY_TEN.start(), "1500"));
    var id = now(core.confirmPayment.confirm(reported)).session().id();
    var asha = SessionAccess.of(Participant.MENTOR, ASHA.id());
    now(core.requestReschedule.request(id, asha, "Travel", Optional.of(TUESDAY_ELEVEN)));
    var request = core.current(held).pendingRequest().orElseThrow().id();
    var meera = SessionAccess.of(Participant.STUDENT, MEERA.id());
    now(core.answerReschedule.approve(id, request, meera, Optional.empty()));

    var repeated = now(core.confirmPayment.confirm(reported));

    assertFalse(repeated.isFirst());
    assertEquals(TUESDAY_ELEVEN, repeated.session().slot());
  }

  private void refused(
      Reason reason,
      String student,
      PaymentId payment,
      Optional<OrderId> order,
      Optional<String> signature) {
    var reported = new ReportedPayment(student, payment, order, signature, nothing());
    assertEquals(reason, refusal(core.confirmPayment.confirm(reported)));
  }

  private void detailsRefused(Reason reason, Charge charge, Details details) {
    assertEquals(reason, refusal(core.confirmPayment.confirm(with(charge, details))));
  }

  private ReportedPayment with(Charge charge, Details details) {
    return new ReportedPayment(MEERA.id(), charge.id(), held.order(), Optional.empty(), details);
  }

  private Charge captured(String id) {
    return core.payments.pay(held, id, Charge.State.CAPTURED);
  }

  private static Details nothing() {
    return Details.NONE;
  }

  private static Details details(String mentor, Instant start, String amount) {
    return new Details(
        Optional.of(mentor),
        Optional.of(start),
        Optional.empty(),
        Optional.of(new BigDecimal(amount)));
  }
}
