package ai.aureeture.booking.adapter.outbound.postgres.outbox;

import static ai.aureeture.booking.support.Cast.EXPIRY;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.RULES;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.WEDNESDAY_TEN;
import static ai.aureeture.booking.support.Cast.ask;
import static ai.aureeture.booking.support.Cast.hold;
import static ai.aureeture.booking.support.Cast.meerasHold;
import static ai.aureeture.booking.support.Cast.meerasRequest;
import static ai.aureeture.booking.support.Cast.meerasSession;
import static ai.aureeture.booking.support.Cast.payment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Warning;
import ai.aureeture.events.PaymentConfirmed;
import ai.aureeture.events.PaymentRefunded;
import ai.aureeture.events.RefundFailed;
import ai.aureeture.events.RescheduleRejected;
import ai.aureeture.events.RescheduleRequested;
import ai.aureeture.events.SessionAccepted;
import ai.aureeture.events.SessionCancelled;
import ai.aureeture.events.SessionCompleted;
import ai.aureeture.events.SessionRescheduled;
import ai.aureeture.events.SlotHeld;
import ai.aureeture.events.SlotReleased;
import ai.aureeture.events.session.BookingType;
import ai.aureeture.events.session.CancelReason;
import ai.aureeture.events.session.CompletedBy;
import ai.aureeture.events.session.ParticipantRole;
import ai.aureeture.events.session.PaymentStatus;
import ai.aureeture.events.session.RefundReason;
import ai.aureeture.events.session.RejectionReason;
import ai.aureeture.events.session.SessionStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishedEventsTest {

  @Test
  void hold_event_has_the_whole_session() {
    var decision = hold(MEERA, TUESDAY_TEN);
    var held = assertInstanceOf(SlotHeld.class, only(decision));
    var session = held.session();
    assertEquals(EXPIRY, held.holdExpiresAt());
    assertEquals("mentor-asha", held.key());
    assertEquals(decision.session().id().toString(), session.sessionId());
    assertEquals(SessionStatus.PAYMENT_PENDING, session.status());
    assertEquals(PaymentStatus.PENDING, session.paymentStatus());
    assertEquals(150_000, session.amountMinor());
    assertEquals(TUESDAY_TEN.start(), session.startTime());
    assertEquals("Meera Nair", session.student().name());
    assertEquals(1, session.version());
  }

  @Test
  void a_confirmation_carries_its_payment() {
    var confirmed =
        assertInstanceOf(PaymentConfirmed.class, only(meerasHold().paid(payment("pay_1"), EXPIRY)));
    assertEquals("pay_1", confirmed.paymentId());
    assertEquals("order_1", confirmed.orderId());
    assertEquals(EXPIRY, confirmed.confirmedAt());
    assertEquals(SessionStatus.SCHEDULED, confirmed.session().status());
    assertEquals("pay_1", confirmed.session().paymentId());
  }

  @Test
  void reasons_are_words_of_the_contract() {
    var released = assertInstanceOf(SlotReleased.class, only(meerasHold().lapse(EXPIRY)));
    assertEquals(CancelReason.HOLD_LAPSED, released.reason());
    var lost = meerasHold().release(NOW).session().slotLost(payment("pay_1"), NOW);
    assertEquals(List.of(), PublishedEvents.of(lost));
    var refunded =
        assertInstanceOf(
            PaymentRefunded.class, only(lost.session().refunded(payment("pay_1"), "rfnd_1", NOW)));
    assertEquals(RefundReason.SLOT_LOST, refunded.reason());
    assertEquals("rfnd_1", refunded.refundId());
    assertEquals(PaymentStatus.REFUNDED, refunded.session().paymentStatus());
  }

  @Test
  void operators_refund_is_published_as_two_events() {
    var events = PublishedEvents.of(meerasSession().refunded(payment("pay_1"), "rfnd_1", NOW));
    assertEquals(
        CancelReason.REFUNDED,
        assertInstanceOf(SessionCancelled.class, events.getFirst()).reason());
    assertEquals(PaymentRefunded.class, events.getLast().getClass());
    var first = OutboxRow.of(events.getFirst(), NOW);
    assertNotEquals(first.id, OutboxRow.of(events.getLast(), NOW).id);
    assertEquals(first.id, OutboxRow.of(events.getFirst(), NOW.plusSeconds(1)).id);
  }

  @Test
  void reschedule_events_carry_the_request_and_its_outcome() {
    var ask = ask(Participant.MENTOR, Optional.of(WEDNESDAY_TEN));
    var decision = meerasSession().askToMove(ask, RULES, NOW);
    var asked = assertInstanceOf(RescheduleRequested.class, only(decision));
    assertEquals(SessionStatus.RESCHEDULE_REQUESTED, asked.session().status());
    assertEquals(Optional.of(asked.request()), asked.session().pendingRequest());
    assertEquals(WEDNESDAY_TEN.start(), asked.request().newStartTime());
    assertEquals(ParticipantRole.MENTOR, asked.request().requestedBy());
    assertEquals(1, asked.session().reschedules().count());
    var session = decision.session();
    var kept = session.lapseRequest(TUESDAY_TEN.start());
    var rejected = assertInstanceOf(RescheduleRejected.class, only(kept));
    assertEquals(RejectionReason.LAPSED, rejected.reason());
    assertEquals(Optional.empty(), rejected.session().pendingRequest());
    var moved = session.approve(ask.id(), Participant.STUDENT, Optional.empty(), NOW);
    var rescheduled = assertInstanceOf(SessionRescheduled.class, only(moved));
    assertEquals(TUESDAY_TEN.start(), rescheduled.previousStartTime());
    assertEquals(WEDNESDAY_TEN.start(), rescheduled.session().startTime());
    assertEquals(1, rescheduled.session().moves());
  }

  @Test
  void free_sessions_and_completion_have_events_of_their_own() {
    var asked = meerasRequest();
    var accepted = assertInstanceOf(SessionAccepted.class, only(asked.accept(NOW))).session();
    assertEquals(BookingType.FREE, accepted.bookingType());
    assertEquals(PaymentStatus.PAID, accepted.paymentStatus());
    var declined = assertInstanceOf(SessionCancelled.class, only(asked.decline(NOW)));
    assertEquals(CancelReason.DECLINED, declined.reason());
    assertEquals(CancelReason.DECLINED, declined.session().cancelReason());
    var completed =
        assertInstanceOf(SessionCompleted.class, only(meerasSession().complete(TUESDAY_TEN.end())));
    assertEquals(CompletedBy.MENTOR, completed.completedBy());
    assertEquals(TUESDAY_TEN.end(), completed.completedAt());
  }

  @Test
  void operators_refund_is_published_immediately_and_again_when_processed() {
    var refunded = meerasSession().refund(NOW);
    var cancelled = assertInstanceOf(SessionCancelled.class, only(refunded));
    assertEquals(PaymentStatus.PAID, cancelled.session().paymentStatus());
    var back = refunded.session().refunded(payment("pay_1"), "rfnd_1", NOW);
    assertEquals(
        RefundReason.REFUNDED, assertInstanceOf(PaymentRefunded.class, only(back)).reason());
  }

  @Test
  void refund_event_has_remaining_amount_session_outcome_and_failure_time() {
    var part =
        new ProviderRefund(
            "rfnd_1",
            payment("pay_1").id(),
            new Money(50_000, "INR"),
            ProviderRefund.Status.PROCESSED);
    var partly = meerasSession().refundReported(payment("pay_1"), part, NOW);
    var refunded = assertInstanceOf(PaymentRefunded.class, only(partly));
    assertEquals(50_000, refunded.amountMinor());
    assertEquals(100_000, refunded.remainingMinor());
    assertEquals(50_000, refunded.returnedMinor());
    assertNull(refunded.sessionTookPlace());
    var after = partly.session().refund(TUESDAY_TEN.end());
    assertEquals(List.of(), PublishedEvents.of(after));
    var failed = after.session().refundFailed(payment("pay_1").id(), TUESDAY_TEN.end());
    var inVain = assertInstanceOf(RefundFailed.class, only(failed));
    assertEquals(100_000, inVain.amountMinor());
    assertEquals(50_000, inVain.returnedMinor());
    var rest =
        new ProviderRefund(
            "rfnd_2", part.payment(), new Money(100_000, "INR"), ProviderRefund.Status.PROCESSED);
    var back = failed.session().refundReported(payment("pay_1"), rest, TUESDAY_TEN.end());
    var whole = assertInstanceOf(PaymentRefunded.class, only(back));
    assertEquals(150_000, whole.amountMinor());
    assertEquals(150_000, whole.returnedMinor());
    assertEquals(true, whole.sessionTookPlace());
    assertNull(whole.remainingMinor());
  }

  @Test
  void captured_and_refunded_amounts_are_published_where_not_the_price() {
    var id = payment("pay_1").id();
    var paid = new Payment(id, new OrderId("order_1"), new Money(153_540, "INR"));
    var confirmation = meerasHold().paid(paid, NOW);
    assertEquals(
        153_540, assertInstanceOf(PaymentConfirmed.class, only(confirmation)).capturedMinor());
    var part =
        new ProviderRefund("rfnd_1", id, new Money(50_000, "INR"), ProviderRefund.Status.PROCESSED);
    var partly = confirmation.session().refundReported(paid, part, NOW).session();
    var ordered = partly.refund(NOW);
    var rest =
        new ProviderRefund(
            "rfnd_2", id, new Money(103_540, "INR"), ProviderRefund.Status.PROCESSED);
    var atProvider = PublishedEvents.of(partly.refundReported(paid, rest, NOW));
    for (var event : List.of(only(ordered), atProvider.getFirst())) {
      var cancelled = assertInstanceOf(SessionCancelled.class, event);
      assertEquals(153_540, cancelled.capturedMinor());
      assertEquals(103_540, cancelled.remainingMinor());
    }
    for (var event :
        List.of(only(ordered.session().refundReported(paid, rest, NOW)), atProvider.getLast())) {
      var back = assertInstanceOf(PaymentRefunded.class, event);
      assertEquals(153_540, back.amountMinor());
      assertEquals(50_000, back.earlierMinor());
    }
  }

  @Test
  void a_part_that_goes_back_of_a_payment_that_is_all_owed_is_told_with_the_whole() {
    var paid = payment("pay_1");
    var half =
        new ProviderRefund(
            "rfnd_1", paid.id(), new Money(50_000, "INR"), ProviderRefund.Status.PROCESSED);
    var rest =
        new ProviderRefund(
            "rfnd_2", paid.id(), new Money(100_000, "INR"), ProviderRefund.Status.PROCESSED);
    var part = meerasSession().refund(NOW).session().refundReported(paid, half, NOW);
    assertEquals(List.of(), PublishedEvents.of(part));
    var whole = part.session().refundReported(paid, rest, NOW);
    var back = assertInstanceOf(PaymentRefunded.class, only(whole));
    assertEquals(150_000, back.amountMinor());
    assertEquals(50_000, back.earlierMinor());
  }

  @Test
  void a_part_of_a_surplus_payment_that_goes_back_late_has_its_reason() {
    var surplus = payment("pay_2");
    var failed = meerasSession().paid(surplus, NOW).session().refundFailed(surplus.id(), NOW);
    var part =
        new ProviderRefund(
            "rfnd_1", surplus.id(), new Money(50_000, "INR"), ProviderRefund.Status.PROCESSED);
    var back =
        assertInstanceOf(
            PaymentRefunded.class, only(failed.session().refundReported(surplus, part, NOW)));
    assertEquals(ai.aureeture.events.session.RefundReason.SURPLUS, back.reason());
    assertEquals(100_000, back.remainingMinor());
  }

  @Test
  void internal_changes_are_not_published() {
    assertEquals(
        List.of(),
        PublishedEvents.of(
            hold(MEERA, TUESDAY_TEN).session().orderOpened(new OrderId("order_2"), NOW)));
    assertEquals(
        List.of(), PublishedEvents.of(meerasSession().warn(new Warning("c", "m", "x"), NOW)));
  }

  private static Object only(Decision decision) {
    var events = PublishedEvents.of(decision);
    assertEquals(1, events.size());
    return events.getFirst();
  }
}
