package ai.aureeture.booking.adapter.out.postgres;

import static ai.aureeture.booking.support.Cast.EXPIRY;
import static ai.aureeture.booking.support.Cast.MEERA;
import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static ai.aureeture.booking.support.Cast.hold;
import static ai.aureeture.booking.support.Cast.meerasHold;
import static ai.aureeture.booking.support.Cast.meerasSession;
import static ai.aureeture.booking.support.Cast.payment;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import ai.aureeture.booking.domain.Decision;
import ai.aureeture.booking.domain.OrderId;
import ai.aureeture.booking.domain.Warning;
import ai.aureeture.events.PaymentConfirmed;
import ai.aureeture.events.PaymentRefunded;
import ai.aureeture.events.SessionCancelled;
import ai.aureeture.events.SlotHeld;
import ai.aureeture.events.SlotReleased;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedEventsTest {

  @Test
  void a_hold_tells_the_whole_session() {
    var decision = hold(MEERA, TUESDAY_TEN);
    var held = assertInstanceOf(SlotHeld.class, only(decision));
    var session = held.session();
    assertEquals(EXPIRY, held.holdExpiresAt());
    assertEquals("mentor-asha", held.key());
    assertEquals(decision.session().id().toString(), session.sessionId());
    assertEquals("payment_pending", session.status());
    assertEquals("pending", session.paymentStatus());
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
    assertEquals("scheduled", confirmed.session().status());
    assertEquals("pay_1", confirmed.session().paymentId());
  }

  @Test
  void reasons_are_words_of_the_contract() {
    var released = assertInstanceOf(SlotReleased.class, only(meerasHold().lapse(EXPIRY)));
    assertEquals("hold-lapsed", released.reason());
    var lost = meerasHold().release(NOW).session().slotLost(payment("pay_1"), NOW);
    assertEquals(List.of(), PublishedEvents.of(lost));
    var refunded =
        assertInstanceOf(
            PaymentRefunded.class, only(lost.session().refunded(payment("pay_1"), "rfnd_1", NOW)));
    assertEquals("slot-lost", refunded.reason());
    assertEquals("rfnd_1", refunded.refundId());
    assertEquals("refunded", refunded.session().paymentStatus());
  }

  @Test
  void the_operators_refund_is_told_as_two_events_with_ids_of_their_own() {
    var events = PublishedEvents.of(meerasSession().refunded(payment("pay_1"), "rfnd_1", NOW));
    assertEquals("refunded", assertInstanceOf(SessionCancelled.class, events.getFirst()).reason());
    assertEquals(PaymentRefunded.class, events.getLast().getClass());
    var first = OutboxRow.of(events.getFirst(), NOW);
    assertNotEquals(first.id, OutboxRow.of(events.getLast(), NOW).id);
    assertEquals(first.id, OutboxRow.of(events.getFirst(), NOW.plusSeconds(1)).id);
  }

  @Test
  void what_concerns_nobody_else_is_not_told() {
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
