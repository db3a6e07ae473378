package ai.aureeture.booking.application.booking;

import static ai.aureeture.booking.application.Core.now;
import static ai.aureeture.booking.application.Core.refusal;
import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.FAILED;
import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.PENDING;
import static ai.aureeture.booking.domain.payment.ProviderRefund.Status.PROCESSED;
import static ai.aureeture.booking.support.Cast.ASHA;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.NOTHING;
import static ai.aureeture.booking.support.Cast.PRICE;
import static ai.aureeture.booking.support.Cast.TOM;
import static ai.aureeture.booking.support.Cast.TUESDAY_ELEVEN;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.application.Core;
import ai.aureeture.booking.application.FakePaymentGateway;
import ai.aureeture.booking.application.booking.BookSlot.Command;
import ai.aureeture.booking.application.booking.BookSlot.Student;
import ai.aureeture.booking.application.booking.ConfirmPayment.Confirmation;
import ai.aureeture.booking.application.booking.ReportedPayment.Details;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.offer.ConfirmationMode;
import ai.aureeture.booking.domain.offer.Offer;
import ai.aureeture.booking.domain.payment.AdoptablePayment;
import ai.aureeture.booking.domain.payment.AdoptablePayment.State;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.session.SessionEvent;
import ai.aureeture.booking.domain.session.SessionStatus;
import ai.aureeture.booking.support.Cast;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Payments of orders that another system opened for sessions here. */
class AdoptedOrderTest {
  private static final OrderId THEIRS = new OrderId("order_theirs");
  private static final PaymentId PAYMENT = new PaymentId("pay_1");
  private static final Duration HOLD_TIME = Duration.ofMinutes(10);
  private static final Duration ADOPTED_WITHIN = Duration.ofHours(24);

  private final Core core = new Core();

  @BeforeEach
  void another_system_opens_orders() {
    core.adoptedReceiptPrefix = Optional.of("mentorship_");
    core.payments.receipts.put(THEIRS, "mentorship_1764446400000");
  }

  // Booked.

  @Test
  void a_captured_payment_of_the_price_books_and_confirms_in_one_step() {
    var done = now(confirm(MEERA, captured(PRICE)));
    var session = done.session();
    assertTrue(done.isFirst());
    assertEquals(SessionStatus.SCHEDULED, session.status());
    assertEquals(TUESDAY_TEN, session.slot());
    assertEquals(MEERA.id(), session.terms().student().id());
    assertEquals("Career advice", session.subject().title());
    assertEquals(Optional.of(THEIRS), session.order());
    assertTrue(session.isPaidBy(PAYMENT));
    assertEquals(
        List.of(SessionEvent.PaymentConfirmed.class),
        core.sessions.events().stream().map(Object::getClass).toList());
    assertEquals(List.of(), List.copyOf(core.adoptable.all.values()));
    assertNothingGoesBack();
  }

  @Test
  void a_second_call_gets_the_same_session() {
    var charge = captured(PRICE);
    var first = now(confirm(MEERA, charge));
    var again = now(confirm(MEERA, charge));
    assertFalse(again.isFirst());
    assertEquals(first.session().id(), again.session().id());
    assertEquals(1, core.sessions.all().size());
  }

  @Test
  void a_second_call_may_repeat_an_amount_that_is_not_the_price() {
    var charge = captured(PRICE);
    now(confirm(MEERA, charge));
    var page =
        reported(MEERA, ASHA.id(), TUESDAY_TEN, charge, Optional.of(new BigDecimal("150000")));
    assertFalse(now(core.confirmPayment.confirm(page)).isFirst());
  }

  @Test
  void a_second_call_for_another_time_is_refused_and_keeps_the_first_session() {
    var charge = captured(PRICE);
    now(confirm(MEERA, charge));
    assertEquals(
        Reason.BOOKING_MISMATCH,
        refusal(core.confirmPayment.confirm(reported(MEERA, ASHA.id(), TUESDAY_ELEVEN, charge))));
    assertEquals(1, core.sessions.all().size());
  }

  @Test
  void a_call_without_order_and_signature_books_too() {
    var charge = captured(PRICE);
    var reported =
        new ReportedPayment(
            MEERA.id(),
            charge.id(),
            Optional.empty(),
            Optional.empty(),
            details(ASHA.id(), TUESDAY_TEN, Optional.empty()),
            Optional.of(command(MEERA, ASHA.id(), TUESDAY_TEN)));
    assertTrue(now(core.confirmPayment.confirm(reported)).isFirst());
    assertFalse(now(core.confirmPayment.confirm(reported)).isFirst());
  }

  @Test
  void an_authorized_payment_is_captured_first() {
    var charge = core.payments.pay(THEIRS, PAYMENT.value(), PRICE, Charge.State.AUTHORIZED);
    assertEquals(SessionStatus.SCHEDULED, now(confirm(MEERA, charge)).session().status());
    assertEquals(Charge.State.CAPTURED, core.payments.charges.get(PAYMENT).state());
  }

  @Test
  void authorized_payment_is_not_captured_only_to_be_refunded() {
    core.held(TOM, TUESDAY_TEN);
    var charge = core.payments.pay(THEIRS, PAYMENT.value(), PRICE, Charge.State.AUTHORIZED);
    assertEquals(Reason.SLOT_TAKEN, refusal(confirm(MEERA, charge)));
    assertEquals(
        Reason.AMOUNT_MISMATCH,
        refusal(
            confirm(
                MEERA,
                core.payments.pay(
                    THEIRS, PAYMENT.value(), new Money(100, "INR"), Charge.State.AUTHORIZED))));
    assertEquals(Charge.State.AUTHORIZED, core.payments.charges.get(PAYMENT).state());
    assertEquals(List.of(), List.copyOf(core.adoptable.all.values()));
  }

  @Test
  void an_authorized_payment_that_cannot_be_captured_changes_nothing() {
    core.payments.refusesToCapture = true;
    var charge = core.payments.pay(THEIRS, PAYMENT.value(), PRICE, Charge.State.AUTHORIZED);
    assertEquals(Reason.PAYMENT_NOT_CAPTURED, refusal(confirm(MEERA, charge)));
    assertEquals(List.of(), core.sessions.all());
  }

  @Test
  void a_failed_payment_books_nothing() {
    var charge = core.payments.pay(THEIRS, PAYMENT.value(), PRICE, Charge.State.OPEN_OR_FAILED);
    assertEquals(Reason.PAYMENT_NOT_CAPTURED, refusal(confirm(MEERA, charge)));
    assertEquals(List.of(), core.sessions.all());
  }

  // Given back.

  @Test
  void taken_slot_refunds_in_full_and_a_second_call_repeats_it() {
    core.held(TOM, TUESDAY_TEN);
    var charge = captured(PRICE);
    var first = refused(confirm(MEERA, charge));
    assertEquals(Reason.SLOT_LOST_REFUNDED, first.reason());
    assertTrue(first.getMessage().contains("refunded in full"), first.getMessage());
    var again = refused(confirm(MEERA, charge));
    assertEquals(first.reason(), again.reason());
    assertEquals(first.getMessage(), again.getMessage());
    assertGoneBack();
    assertEquals(1, core.sessions.all().size());
  }

  @Test
  void a_payment_that_went_back_books_nothing_when_the_slot_is_free_again() {
    var other = core.held(TOM, TUESDAY_TEN);
    var charge = captured(PRICE);
    assertEquals(Reason.SLOT_LOST_REFUNDED, refusal(confirm(MEERA, charge)));
    now(core.releaseHold.release(other.id(), TOM.id()));
    assertEquals(Reason.SLOT_LOST_REFUNDED, refusal(confirm(MEERA, charge)));
    assertGoneBack();
  }

  @Test
  void amount_other_than_the_price_is_refunded() {
    var refused = refused(confirm(MEERA, captured(new Money(100, "INR"))));
    assertEquals(Reason.PAYMENT_REFUNDED, refused.reason());
    assertEquals(
        "This payment of ₹1 doesn’t match the session’s price of ₹1,500; you’ll be refunded in full",
        refused.getMessage());
    assertGoneBack();
  }

  @Test
  void currency_other_than_the_prices_is_refunded() {
    assertEquals(
        Reason.PAYMENT_REFUNDED,
        refusal(confirm(MEERA, captured(new Money(PRICE.minor(), "USD")))));
    assertEquals(State.DONE, kept().state());
  }

  @Test
  void payment_for_a_mentor_without_a_price_is_refunded() {
    var free = Cast.person("mentor-free", "Ravi", "ravi@mentors.example", "Asia/Kolkata");
    var offer = Cast.offerOf(free);
    now(
        core.offers.put(
            new Offer(
                offer.mentorId(),
                offer.name(),
                offer.email(),
                true,
                offer.headline(),
                offer.company(),
                offer.avatarUrl(),
                offer.expertise(),
                NOTHING,
                ConfirmationMode.BY_MENTOR,
                Optional.empty()),
            Actor.TIME,
            Cast.NOW));
    assertEquals(
        Reason.PAYMENT_REFUNDED,
        refusal(
            core.confirmPayment.confirm(reported(MEERA, free.id(), TUESDAY_TEN, captured(PRICE)))));
    assertGoneBack();
  }

  @Test
  void an_unknown_mentor_gives_the_payment_back() {
    assertEquals(
        Reason.PAYMENT_REFUNDED,
        refusal(
            core.confirmPayment.confirm(reported(MEERA, "nobody", TUESDAY_TEN, captured(PRICE)))));
    assertGoneBack();
  }

  @Test
  void a_slot_that_is_not_offered_gives_the_payment_back() {
    core.availability.offered = false;
    assertEquals(Reason.SLOT_LOST_REFUNDED, refusal(confirm(MEERA, captured(PRICE))));
    assertGoneBack();
  }

  @Test
  void a_mentor_without_instant_bookings_gives_the_payment_back() {
    core.availability.instantBooking = false;
    assertEquals(Reason.SLOT_LOST_REFUNDED, refusal(confirm(MEERA, captured(PRICE))));
    assertGoneBack();
  }

  @Test
  void a_session_that_has_started_gives_the_payment_back() {
    core.clock.is(TUESDAY_TEN.start());
    assertEquals(Reason.SLOT_LOST_REFUNDED, refusal(confirm(MEERA, captured(PRICE))));
    assertGoneBack();
  }

  @Test
  void an_own_offer_gives_the_payment_back() {
    assertEquals(Reason.PAYMENT_REFUNDED, refusal(confirm(ASHA, captured(PRICE))));
    assertGoneBack();
  }

  @Test
  void a_busy_student_gets_the_payment_back() {
    var other = Cast.person("mentor-ravi", "Ravi", "ravi@mentors.example", "Asia/Kolkata");
    now(core.offers.put(Cast.offerOf(other), Actor.TIME, Cast.NOW));
    core.held(MEERA, TUESDAY_TEN);
    var refused =
        refused(
            core.confirmPayment.confirm(reported(MEERA, other.id(), TUESDAY_TEN, captured(PRICE))));
    assertEquals(Reason.SLOT_LOST_REFUNDED, refused.reason());
    assertTrue(
        refused.getMessage().startsWith("You already have another session"), refused.getMessage());
    assertGoneBack();
  }

  @Test
  void a_student_who_was_erased_meanwhile_gets_the_payment_back() {
    var charge = captured(PRICE);
    core.availability.beforeAnswer =
        () -> core.sessions.startErasure(MEERA.id(), core.clock.instant());
    assertEquals(Reason.PAYMENT_REFUNDED, refusal(confirm(MEERA, charge)));
    assertGoneBack();
  }

  // Not decided.

  @Test
  void outage_of_availability_decides_nothing_and_the_call_can_be_repeated() {
    var charge = captured(PRICE);
    core.availability.away = true;
    assertEquals(Reason.AVAILABILITY_UNAVAILABLE, refusal(confirm(MEERA, charge)));
    assertEquals(State.WAITING, kept().state());
    core.availability.away = false;
    assertTrue(now(confirm(MEERA, charge)).isFirst());
    assertNothingGoesBack();
  }

  @Test
  void an_outage_of_the_provider_decides_nothing() {
    var charge = captured(PRICE);
    core.payments.away = true;
    assertEquals(Reason.PAYMENTS_UNAVAILABLE, refusal(confirm(MEERA, charge)));
    core.payments.away = false;
    assertTrue(now(confirm(MEERA, charge)).isFirst());
    assertNothingGoesBack();
  }

  @Test
  void an_outage_of_the_store_decides_nothing() {
    var charge = captured(PRICE);
    core.availability.beforeAnswer = core.sessions::goAway;
    assertEquals(Reason.UNAVAILABLE, refusal(confirm(MEERA, charge)));
    assertEquals(State.WAITING, kept().state());
    core.availability.beforeAnswer = () -> {};
    core.sessions.comeBack();
    assertTrue(now(confirm(MEERA, charge)).isFirst());
    assertNothingGoesBack();
  }

  @Test
  void call_without_a_session_leaves_the_payment_to_the_next_call() {
    var charge = captured(PRICE);
    assertEquals(
        Reason.ORDER_NOT_FOUND,
        refusal(
            core.confirmPayment.confirm(
                new ReportedPayment(
                    TOM.id(), PAYMENT, Optional.of(THEIRS), Optional.empty(), Details.NONE))));
    assertEquals(State.WAITING, kept().state());
    assertTrue(now(confirm(MEERA, charge)).isFirst());
  }

  // Whose it is.

  @Test
  void another_student_gets_neither_the_session_nor_a_second_one() {
    var charge = captured(PRICE);
    now(confirm(MEERA, charge));
    assertEquals(Reason.NOT_YOUR_BOOKING, refusal(confirm(TOM, charge)));
    assertEquals(
        Reason.NOT_YOUR_BOOKING,
        refusal(core.confirmPayment.confirm(reported(TOM, ASHA.id(), TUESDAY_ELEVEN, charge))));
    assertEquals(1, core.sessions.all().size());
  }

  @Test
  void first_student_keeps_the_payment_through_an_outage_and_a_refund() {
    var charge = captured(PRICE);
    core.availability.away = true;
    assertEquals(Reason.AVAILABILITY_UNAVAILABLE, refusal(confirm(MEERA, charge)));
    core.availability.away = false;
    assertEquals(Reason.NOT_YOUR_BOOKING, refusal(confirm(TOM, charge)));
    core.availability.offered = false;
    assertEquals(Reason.SLOT_LOST_REFUNDED, refusal(confirm(MEERA, charge)));
    assertEquals(Reason.NOT_YOUR_BOOKING, refusal(confirm(TOM, charge)));
  }

  @Test
  void a_wrong_signature_changes_nothing() {
    var charge = captured(PRICE);
    var forged =
        new ReportedPayment(
            MEERA.id(),
            PAYMENT,
            Optional.of(THEIRS),
            Optional.of("forged"),
            Details.NONE,
            Optional.of(command(MEERA, ASHA.id(), TUESDAY_TEN)));
    assertEquals(Reason.PAYMENT_SIGNATURE_INVALID, refusal(core.confirmPayment.confirm(forged)));
    assertEquals(List.of(), List.copyOf(core.adoptable.all.values()));
    assertTrue(now(confirm(TOM, charge)).isFirst());
  }

  @Test
  void a_payment_of_another_order_than_the_one_named_changes_nothing() {
    captured(PRICE);
    var other =
        new ReportedPayment(
            MEERA.id(),
            PAYMENT,
            Optional.of(new OrderId("order_other")),
            Optional.empty(),
            Details.NONE,
            Optional.of(command(MEERA, ASHA.id(), TUESDAY_TEN)));
    assertEquals(Reason.BOOKING_MISMATCH, refusal(core.confirmPayment.confirm(other)));
    assertEquals(List.of(), List.copyOf(core.adoptable.all.values()));
  }

  // The receipt.

  @Test
  void without_a_prefix_the_payment_is_left_to_the_operator() {
    core.adoptedReceiptPrefix = Optional.empty();
    var charge = captured(PRICE);
    assertEquals(Reason.ORDER_NOT_FOUND, refusal(confirm(MEERA, charge)));
    assertEquals(List.of(charge), List.copyOf(core.unmatched.all.values()));
    assertNothingGoesBack();
  }

  @Test
  void an_order_with_another_receipt_is_left_to_the_operator() {
    core.payments.receipts.put(THEIRS, "shop_1");
    var charge = captured(PRICE);
    assertEquals(Reason.ORDER_NOT_FOUND, refusal(confirm(MEERA, charge)));
    now(core.handlePaymentWebhook.captured(charge));
    assertEquals(List.of(charge), List.copyOf(core.unmatched.all.values()));
    core.pass(HOLD_TIME);
    now(core.returnAdoptable.returnDue());
    assertNothingGoesBack();
  }

  // The time.

  @Test
  void a_payment_of_long_ago_is_left_to_the_operator() {
    var charge = captured(PRICE);
    core.pass(ADOPTED_WITHIN.plusSeconds(1));
    assertEquals(Reason.ORDER_NOT_FOUND, refusal(confirm(MEERA, charge)));
    now(core.handlePaymentWebhook.captured(charge));
    now(core.handlePaymentWebhook.orderPaid(charge));
    assertEquals(List.of(charge), List.copyOf(core.unmatched.all.values()));
    assertEquals(List.of(), List.copyOf(core.adoptable.all.values()));
    core.pass(HOLD_TIME);
    now(core.returnAdoptable.returnDue());
    assertNothingGoesBack();
    assertEquals(List.of(), core.sessions.all());
  }

  @Test
  void a_payment_that_was_made_just_in_time_waits_for_its_student() {
    var charge = captured(PRICE);
    core.pass(ADOPTED_WITHIN);
    now(core.handlePaymentWebhook.captured(charge));
    assertEquals(State.WAITING, kept().state());
  }

  @Test
  void a_payment_that_went_back_says_so_for_ever() {
    assertEquals(Reason.PAYMENT_REFUNDED, refusal(confirm(ASHA, captured(PRICE))));
    core.pass(ADOPTED_WITHIN.multipliedBy(2));
    var charge = core.payments.charges.get(PAYMENT);
    assertEquals(Reason.PAYMENT_REFUNDED, refusal(confirm(ASHA, charge)));
    now(core.handlePaymentWebhook.captured(charge));
    assertEquals(0, core.unmatched.all.size());
    assertGoneBack();
  }

  // Webhooks and the timer.

  @Test
  void webhook_before_the_browser_lets_the_payment_wait() {
    var charge = captured(PRICE);
    now(core.handlePaymentWebhook.captured(charge));
    now(core.handlePaymentWebhook.orderPaid(charge));
    assertEquals(State.WAITING, kept().state());
    assertEquals(0, core.unmatched.all.size());
    core.pass(HOLD_TIME.minusSeconds(1));
    now(core.returnAdoptable.returnDue());
    assertTrue(now(confirm(MEERA, charge)).isFirst());
    assertNothingGoesBack();
  }

  @Test
  void webhook_is_to_be_resent_while_the_order_cannot_be_read() {
    var charge = captured(PRICE);
    core.payments.away = true;
    assertEquals(Reason.PAYMENTS_UNAVAILABLE, refusal(core.handlePaymentWebhook.captured(charge)));
    core.payments.away = false;
    now(core.handlePaymentWebhook.captured(charge));
    assertEquals(State.WAITING, kept().state());
  }

  @Test
  void unconfirmed_payment_is_refunded_after_the_hold_time() {
    var charge = captured(PRICE);
    now(core.handlePaymentWebhook.captured(charge));
    core.pass(HOLD_TIME.minusSeconds(1));
    now(core.handlePaymentWebhook.captured(charge));
    now(core.returnAdoptable.returnDue());
    assertEquals(State.WAITING, kept().state());
    core.pass(Duration.ofSeconds(1));
    now(core.returnAdoptable.returnDue());
    assertGoneBack();
    assertEquals(Reason.PAYMENT_REFUNDED, refusal(confirm(MEERA, charge)));
    assertEquals(List.of(), core.sessions.all());
  }

  @Test
  void webhooks_after_the_confirmation_or_the_refund_have_no_effect() {
    var booked = captured(PRICE);
    now(confirm(MEERA, booked));
    for (int i = 0; i < 2; i++) {
      now(core.handlePaymentWebhook.orderPaid(booked));
      now(core.handlePaymentWebhook.captured(booked));
    }
    assertEquals(1, core.sessions.events().size());
    var other = new OrderId("order_theirs_too");
    core.payments.receipts.put(other, "mentorship_2");
    var lost = core.payments.pay(other, "pay_2", PRICE, Charge.State.CAPTURED);
    assertEquals(Reason.SLOT_LOST_REFUNDED, refusal(confirm(TOM, lost)));
    now(core.handlePaymentWebhook.captured(lost));
    now(core.handlePaymentWebhook.orderPaid(lost));
    assertEquals(1, core.payments.madeOf(lost.id()).size());
    assertEquals(0, core.unmatched.all.size());
    assertEquals(1, core.sessions.all().size());
  }

  @Test
  void waiting_payment_that_a_session_uses_is_not_refunded() {
    var charge = captured(PRICE);
    now(confirm(MEERA, charge));
    now(core.keepAdoptable.keep(charge));
    core.pass(HOLD_TIME);
    now(core.returnAdoptable.returnDue());
    assertEquals(List.of(), List.copyOf(core.adoptable.all.values()));
    assertNothingGoesBack();
  }

  // Refunds.

  @Test
  void a_refund_is_tried_again_after_an_outage() {
    core.availability.offered = false;
    core.availability.beforeAnswer = () -> core.payments.away = true;
    var charge = captured(PRICE);
    assertEquals(Reason.SLOT_LOST_REFUNDED, refusal(confirm(MEERA, charge)));
    assertEquals(State.DUE, kept().state());
    core.pass(Duration.ofSeconds(30));
    now(core.returnAdoptable.returnDue());
    assertEquals(2, kept().attempts());
    core.payments.away = false;
    core.pass(Duration.ofHours(1));
    now(core.returnAdoptable.returnDue());
    assertGoneBack();
  }

  @Test
  void refund_refused_for_a_day_waits_for_the_operator() {
    core.payments.refusesToRefund = true;
    assertEquals(Reason.PAYMENT_REFUNDED, refusal(confirm(ASHA, captured(PRICE))));
    for (int i = 0; i < 5; i++) {
      assertEquals(State.DUE, kept().state());
      core.pass(Duration.ofDays(1));
      now(core.returnAdoptable.returnDue());
    }
    assertEquals(State.FAILED, kept().state());
    core.payments.refusesToRefund = false;
    now(
        core.handlePaymentWebhook.refunded(
            core.payments.charges.get(PAYMENT),
            core.payments.makeRefund(PAYMENT, PRICE.minor(), PROCESSED)));
    assertEquals(State.DONE, kept().state());
  }

  @Test
  void a_refund_is_owed_until_the_provider_has_processed_it() {
    core.payments.refundStatus = PENDING;
    assertEquals(Reason.PAYMENT_REFUNDED, refusal(confirm(ASHA, captured(PRICE))));
    assertEquals(State.DUE, kept().state());
    var pending = core.payments.madeOf(PAYMENT).getFirst();
    core.payments.madeOf(PAYMENT).clear();
    core.payments
        .madeOf(PAYMENT)
        .add(new ProviderRefund(pending.id(), PAYMENT, pending.amount(), PROCESSED));
    core.pass(Duration.ofMinutes(1));
    now(core.returnAdoptable.returnDue());
    assertGoneBack();
  }

  @Test
  void a_refund_that_fails_after_it_was_processed_is_asked_for_again() {
    assertEquals(Reason.PAYMENT_REFUNDED, refusal(confirm(ASHA, captured(PRICE))));
    assertGoneBack();
    var failed = core.payments.fail(core.payments.madeOf(PAYMENT).getFirst());
    now(core.handlePaymentWebhook.refunded(core.payments.charges.get(PAYMENT), failed));
    assertEquals(State.DONE, kept().state());
    assertEquals(
        List.of(FAILED, PROCESSED),
        core.payments.madeOf(PAYMENT).stream().map(ProviderRefund::status).toList());
  }

  @Test
  void a_refund_by_hand_ends_the_wait_and_gives_back_the_rest() {
    var charge = captured(PRICE);
    now(core.handlePaymentWebhook.captured(charge));
    now(
        core.handlePaymentWebhook.refunded(
            charge, core.payments.makeRefund(PAYMENT, 50_000, PROCESSED)));
    assertEquals(State.DONE, kept().state());
    assertEquals(
        List.of(50_000L, 100_000L),
        core.payments.madeOf(PAYMENT).stream().map(each -> each.amount().minor()).toList());
    assertEquals(Reason.PAYMENT_REFUNDED, refusal(confirm(MEERA, charge)));
  }

  @Test
  void a_refunded_part_of_a_payment_that_is_not_kept_gives_back_no_more() {
    var charge = captured(PRICE);
    var part = core.payments.makeRefund(PAYMENT, 50_000, PROCESSED);
    now(core.handlePaymentWebhook.refunded(charge, part));
    assertEquals(List.of(part), core.payments.madeOf(PAYMENT));
    assertEquals(List.of(), List.copyOf(core.adoptable.all.values()));
    assertEquals(List.of(charge), List.copyOf(core.unmatched.all.values()));
  }

  @Test
  void payment_refunded_before_it_was_known_books_nothing() {
    var charge = core.payments.pay(THEIRS, PAYMENT.value(), PRICE, Charge.State.REFUNDED);
    assertEquals(Reason.PAYMENT_REFUNDED, refusal(confirm(MEERA, charge)));
    assertEquals(List.of(), core.sessions.all());
  }

  @Test
  void waiting_payment_refunded_without_a_webhook_books_nothing() {
    now(core.handlePaymentWebhook.captured(captured(PRICE)));
    core.payments.makeRefund(PAYMENT, PRICE.minor(), PROCESSED);
    var charge = core.payments.pay(THEIRS, PAYMENT.value(), PRICE, Charge.State.REFUNDED);
    assertEquals(Reason.PAYMENT_REFUNDED, refusal(confirm(MEERA, charge)));
    assertEquals(State.DONE, kept().state());
    assertEquals(1, core.payments.madeOf(PAYMENT).size());
  }

  @CanIgnoreReturnValue
  private Charge captured(Money amount) {
    return core.payments.pay(THEIRS, PAYMENT.value(), amount, Charge.State.CAPTURED);
  }

  private Uni<Confirmation> confirm(Person student, Charge charge) {
    return core.confirmPayment.confirm(reported(student, ASHA.id(), TUESDAY_TEN, charge));
  }

  private static ReportedPayment reported(Person student, String mentor, Slot slot, Charge charge) {
    return reported(student, mentor, slot, charge, Optional.of(new BigDecimal("1500")));
  }

  private static ReportedPayment reported(
      Person student, String mentor, Slot slot, Charge charge, Optional<BigDecimal> amount) {
    return new ReportedPayment(
        student.id(),
        charge.id(),
        charge.order(),
        Optional.of(FakePaymentGateway.SIGNATURE),
        details(mentor, slot, amount),
        Optional.of(command(student, mentor, slot)));
  }

  private static Details details(String mentor, Slot slot, Optional<BigDecimal> amount) {
    return new Details(
        Optional.of(mentor), Optional.of(slot.start()), Optional.of(slot.end()), amount);
  }

  private static Command command(Person student, String mentor, Slot slot) {
    return new Command(
        new Student(student.id(), student.name(), student.email(), true),
        mentor,
        slot,
        Optional.of("Career advice"),
        Optional.empty(),
        Optional.empty());
  }

  private AdoptablePayment kept() {
    return core.adoptable.all.get(PAYMENT);
  }

  private void assertGoneBack() {
    assertEquals(State.DONE, kept().state());
    var made = core.payments.madeOf(PAYMENT);
    assertEquals(1, made.size());
    assertEquals(kept().payment().amount().minor(), made.getFirst().amount().minor());
    assertTrue(core.sessions.all().stream().noneMatch(session -> session.knows(PAYMENT)));
  }

  private void assertNothingGoesBack() {
    assertEquals(List.of(), core.payments.madeOf(PAYMENT));
  }

  private static SessionRefused refused(Uni<?> uni) {
    return assertThrows(SessionRefused.class, () -> now(uni));
  }
}
