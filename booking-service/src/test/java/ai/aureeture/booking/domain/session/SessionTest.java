package ai.aureeture.booking.domain.session;

import static ai.aureeture.booking.support.Cast.ASHA;
import static ai.aureeture.booking.support.Cast.CAREER_ADVICE;
import static ai.aureeture.booking.support.Cast.EXPIRY;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.PRICE;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.WEDNESDAY_TEN;
import static ai.aureeture.booking.support.Cast.anId;
import static ai.aureeture.booking.support.Cast.hold;
import static ai.aureeture.booking.support.Cast.meerasHold;
import static ai.aureeture.booking.support.Cast.meerasSession;
import static ai.aureeture.booking.support.Cast.payment;
import static ai.aureeture.booking.support.Cast.terms;
import static ai.aureeture.booking.support.Cast.time;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.domain.MeetingRoom;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.Slot;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.PaymentStatus;
import ai.aureeture.booking.domain.payment.Refund;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionTest {
  private static final Instant LATER = EXPIRY.plusSeconds(1);
  private static final MeetingRoom ROOM =
      new MeetingRoom(
          "https://meet.example/a",
          MeetingRoom.Provider.JITSI,
          Optional.empty(),
          Optional.empty(),
          TUESDAY_TEN.start(),
          0);

  @Test
  void a_hold_waits_for_its_payment() {
    var decision = hold(MEERA, TUESDAY_TEN);
    assertEquals(SessionStatus.PAYMENT_PENDING, decision.session().status());
    assertEquals(PaymentStatus.PENDING, decision.session().paymentStatus());
    assertEquals(List.of(new SessionEvent.Held(EXPIRY)), decision.events());
    assertTrue(decision.session().occupiesSlot());
    assertFalse(decision.session().isSession());
  }

  @Test
  void the_first_order_stays() {
    var held = meerasHold();
    assertEquals(Optional.of(new OrderId("order_1")), held.order());
    assertTrue(held.orderOpened(new OrderId("order_2"), NOW).changesNothing());
  }

  @Test
  void an_order_that_was_opened_too_late_is_remembered_for_its_money() {
    var released = hold(MEERA, TUESDAY_TEN).session().release(NOW).session();
    var known = released.orderOpened(new OrderId("order_1"), NOW).session();
    assertEquals(Optional.of(new OrderId("order_1")), known.order());
    assertFalse(known.occupiesSlot());
  }

  @Test
  void a_payment_confirms_the_hold_and_counts_as_one_change() {
    var held = meerasHold();
    var decision = held.paid(payment("pay_1"), NOW);
    assertEquals(SessionStatus.SCHEDULED, decision.session().status());
    assertEquals(PaymentStatus.PAID, decision.session().paymentStatus());
    assertEquals(List.of(new SessionEvent.PaymentConfirmed(payment("pay_1"))), decision.events());
    assertEquals(held.version() + 1, decision.session().version());
  }

  @Test
  void a_session_can_be_booked_with_a_captured_payment_and_nothing_is_held() {
    var decision = bookedWith(payment("pay_1"), TUESDAY_TEN);
    assertEquals(SessionStatus.SCHEDULED, decision.session().status());
    assertEquals(Optional.of(new OrderId("order_1")), decision.session().order());
    assertEquals(List.of(new SessionEvent.PaymentConfirmed(payment("pay_1"))), decision.events());
  }

  @Test
  void only_the_exact_price_before_the_start_books_a_session() {
    var dollars =
        new Payment(new PaymentId("pay_1"), new OrderId("order_1"), new Money(150_000, "USD"));
    var less =
        new Payment(new PaymentId("pay_1"), new OrderId("order_1"), new Money(149_999, "INR"));
    assertRefused(Reason.AMOUNT_MISMATCH, () -> bookedWith(dollars, TUESDAY_TEN));
    assertRefused(Reason.AMOUNT_MISMATCH, () -> bookedWith(less, TUESDAY_TEN));
    var started = new Slot(NOW, NOW.plusSeconds(3600));
    assertRefused(Reason.SLOT_NOT_OFFERED, () -> bookedWith(payment("pay_1"), started));
  }

  private static Decision bookedWith(Payment payment, Slot slot) {
    return NewSession.bookPaid(
        anId(), terms(ASHA, MEERA, PRICE), CAREER_ADVICE, time(slot), payment);
  }

  @Test
  void the_same_payment_again_changes_nothing() {
    assertTrue(meerasSession().paid(payment("pay_1"), LATER).changesNothing());
  }

  @Test
  void second_payment_is_refunded_and_the_session_stays() {
    var twice = meerasSession().paid(payment("pay_2"), LATER);
    assertEquals(SessionStatus.SCHEDULED, twice.session().status());
    assertEquals(List.of(new SessionEvent.SurplusPaid(payment("pay_2"))), twice.events());
    assertEquals(Refund.State.DUE, twice.session().refunds().all().getFirst().state());
    assertTrue(twice.session().paid(payment("pay_2"), LATER).changesNothing());
  }

  @Test
  void a_hold_does_not_lapse_before_its_time() {
    assertTrue(meerasHold().lapse(EXPIRY.minusMillis(1)).changesNothing());
    var lapsed = meerasHold().lapse(EXPIRY);
    assertEquals(Optional.of(CancelReason.HOLD_LAPSED), lapsed.session().cancelReason());
    assertEquals(List.of(new SessionEvent.Released(CancelReason.HOLD_LAPSED)), lapsed.events());
    assertTrue(lapsed.session().lapse(LATER).changesNothing());
  }

  @Test
  void released_hold_stays_released() {
    var released = meerasHold().release(NOW).session();
    assertEquals(Optional.of(CancelReason.HOLD_RELEASED), released.cancelReason());
    assertTrue(released.release(LATER).changesNothing());
    assertTrue(released.lapse(LATER).changesNothing());
  }

  @Test
  void paid_session_neither_expires_nor_is_released() {
    assertTrue(meerasSession().lapse(LATER).changesNothing());
    assertRefused(Reason.ALREADY_PAID, () -> meerasSession().release(NOW));
  }

  @Test
  void a_late_payment_confirms_while_the_slot_lies_ahead() {
    var lapsed = meerasHold().lapse(LATER).session();
    assertEquals(SessionStatus.SCHEDULED, lapsed.paid(payment("pay_1"), LATER).session().status());
  }

  @Test
  void a_payment_after_the_start_is_refunded_not_confirmed() {
    var lapsed = meerasHold().lapse(LATER).session();
    var late = lapsed.paid(payment("pay_1"), TUESDAY_TEN.start());
    assertEquals(Optional.of(CancelReason.SLOT_LOST), late.session().cancelReason());
    assertEquals(List.of(new SessionEvent.SlotLost(payment("pay_1"))), late.events());
  }

  @Test
  void a_hold_that_has_not_ended_is_not_confirmed_after_the_start_either() {
    var late = meerasHold().paid(payment("pay_1"), TUESDAY_TEN.start());
    assertEquals(Optional.of(CancelReason.SLOT_LOST), late.session().cancelReason());
    assertEquals(
        List.of(
            new SessionEvent.Released(CancelReason.HOLD_LAPSED),
            new SessionEvent.SlotLost(payment("pay_1"))),
        late.events());
    assertFalse(late.session().occupiesSlot());
    assertTrue(
        meerasHold()
            .paid(payment("pay_1"), TUESDAY_TEN.start().minusMillis(1))
            .session()
            .isStanding());
  }

  @Test
  void payment_of_a_wrong_amount_is_refunded_and_the_hold_stays() {
    var mismatched = meerasHold().mismatched(payment("pay_1"), NOW);
    assertEquals(SessionStatus.PAYMENT_PENDING, mismatched.session().status());
    assertEquals(
        List.of(new SessionEvent.PaymentMismatched(payment("pay_1"))), mismatched.events());
    assertEquals(Refund.Reason.MISMATCH, mismatched.session().refunds().all().getFirst().reason());
    assertTrue(mismatched.session().mismatched(payment("pay_1"), LATER).changesNothing());
    assertTrue(mismatched.session().paid(payment("pay_1"), LATER).changesNothing());
    assertTrue(mismatched.session().paid(payment("pay_2"), LATER).session().isStanding());
    assertTrue(meerasSession().mismatched(payment("pay_1"), LATER).changesNothing());
  }

  @Test
  void a_lost_slot_is_paid_until_the_money_is_back() {
    var lost = meerasHold().lapse(LATER).session().slotLost(payment("pay_1"), LATER).session();
    assertEquals(SessionStatus.CANCELLED, lost.status());
    assertEquals(PaymentStatus.PAID, lost.paymentStatus());
    var back = lost.refunded(payment("pay_1"), "rfnd_1", LATER);
    assertEquals(PaymentStatus.REFUNDED, back.session().paymentStatus());
    assertEquals(Optional.of(CancelReason.SLOT_LOST), back.session().cancelReason());
    assertTrue(back.has(SessionEvent.Refunded.class));
    assertTrue(back.session().refunded(payment("pay_1"), "rfnd_1", LATER).changesNothing());
    assertTrue(back.session().paid(payment("pay_1"), LATER).changesNothing());
  }

  @Test
  void session_confirmed_meanwhile_keeps_its_slot() {
    assertTrue(meerasSession().slotLost(payment("pay_1"), LATER).changesNothing());
  }

  @Test
  void the_operators_refund_ends_the_session_once() {
    var ended = meerasSession().refunded(payment("pay_1"), "rfnd_1", LATER);
    assertEquals(Optional.of(CancelReason.REFUNDED), ended.session().cancelReason());
    assertEquals(PaymentStatus.REFUNDED, ended.session().paymentStatus());
    assertTrue(ended.has(SessionEvent.Cancelled.class));
    assertTrue(ended.has(SessionEvent.Refunded.class));
    assertTrue(ended.session().refunded(payment("pay_1"), "rfnd_1", LATER).changesNothing());
  }

  @Test
  void capture_reported_after_its_refund_confirms_nothing() {
    var refunded = meerasHold().refunded(payment("pay_1"), "rfnd_1", NOW).session();
    assertFalse(refunded.occupiesSlot());
    assertTrue(refunded.paid(payment("pay_1"), NOW).changesNothing());
  }

  @Test
  void the_operators_refund_of_a_surplus_leaves_the_session_alone() {
    var session = meerasSession().refunded(payment("pay_2"), "rfnd_2", NOW).session();
    assertEquals(SessionStatus.SCHEDULED, session.status());
    assertTrue(session.paid(payment("pay_2"), NOW).changesNothing());
  }

  @Test
  void permanently_failed_refund_stays_visible() {
    var lost = meerasHold().lapse(LATER).session().slotLost(payment("pay_1"), LATER).session();
    var failed = lost.refundFailed(new PaymentId("pay_1"), LATER);
    assertTrue(failed.has(SessionEvent.RefundFailed.class));
    assertEquals(PaymentStatus.PAID, failed.session().paymentStatus());
    assertTrue(failed.session().refundFailed(new PaymentId("pay_1"), LATER).changesNothing());
    assertTrue(lost.refundFailed(new PaymentId("pay_9"), LATER).changesNothing());
  }

  @Test
  void the_first_room_for_a_time_stays() {
    var ready = meerasSession().roomReady(ROOM, NOW);
    assertEquals(Optional.of(ROOM), ready.session().room());
    var other =
        new MeetingRoom(
            "https://meet.example/b",
            MeetingRoom.Provider.CALENDLY,
            Optional.empty(),
            Optional.empty(),
            TUESDAY_TEN.start(),
            0);
    assertTrue(ready.session().roomReady(other, NOW).changesNothing());
  }

  @Test
  void a_room_for_another_time_or_an_unpaid_hold_changes_nothing() {
    var elsewhere =
        new MeetingRoom(
            ROOM.link(),
            ROOM.provider(),
            Optional.empty(),
            Optional.empty(),
            WEDNESDAY_TEN.start(),
            0);
    assertTrue(meerasSession().roomReady(elsewhere, NOW).changesNothing());
    assertTrue(meerasHold().roomReady(ROOM, NOW).changesNothing());
  }

  @Test
  void failed_mail_adds_one_warning() {
    var warning = new Warning("email-delivery-failed", "The mail is lost", "mail-1");
    var warned = meerasSession().warn(warning, NOW).session();
    assertEquals(List.of(warning), warned.warnings());
    assertTrue(warned.warn(warning, NOW).changesNothing());
  }

  @ParameterizedTest(name = "{0} before the start: {1} minutes until the session is joinable")
  @CsvSource({"PT24H, 1425", "PT15M1S, 1", "PT16M, 1", "PT16M1S, 2", "PT15M0.001S, 1"})
  void session_is_not_joinable_until_15_minutes_before_its_start(Duration before, long minutes) {
    var now = TUESDAY_TEN.start().minus(before);
    var refused = assertRefused(Reason.TOO_EARLY, () -> meerasSession().join(MEERA.id(), now));
    assertEquals(minutes, refused.facts().get("minutesUntilJoin"));
  }

  @Test
  void mentors_first_join_starts_the_session() {
    var joinable = TUESDAY_TEN.start().minus(Duration.ofMinutes(15));
    assertTrue(meerasSession().join(MEERA.id(), joinable).changesNothing());
    var started = meerasSession().join(ASHA.id(), joinable);
    assertEquals(SessionStatus.ONGOING, started.session().status());
    assertTrue(started.session().join(ASHA.id(), TUESDAY_TEN.start()).changesNothing());
  }

  @Test
  void ended_cancelled_and_unpaid_sessions_cannot_be_joined() {
    assertRefused(Reason.SESSION_OVER, () -> meerasSession().join(ASHA.id(), TUESDAY_TEN.end()));
    assertRefused(Reason.NOT_PAID, () -> meerasHold().join(ASHA.id(), TUESDAY_TEN.start()));
    var refunded = meerasSession().refunded(payment("pay_1"), "rfnd_1", NOW).session();
    assertRefused(Reason.NOT_PAID, () -> refunded.join(ASHA.id(), TUESDAY_TEN.start()));
    var lost = meerasHold().lapse(LATER).session().slotLost(payment("pay_1"), LATER).session();
    assertRefused(Reason.SESSION_NOT_JOINABLE, () -> lost.join(ASHA.id(), TUESDAY_TEN.start()));
  }

  @CanIgnoreReturnValue
  private static SessionRefused assertRefused(Reason reason, Executable transition) {
    var refused = assertThrows(SessionRefused.class, transition);
    assertEquals(reason, refused.reason());
    return refused;
  }
}
