package ai.aureeture.booking.adapter.outbound.postgres.sessions;

import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.refunded;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.application.port.lists.SessionLists;
import ai.aureeture.booking.application.port.lists.SessionLists.Owner;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.Warning;
import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Moves;
import ai.aureeture.booking.support.OnVertx;
import ai.aureeture.booking.support.Store;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class PostgresSessionListsIT {
  private static final int READINGS = 300;

  @Inject SessionLists lists;
  @Inject Sessions sessions;

  @Test
  void listed_sessions_are_as_they_are_read_one_by_one() {
    var now = Instant.now();
    var moving = paid(held());
    var first = Moves.asked(moving, Participant.MENTOR, Optional.empty());
    Moves.reject(moving, Participant.STUDENT, first).then().statusCode(200);
    Moves.asked(moving, Participant.MENTOR, Optional.of(hour()));
    change(moving, session -> session.paid(another(session.payment().orElseThrow()), now));
    change(moving, session -> session.paid(another(session.payment().orElseThrow()), now));
    change(moving, session -> session.warn(new Warning("email-delivery-failed", "Lost", "1"), now));
    change(
        moving,
        session -> session.refundReported(session.payment().orElseThrow(), part(session), now));
    var refunded = refunded(paid(held(moving.student(), moving.mentor(), hour())));
    for (var owner :
        List.of(
            new Owner(Participant.MENTOR, moving.mentor()),
            new Owner(Participant.STUDENT, moving.student()))) {
      var both = OnVertx.now(() -> lists.both(owner, now, 50));
      assertEquals(List.of(session(moving)), both.upcoming().sessions());
      assertEquals(List.of(session(refunded)), both.past().sessions());
      assertEquals(2, OnVertx.now(() -> lists.count(owner)));
    }
    assertEquals(2, session(moving).refunds().all().size());
    assertEquals(2, session(moving).requests().size());
  }

  private Session session(Held held) {
    return OnVertx.now(() -> sessions.get(SessionId.parse(held.id()).orElseThrow()));
  }

  private void change(Held held, Function<Session, Decision> decide) {
    var id = SessionId.parse(held.id()).orElseThrow();
    var _ = OnVertx.now(() -> sessions.change(id, Actor.PROVIDER, decide));
  }

  private static Payment another(Payment payment) {
    return new Payment(
        new PaymentId("pay_" + UUID.randomUUID()), payment.order(), payment.amount());
  }

  private static ProviderRefund part(Session session) {
    return new ProviderRefund(
        "rfnd_" + UUID.randomUUID(),
        session.payment().orElseThrow().id(),
        new Money(100, "INR"),
        ProviderRefund.Status.REVERSED);
  }

  @Test
  void session_that_moves_between_two_reads_is_in_exactly_one_list() {
    var session = paid(held());
    var owner = new Owner(Participant.MENTOR, session.mentor());
    var now = Instant.now();
    var isRead = new AtomicBoolean();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var moves =
          threads.submit(() -> {
            while (!isRead.get()) {
              Store.move(session.id(), now.minus(Duration.ofMinutes(90)));
              Store.move(session.id(), now.plus(Duration.ofMinutes(90)));
            }
          });
      try {
        for (int i = 0; i < READINGS && !moves.isDone(); i++) {
          var both = OnVertx.now(() -> lists.both(owner, now, 50));
          assertEquals(1, both.upcoming().sessions().size() + both.past().sessions().size());
        }
      } finally {
        isRead.set(true);
      }
    }
  }
}
