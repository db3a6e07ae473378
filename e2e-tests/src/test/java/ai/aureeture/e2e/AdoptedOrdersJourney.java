package ai.aureeture.e2e;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.e2e.actors.Answer;
import ai.aureeture.e2e.actors.Mentor;
import ai.aureeture.e2e.actors.Operator;
import ai.aureeture.e2e.actors.PlatformCheckout;
import ai.aureeture.e2e.actors.Receipt;
import ai.aureeture.e2e.actors.Sandbox;
import ai.aureeture.e2e.actors.Sandbox.Webhook;
import ai.aureeture.e2e.actors.Session;
import ai.aureeture.e2e.actors.Slot;
import ai.aureeture.e2e.actors.Student;
import ai.aureeture.e2e.system.TheSystem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The platform's own checkout takes the money; it becomes a session, or all of it goes back. */
@Execution(ExecutionMode.CONCURRENT)
class AdoptedOrdersJourney {
  private final TheSystem system = TheSystem.running();
  private final Sandbox sandbox = new Sandbox(system);
  private final Mentor mira = Mentor.named("Mira Rao", system);
  private final Student ada = Student.named("Ada Byron", system);
  private final Student ben = Student.named("Ben Late", system);

  @Test
  void payment_of_the_price_books_and_confirms_the_session() {
    Slot slot = mira.freeSlot();
    var checkout = PlatformCheckout.open(ada, mira, slot);
    Receipt receipt = checkout.pay(Webhook.NEVER);

    Session session = checkout.confirms(receipt);

    assertTrue(session.stands());
    assertTrue(session.isAt(slot));
    assertEquals(receipt.paymentId(), session.paymentId());
    assertBooked(session, receipt);
  }

  @Test
  void older_pages_confirm_without_order_and_signature() {
    var checkout = PlatformCheckout.open(ada, mira, mira.freeSlot());
    Receipt receipt = checkout.pay(Webhook.NEVER);

    assertBooked(checkout.confirms(receipt.paymentOnly()), receipt);
  }

  @Test
  void second_call_answers_the_same_session() {
    var checkout = PlatformCheckout.open(ada, mira, mira.freeSlot());
    Receipt receipt = checkout.pay(Webhook.NEVER);
    Session session = checkout.confirms(receipt);

    var again = checkout.triesToConfirm(receipt).expect(200).as(Session.class, "session");

    assertEquals(session.id(), again.id());
    assertBooked(session, receipt);
  }

  @Test
  void webhook_before_the_browser_leaves_the_payment_to_the_browser() {
    var checkout = PlatformCheckout.open(ada, mira, mira.freeSlot());
    Receipt receipt = checkout.pay(Webhook.TWICE);

    assertBooked(checkout.confirms(receipt), receipt);
  }

  @Test
  void another_student_cannot_use_the_payment() {
    var checkout = PlatformCheckout.open(ada, mira, mira.freeSlot());
    Receipt receipt = checkout.pay(Webhook.NEVER);
    Session session = checkout.confirms(receipt);

    Answer refused = checkout.triesToConfirmAs(ben, receipt);

    assertEquals("not-your-booking", refused.expect(403).code());
    assertEquals(List.of(), ben.sessions());
    assertBooked(session, receipt);
  }

  @Test
  void payment_for_a_slot_taken_meanwhile_is_refunded() {
    Slot slot = mira.freeSlot();
    var late = PlatformCheckout.open(ben, mira, slot);
    Receipt receipt = late.pay(Webhook.NEVER);
    var first = PlatformCheckout.open(ada, mira, slot);
    Receipt firstReceipt = first.pay(Webhook.NEVER);
    Session taken = first.confirms(firstReceipt);

    for (int i = 0; i < 2; i++) {
      assertAnsweredWithRefund(
          "slot-lost-refunded",
          "Another student booked this slot before your payment arrived",
          late.triesToConfirm(receipt));
    }

    assertRefundedOnly(receipt, PlatformCheckout.PRICE);
    assertBooked(taken, firstReceipt);
  }

  @Test
  void payment_of_another_amount_than_the_price_is_refunded() {
    long oneRupee = 100;
    var checkout = PlatformCheckout.open(ben, mira, mira.freeSlot(), oneRupee);
    Receipt receipt = checkout.pay(Webhook.NEVER);

    assertAnsweredWithRefund(
        "payment-refunded",
        "This payment of ₹1 doesn’t match the session’s price",
        checkout.triesToConfirm(receipt));

    assertRefundedOnly(receipt, oneRupee);
  }

  @Test
  void payment_for_an_unknown_mentor_is_refunded() {
    var checkout =
        PlatformCheckout.open(ben, mira, mira.freeSlot()).withMentor("user_mentor_unknown");
    Receipt receipt = checkout.pay(Webhook.NEVER);

    assertAnsweredWithRefund("payment-refunded", "", checkout.triesToConfirm(receipt));

    assertRefundedOnly(receipt, PlatformCheckout.PRICE);
  }

  @Test
  void payment_whose_browser_never_comes_back_is_refunded() {
    var checkout = PlatformCheckout.open(ben, mira, mira.freeSlot());
    Receipt receipt = checkout.pay(Webhook.NOW);
    assertFalse(needsAttention(receipt), "waits without needing an operator");

    await("the wait for the browser ends")
        .atMost(150, SECONDS)
        .pollInterval(1, SECONDS)
        .until(() -> !sandbox.refundsOfPayment(receipt.paymentId()).isEmpty());

    assertRefundedOnly(receipt, PlatformCheckout.PRICE);
    assertAnsweredWithRefund(
        "payment-refunded",
        "No session was booked with this payment in time",
        checkout.triesToConfirm(receipt));
  }

  private void assertBooked(Session session, Receipt receipt) {
    new Confirmation(ada, mira, session.id()).standsOnce();
    assertEquals(List.of(), sandbox.refundsOfPayment(receipt.paymentId()));
  }

  private static void assertAnsweredWithRefund(String code, String reason, Answer answer) {
    assertEquals(code, answer.expect(409).code());
    String error = answer.json().path("error").asText();
    assertTrue(error.startsWith(reason), error);
    assertTrue(error.endsWith("; you’ll be refunded in full"), error);
  }

  private void assertRefundedOnly(Receipt receipt, long paise) {
    await("refunded, and nothing waits for the operator")
        .atMost(45, SECONDS)
        .until(() ->
            !sandbox.refundsOfPayment(receipt.paymentId()).isEmpty() && !needsAttention(receipt));
    var refunds = sandbox.refundsOfPayment(receipt.paymentId());
    assertEquals(1, refunds.size(), () -> "refunds " + refunds);
    assertEquals(paise, refunds.getFirst().amount(), "in full");
    assertEquals(List.of(), ben.sessions());
    assertEquals(List.of(), ben.me().notices());
    assertEquals(List.of(), ben.me().mails());
  }

  private boolean needsAttention(Receipt receipt) {
    return Operator.of(system).attention().stream()
        .anyMatch(entry -> entry.path("paymentId").asText().equals(receipt.paymentId()));
  }
}
