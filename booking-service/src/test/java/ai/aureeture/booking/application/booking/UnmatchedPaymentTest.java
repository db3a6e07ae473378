package ai.aureeture.booking.application.booking;

import static ai.aureeture.booking.application.Core.now;
import static ai.aureeture.booking.application.Core.refusal;
import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.PROCESSED;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.PRICE;
import static ai.aureeture.booking.support.Cast.TOM;
import static ai.aureeture.booking.support.Cast.TUESDAY_ELEVEN;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.application.Core;
import ai.aureeture.booking.application.booking.ReportedPayment.Details;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.SessionStatus;
import ai.aureeture.booking.support.Cast;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Captured money of an order that this service did not open. */
class UnmatchedPaymentTest {
  private static final OrderId THEIRS = new OrderId("order_of_another_system");

  private final Core core = new Core();
  private final Session held = core.held(MEERA, TUESDAY_TEN);

  @Test
  void a_webhook_of_it_is_kept_once_and_the_money_is_not_touched() {
    var charge = core.payments.pay(THEIRS, "pay_1", PRICE, Charge.State.CAPTURED);
    for (int i = 0; i < 3; i++) {
      now(core.handlePaymentWebhook.captured(charge));
    }
    assertEquals(List.of(charge), kept());
    assertEquals(List.of(), core.payments.refunds);
    assertEquals(SessionStatus.PAYMENT_PENDING, core.current(held).status());
  }

  @Test
  void each_is_logged_as_a_warning_once() {
    try (var warnings = new Warnings()) {
      for (var id : List.of("pay_1", "pay_2", "pay_1")) {
        now(
            core.handlePaymentWebhook.captured(
                core.payments.pay(THEIRS, id, PRICE, Charge.State.CAPTURED)));
      }
      assertEquals(2, warnings.lines.size(), warnings.lines::toString);
      assertTrue(warnings.lines.getFirst().contains("payment=pay_1 order=" + THEIRS.value()));
    }
  }

  @Test
  void a_payment_without_an_order_is_kept_too() {
    var charge =
        new Charge(
            new PaymentId("pay_1"), Optional.empty(), PRICE, Charge.State.CAPTURED, Cast.NOW);
    now(core.handlePaymentWebhook.captured(charge));
    assertEquals(List.of(charge), kept());
  }

  @Test
  void a_confirmation_that_names_its_order_is_kept() {
    var charge = core.payments.pay(THEIRS, "pay_1", PRICE, Charge.State.CAPTURED);
    assertEquals(Reason.ORDER_NOT_FOUND, confirm(charge, Optional.of(THEIRS)));
    assertEquals(List.of(charge), kept());
  }

  @Test
  void a_confirmation_that_names_no_order_is_kept() {
    var charge = core.payments.pay(THEIRS, "pay_1", PRICE, Charge.State.CAPTURED);
    assertEquals(Reason.ORDER_NOT_FOUND, confirm(charge, Optional.empty()));
    assertEquals(List.of(charge), kept());
  }

  @Test
  void a_confirmation_of_a_booking_with_it_is_refused_and_kept() {
    var charge = core.payments.pay(THEIRS, "pay_1", PRICE, Charge.State.CAPTURED);
    assertEquals(Reason.BOOKING_MISMATCH, confirm(charge, held.order()));
    assertEquals(List.of(charge), kept());
    assertEquals(List.of(), core.payments.refunds);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CAPTURED")
  void uncaptured_payment_is_not_kept(Charge.State state) {
    var charge = core.payments.pay(THEIRS, "pay_1", PRICE, state);
    now(core.handlePaymentWebhook.authorized(charge));
    assertEquals(Reason.ORDER_NOT_FOUND, confirm(charge, Optional.empty()));
    assertEquals(List.of(), kept());
  }

  @Test
  void fully_refunded_payment_is_removed() {
    var charge = core.payments.pay(THEIRS, "pay_1", PRICE, Charge.State.CAPTURED);
    now(core.handlePaymentWebhook.captured(charge));
    now(
        core.handlePaymentWebhook.refunded(
            charge, core.payments.makeRefund(charge.id(), 50000, PROCESSED)));
    assertEquals(List.of(charge), kept());
    core.payments.pay(THEIRS, "pay_1", PRICE, Charge.State.REFUNDED);
    var rest = core.payments.makeRefund(charge.id(), PRICE.minor() - 50000, PROCESSED);
    core.payments.away = true;
    assertEquals(
        Reason.PAYMENTS_UNAVAILABLE, refusal(core.handlePaymentWebhook.refunded(charge, rest)));
    core.payments.away = false;
    now(core.handlePaymentWebhook.refunded(charge, rest));
    assertEquals(List.of(), kept());
    now(core.handlePaymentWebhook.captured(charge));
    now(core.handlePaymentWebhook.orderPaid(charge));
    assertEquals(List.of(), kept());
  }

  @Test
  void payment_whose_refund_fails_later_is_kept_again() {
    core.payments.pay(THEIRS, "pay_1", PRICE, Charge.State.REFUNDED);
    var charge =
        new Charge(
            new PaymentId("pay_1"), Optional.of(THEIRS), PRICE, Charge.State.CAPTURED, Cast.NOW);
    var refund = core.payments.makeRefund(charge.id(), PRICE.minor(), PROCESSED);
    now(core.handlePaymentWebhook.refunded(charge, refund));
    core.payments.pay(THEIRS, "pay_1", PRICE, Charge.State.CAPTURED);
    now(core.handlePaymentWebhook.refunded(charge, core.payments.fail(refund)));
    assertEquals(List.of(charge), kept());
  }

  @Test
  void payment_is_kept_during_a_provider_outage() {
    var charge = core.payments.pay(THEIRS, "pay_1", PRICE, Charge.State.CAPTURED);
    core.payments.away = true;
    now(core.handlePaymentWebhook.captured(charge));
    assertEquals(List.of(charge), kept());
  }

  @Test
  void a_payment_of_another_session_is_that_sessions_own() {
    var other = core.held(TOM, TUESDAY_ELEVEN);
    var charge = core.payments.pay(other, "pay_1", Charge.State.CAPTURED);
    assertEquals(Reason.BOOKING_MISMATCH, confirm(charge, held.order()));
    assertEquals(List.of(), kept());
    now(core.handlePaymentWebhook.captured(charge));
    assertEquals(SessionStatus.SCHEDULED, core.current(other).status());
    assertEquals(List.of(), core.payments.refunds);
  }

  private Reason confirm(Charge charge, Optional<OrderId> order) {
    return refusal(
        core.confirmPayment.confirm(
            new ReportedPayment(MEERA.id(), charge.id(), order, Optional.empty(), Details.NONE)));
  }

  private List<Charge> kept() {
    return List.copyOf(core.unmatched.all.values());
  }

  private static final class Warnings extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger(KeepUnmatchedPayment.class.getName());
    private final List<String> lines = new ArrayList<>();

    Warnings() {
      logger.addHandler(this);
    }

    @Override
    public void publish(LogRecord line) {
      if (line.getLevel().intValue() == Level.WARNING.intValue()) {
        lines.add(line.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      logger.removeHandler(this);
    }
  }
}
