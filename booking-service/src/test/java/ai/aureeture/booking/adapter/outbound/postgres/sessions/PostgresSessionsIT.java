package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import static ai.aureeture.booking.support.Cast.NOW;
import static ai.aureeture.booking.support.Cast.PRICE;
import static ai.aureeture.booking.support.Cast.TUESDAY_ELEVEN;
import static ai.aureeture.booking.support.Cast.TUESDAY_TEN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.aureeture.booking.application.port.MovesContract;
import ai.aureeture.booking.application.port.Offers;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.Person;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Cast;
import ai.aureeture.booking.support.OnVertx;
import ai.aureeture.booking.support.PublishedEventsReader;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class PostgresSessionsIT extends MovesContract {
  @Inject Sessions sessions;
  @Inject Offers offers;

  @Test
  void a_rollback_leaves_no_event() {
    var order = new OrderId("order_" + UUID.randomUUID());
    var once = paymentOf(order, "pay_" + UUID.randomUUID());
    var first = add(hold(someStudent(), TUESDAY_TEN));
    var second = add(hold(someStudent(), TUESDAY_ELEVEN));
    change(first.id(), session -> session.paid(once, NOW));
    // The database lets no payment stand for two sessions.
    assertThrows(
        RuntimeException.class, () -> change(second.id(), session -> session.paid(once, NOW)));
    change(second.id(), session -> session.release(NOW));
    assertEquals(
        List.of("SlotHeld", "SlotReleased"), PublishedEventsReader.of(second.id().toString(), 2));
    assertEquals(
        List.of("SlotHeld", "PaymentConfirmed"),
        PublishedEventsReader.of(first.id().toString(), 2));
  }

  @Test
  void a_payment_is_used_once_ever() {
    var order = new OrderId("order_" + UUID.randomUUID());
    var used = paymentOf(order, "pay_" + UUID.randomUUID());
    var goesBack = paymentOf(order, "pay_" + UUID.randomUUID());
    var first = add(hold(someStudent(), TUESDAY_TEN));
    var second = add(hold(someStudent(), TUESDAY_ELEVEN));
    change(first.id(), session -> session.paid(used, NOW));
    change(first.id(), session -> session.mismatched(goesBack, NOW));
    assertUseless(second, session -> session.paid(used, NOW));
    assertUseless(second, session -> session.mismatched(used, NOW));
    assertUseless(second, session -> session.paid(goesBack, NOW));
    assertUseless(second, session -> session.mismatched(goesBack, NOW));
    // Its own session may have it as what was paid and as what goes back.
    change(first.id(), session -> session.refund(NOW));
    assertEquals(2, get(first.id()).refunds().all().size());
  }

  @Test
  void one_of_two_concurrent_sessions_gets_a_payment() throws Exception {
    var payment = paymentOf(new OrderId("order_" + UUID.randomUUID()), "pay_" + UUID.randomUUID());
    var paid = add(hold(someStudent(), TUESDAY_TEN)).id();
    var mismatched = add(hold(someStudent(), TUESDAY_ELEVEN)).id();
    var outcomes =
        concurrently(
            Stream.of(
                () -> change(paid, session -> session.paid(payment, NOW)),
                () -> change(mismatched, session -> session.mismatched(payment, NOW))));
    assertEquals(
        1, outcomes.stream().filter(Decision.class::isInstance).count(), outcomes::toString);
  }

  private void assertUseless(Session session, Function<Session, Decision> use) {
    assertThrows(RuntimeException.class, () -> change(session.id(), use));
    assertEquals(session, get(session.id()));
  }

  private static Payment paymentOf(OrderId order, String id) {
    return new Payment(new PaymentId(id), order, PRICE);
  }

  @Override
  protected Sessions sessions() {
    return sessions;
  }

  @Override
  protected <T> T now(Supplier<Uni<T>> work) {
    return OnVertx.now(work);
  }

  @Override
  protected void welcome(Person mentor) {
    var _ =
        now(() -> offers.put(Cast.offerOf(mentor), Actor.of(Participant.MENTOR, mentor.id()), NOW));
  }
}
