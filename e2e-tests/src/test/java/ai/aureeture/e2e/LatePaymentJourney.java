package ai.aureeture.e2e;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.e2e.actors.Answer;
import ai.aureeture.e2e.actors.Booking;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Person;
import ai.aureeture.e2e.actors.Receipt;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Payments that come after the hold has ended. The holds of this system last a minute. */
@Execution(ExecutionMode.CONCURRENT)
class LatePaymentJourney {
  private final TheSystem system = TheSystem.running();
  private final Sandbox sandbox = new Sandbox(system);
  private final Mentor mira = Mentor.named("Mira Rao", system);
  private final Student ada = Student.named("Ada Byron", system);
  private final Student ben = Student.named("Ben Late", system);

  @Test
  void released_hold_that_is_paid_is_confirmed_while_the_slot_is_free() {
    Booking booking = ben.books(mira, mira.freeSlot());
    var _ = ben.letsGo(booking).expect(204);
    var _ = ben.letsGo(booking).expect(204);

    var session = ben.confirms(sandbox.pay(booking, Webhook.NEVER));

    assertEquals(booking.bookingId(), session.id());
    new Confirmation(ben, mira, session.id()).standsOnce();
  }

  @Test
  void released_hold_that_is_paid_is_refunded_when_the_slot_is_taken() {
    Slot slot = mira.freeSlot();
    Booking late = ben.books(mira, slot);
    var _ = ben.letsGo(late).expect(204);
    Booking taken = takes(ada, slot);

    Receipt receipt = sandbox.pay(late, Webhook.NEVER);

    assertAnsweredWithRefund(ben.triesToConfirm(receipt));
    assertRefundedOnce(late);
    assertAnsweredWithRefund(ben.triesToConfirm(receipt));
    new Confirmation(ada, mira, taken.bookingId()).standsOnce();
  }

  @Test
  void late_payment_reported_only_by_the_webhook_is_refunded_too() {
    Slot slot = mira.freeSlot();
    Booking late = ben.books(mira, slot);
    var _ = ben.letsGo(late).expect(204);
    var _ = takes(ada, slot);

    var _ = sandbox.pay(late, Webhook.TWICE);

    assertRefundedOnce(late);
  }

  @Test
  void a_lapsed_hold_is_confirmed_when_the_payment_comes_and_the_slot_is_free() {
    Slot slot = mira.freeSlot();
    Booking booking = ben.books(mira, slot);
    awaitLapseOf(slot);

    var _ = ben.confirms(sandbox.pay(booking, Webhook.NEVER));

    new Confirmation(ben, mira, booking.bookingId()).standsOnce();
  }

  @Test
  void a_lapsed_hold_is_refunded_when_the_payment_comes_and_the_slot_is_taken() {
    Slot slot = mira.freeSlot();
    Booking late = ben.books(mira, slot);
    awaitLapseOf(slot);
    Booking taken = takes(ada, slot);

    assertAnsweredWithRefund(ben.triesToConfirm(sandbox.pay(late, Webhook.NEVER)));

    assertRefundedOnce(late);
    new Confirmation(ada, mira, taken.bookingId()).standsOnce();
  }

  @Test
  void unreported_payment_is_found_before_the_hold_expires() {
    Booking booking = ben.books(mira, mira.freeSlot());
    var _ = sandbox.pay(booking, Webhook.NEVER);

    await("reconciliation finds the payment")
        .atMost(150, SECONDS)
        .until(() -> ben.sessions().stream().anyMatch(session -> session.stands()));

    new Confirmation(ben, mira, booking.bookingId()).standsOnce();
  }

  private Booking takes(Student student, Slot slot) {
    Booking booking = student.books(mira, slot);
    var _ = student.confirms(sandbox.pay(booking, Webhook.NEVER));
    return booking;
  }

  private void awaitLapseOf(Slot slot) {
    await("the hold shows").atMost(45, SECONDS).until(() -> !mira.isFree(slot));
    await("the hold lapses")
        .atMost(150, SECONDS)
        .pollInterval(1, SECONDS)
        .until(() -> mira.isFree(slot));
  }

  private static void assertAnsweredWithRefund(Answer answer) {
    assertEquals("slot-lost-refunded", answer.expect(409).code());
    assertFalse(answer.json().path("supportContact").asText().isBlank());
  }

  private void assertRefundedOnce(Booking late) {
    await("refunded").atMost(45, SECONDS).until(() -> isRefunded(late));
    assertEquals("slot-lost", ben.session(late.bookingId()).cancelReason());
    var refunds = sandbox.refundsOf(late.orderId());
    assertEquals(1, refunds.size(), () -> "refunds " + refunds);
    assertEquals(late.payment().amount(), refunds.getFirst().amount(), "in full");
    for (Person person : List.of(ben.me(), mira.me())) assertNotified(person, late.bookingId());
  }

  /** Seen in the list: what is neither paid nor refunded yet is no session to be asked for. */
  private boolean isRefunded(Booking late) {
    return ben.sessions().stream()
        .anyMatch(session -> session.id().equals(late.bookingId()) && session.isRefunded());
  }

  private static void assertNotified(Person person, String sessionId) {
    await(person.name() + " is notified in the app and by mail")
        .atMost(45, SECONDS)
        .until(() ->
            person.notifications("session-refunded", sessionId) == 1
                && person.mails().stream()
                    .anyMatch(mail -> mail.subject().toLowerCase().contains("refund")));
    assertTrue(
        person.notifications("session-confirmed", sessionId) == 0,
        "never notified of a confirmation");
  }
}
