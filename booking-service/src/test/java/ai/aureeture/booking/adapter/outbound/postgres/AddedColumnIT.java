package ai.aureeture.booking.adapter.outbound.postgres;

import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.paid;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.application.port.DueRefunds;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.application.port.Sessions;
import ai.aureeture.booking.application.port.UnmatchedPayments;
import ai.aureeture.booking.application.port.operator.Attention;
import ai.aureeture.booking.application.port.people.PersonalData;
import ai.aureeture.booking.domain.Actor;
import ai.aureeture.booking.domain.SessionId;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.Payment;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.session.Decision;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.domain.session.Warning;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.OnVertx;
import ai.aureeture.booking.support.Store;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an older replica does once a newer one has added columns that it does not know. */
@BookingServiceTest
class AddedColumnIT {
  private static final List<String> TABLES = List.of("session", "refund", "unmatched_payment");
  private static final Instant NOW = Instant.now();
  private static final int ALL = 1000;

  @Inject Attention attention;
  @Inject DueRefunds refunds;
  @Inject PersonalData data;
  @Inject Sessions sessions;
  @Inject UnmatchedPayments unmatched;

  @BeforeEach
  void addColumns() {
    TABLES.forEach(table -> Store.run("alter table " + table + " add column added text"));
  }

  @AfterEach
  void dropColumns() {
    TABLES.forEach(table -> Store.run("alter table " + table + " drop column added"));
  }

  @Test
  void entries_that_wait_for_an_operator_are_listed() {
    var session = booked();
    var payment = session.payment().orElseThrow();
    var part =
        new ProviderRefund(
            "rfnd_" + UUID.randomUUID(),
            payment.id(),
            new Money(100, "INR"),
            ProviderRefund.Status.REVERSED);
    change(session, before -> before.refundReported(payment, part, NOW));
    change(session, before -> before.warn(new Warning("email-delivery-failed", "Lost", "1"), NOW));
    var stray = new PaymentId("pay_" + UUID.randomUUID());
    var charge = new Charge(stray, Optional.empty(), payment.amount(), Charge.State.CAPTURED, NOW);
    assertTrue(OnVertx.now(() -> unmatched.add(charge, NOW)));
    assertTrue(
        OnVertx.now(() -> attention.owedMoney(NOW, ALL)).stream()
            .anyMatch(owed -> owed.session().equals(session.id())));
    assertTrue(
        OnVertx.now(() -> attention.lostMails(NOW, ALL)).stream()
            .anyMatch(lost -> lost.session().equals(session.id())));
    assertTrue(
        OnVertx.now(() -> attention.unmatchedPayments(ALL)).stream()
            .anyMatch(payments -> payments.payment().equals(stray)));
  }

  @Test
  void due_refunds_are_taken() {
    var session = booked();
    var paid = session.payment().orElseThrow();
    var surplus =
        new Payment(new PaymentId("pay_" + UUID.randomUUID()), paid.order(), paid.amount());
    change(session, before -> before.paid(surplus, NOW));
    var soon = NOW.plus(Duration.ofMinutes(1));
    assertTrue(
        OnVertx.now(() -> refunds.takeDue(soon, Duration.ZERO, ALL)).stream()
            .anyMatch(due -> due.payment().equals(surplus.id())));
  }

  @Test
  void open_sessions_refuse_an_erasure() {
    var mentor = booked().terms().mentor().id();
    var refused =
        assertThrows(
            SessionRefused.class,
            () -> OnVertx.now(() -> data.startErasure(mentor, Actor.TIME, NOW)));
    assertEquals(Reason.SESSIONS_STILL_OPEN, refused.reason());
  }

  private Session booked() {
    var id = SessionId.parse(paid(held()).id()).orElseThrow();
    return OnVertx.now(() -> sessions.get(id));
  }

  private void change(Session session, Function<Session, Decision> decide) {
    var _ = OnVertx.now(() -> sessions.change(session.id(), Actor.PROVIDER, decide));
  }
}
