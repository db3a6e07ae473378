package ai.aureeture.booking.adapter.outbound.razorpay;

import static ai.aureeture.booking.support.Api.book;
import static ai.aureeture.booking.support.Api.concurrently;
import static ai.aureeture.booking.support.Api.fault;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.ordersOpenedFor;
import static ai.aureeture.booking.support.Api.refundsOf;
import static ai.aureeture.booking.support.Api.sandbox;
import static ai.aureeture.booking.support.Api.student;
import static ai.aureeture.booking.support.Cast.PRICE;
import static ai.aureeture.booking.support.Cast.anId;
import static ai.aureeture.booking.support.Cast.meerasHold;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.application.port.PaymentGateway;
import ai.aureeture.booking.application.port.PaymentGateway.Charge;
import ai.aureeture.booking.domain.SessionRefused;
import ai.aureeture.booking.domain.SessionRefused.Reason;
import ai.aureeture.booking.domain.payment.Money;
import ai.aureeture.booking.domain.payment.OrderId;
import ai.aureeture.booking.domain.payment.PaymentId;
import ai.aureeture.booking.domain.payment.ProviderRefund;
import ai.aureeture.booking.domain.payment.Refund;
import ai.aureeture.booking.domain.session.Session;
import ai.aureeture.booking.support.Api;
import ai.aureeture.booking.support.BookingServiceTest;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BookingServiceTest
class RazorpayGatewayIT {
  @Inject PaymentGateway razorpay;

  private final Session session = meerasHold();

  @AfterEach
  void everythingWorksAgain() {
    fault("none", Map.of());
    // An outage is remembered for a while, by each kind of question for itself.
    await()
        .atMost(Duration.ofSeconds(20))
        .ignoreException(SessionRefused.class)
        .untilAsserted(() -> {
          var order = now(() -> razorpay.openOrder(meerasHold()));
          now(() -> razorpay.findOrder(anId()));
          now(() -> razorpay.charge(new PaymentId("pay_unknown")));
          now(() -> razorpay.chargesOf(new OrderId("order_unknown")));
          now(() -> razorpay.isPaid(order));
        });
  }

  @Test
  void an_order_is_found_by_the_sessions_id() {
    var order = now(() -> razorpay.openOrder(session));
    assertEquals(Optional.of(order), now(() -> razorpay.findOrder(session.id())));
    assertEquals(Optional.empty(), now(() -> razorpay.findOrder(anId())));
  }

  @Test
  void an_order_whose_answer_was_lost_is_found_and_not_doubled() {
    fault("reset-after-commit", Map.of("times", 1));
    var order = now(() -> razorpay.openOrder(session));
    assertEquals(Optional.of(order), now(() -> razorpay.findOrder(session.id())));
    assertEquals(1, ordersOpenedFor(session.id().toString()));
  }

  @Test
  void an_order_whose_answer_is_slow_is_found_and_not_doubled() {
    fault("slow", Map.of("delayMs", 6_000, "times", 1));
    now(() -> razorpay.openOrder(session));
    assertEquals(1, ordersOpenedFor(session.id().toString()));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 429, 500, 502, 504})
  void every_error_of_theirs_is_an_outage_to_the_student(int status) {
    fault("status", Map.of("status", status));
    unavailable(() -> razorpay.openOrder(session));
  }

  @Test
  void unknown_object_is_no_outage() {
    assertEquals(Optional.empty(), now(() -> razorpay.charge(new PaymentId("pay_unknown"))));
    assertEquals(List.of(), now(() -> razorpay.chargesOf(new OrderId("order_unknown"))));
  }

  @Test
  void read_is_tried_twice_before_it_counts_as_an_outage() {
    var order = now(() -> razorpay.openOrder(session));
    fault("down", Map.of("times", 1));
    assertEquals(List.of(), now(() -> razorpay.chargesOf(order)));
    fault("down", Map.of());
    unavailable(() -> razorpay.chargesOf(order));
  }

  @Test
  void authorized_payment_is_captured_once() {
    var order = now(() -> razorpay.openOrder(session));
    var payment = pay(order, "authorized");
    var charge = now(() -> razorpay.charge(payment)).orElseThrow();
    assertEquals(Charge.State.AUTHORIZED, charge.state());
    assertEquals(Charge.State.CAPTURED, now(() -> razorpay.capture(charge)).state());
    assertEquals(Charge.State.CAPTURED, now(() -> razorpay.capture(charge)).state());
    assertEquals(
        new Charge(payment, Optional.of(order), PRICE, Charge.State.CAPTURED, charge.madeAt()),
        now(() -> razorpay.chargesOf(order)).getFirst());
  }

  @Test
  void payment_has_its_creation_time() {
    var order = now(() -> razorpay.openOrder(session));
    var before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    var payment = pay(order, "captured");
    var madeAt = now(() -> razorpay.charge(payment)).orElseThrow().madeAt();
    assertFalse(madeAt.isBefore(before), madeAt::toString);
    assertFalse(madeAt.isAfter(Instant.now()), madeAt::toString);
  }

  @Test
  void an_order_is_paid_when_razorpay_calls_it_so_whatever_was_captured() {
    var order = now(() -> razorpay.openOrder(session));
    assertFalse(now(() -> razorpay.isPaid(order)));
    var _ = pay(order, "failed");
    assertFalse(now(() -> razorpay.isPaid(order)));
    sandbox()
        .body(Map.of("outcome", "captured", "webhook", "never", "amount", 153_540, "fee", 3540))
        .post("/sandbox/razorpay/orders/{order}/pay", order.value())
        .then()
        .statusCode(200);
    assertTrue(now(() -> razorpay.isPaid(order)));
    assertEquals(
        new Money(153_540, "INR"), now(() -> razorpay.chargesOf(order)).getFirst().amount());
    // An order of ours that Razorpay does not know says nothing about its payments.
    unavailable(() -> razorpay.isPaid(new OrderId("order_unknown")));
    fault("down", Map.of());
    unavailable(() -> razorpay.isPaid(order));
  }

  @Test
  void a_refund_asked_for_again_is_the_same_refund() {
    var payment = pay(now(() -> razorpay.openOrder(session)), "captured");
    var refund = refund(payment);
    fault("reset-after-commit", Map.of());
    unavailable(() -> razorpay.refund(session.id(), refund, PRICE, 0));
    fault("none", Map.of());
    var first = now(() -> razorpay.refund(session.id(), refund, PRICE, 0));
    assertEquals(first, now(() -> razorpay.refund(session.id(), refund, PRICE, 0)));
    assertEquals(List.of(first.orElseThrow()), now(() -> razorpay.refundsOf(payment)));
    assertEquals(1, refundsOf(payment.value()));
    assertEquals(Charge.State.REFUNDED, now(() -> razorpay.charge(payment)).orElseThrow().state());
  }

  @Test
  void rest_is_refunded_with_its_own_key() {
    var payment = pay(now(() -> razorpay.openOrder(session)), "captured");
    var refund = refund(payment);
    var part = new Money(50_000, PRICE.currency());
    var rest = new Money(PRICE.minor() - part.minor(), PRICE.currency());
    now(() -> razorpay.refund(session.id(), refund, part, 0));
    assertEquals(Optional.empty(), now(() -> razorpay.refund(session.id(), refund, PRICE, 1)));
    var left = now(() -> razorpay.refund(session.id(), refund, rest, 1)).orElseThrow();
    assertEquals(rest, left.amount());
    assertEquals(ProviderRefund.Status.PROCESSED, left.status());
    assertEquals(2, now(() -> razorpay.refundsOf(payment)).size());
  }

  @Test
  void the_receipt_of_an_order_is_what_its_opener_calls_it() {
    var order = new OrderId(Api.order("mentorship_1764446400000", 100));
    assertEquals(Optional.of("mentorship_1764446400000"), now(() -> razorpay.receiptOf(order)));
    assertEquals(Optional.empty(), now(() -> razorpay.receiptOf(new OrderId("order_unknown"))));
    fault("down", Map.of());
    unavailable(() -> razorpay.receiptOf(order));
  }

  @Test
  void payment_without_a_session_is_refunded_once() {
    var payment = pay(new OrderId(Api.order("mentorship_1", PRICE.minor())), "captured");
    fault("reset-after-commit", Map.of());
    unavailable(() -> razorpay.refund(payment, PRICE, 0));
    fault("none", Map.of());
    var first = now(() -> razorpay.refund(payment, PRICE, 0));
    assertEquals(first, now(() -> razorpay.refund(payment, PRICE, 0)));
    assertEquals(1, refundsOf(payment.value()));
    assertEquals(Optional.empty(), now(() -> razorpay.refund(payment, PRICE, 1)));
  }

  @Test
  void a_refund_of_an_unknown_payment_is_refused() {
    var unknown = new PaymentId("pay_unknown");
    assertEquals(List.of(), now(() -> razorpay.refundsOf(unknown)));
    assertEquals(
        Optional.empty(), now(() -> razorpay.refund(session.id(), refund(unknown), PRICE, 0)));
  }

  @Test
  void after_an_outage_bookings_work_again_soon() {
    fault("down", Map.of());
    var mentor = mentor();
    concurrently(12, _ -> book(student(), mentor, hour()));
    fault("none", Map.of());
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> book(student(), mentor, hour()).statusCode() == 201);
  }

  private static PaymentId pay(OrderId order, String outcome) {
    return new PaymentId(
        sandbox()
            .body(Map.of("outcome", outcome, "webhook", "never"))
            .post("/sandbox/razorpay/orders/{order}/pay", order.value())
            .path("razorpay_payment_id"));
  }

  private static Refund refund(PaymentId payment) {
    return new Refund(
        payment,
        new Money(PRICE.minor(), PRICE.currency()),
        Refund.Reason.SLOT_LOST,
        Refund.State.DUE,
        Optional.empty());
  }

  private static void unavailable(Supplier<Uni<?>> call) {
    var refused = assertThrows(SessionRefused.class, () -> now(() -> call.get().replaceWithVoid()));
    assertEquals(Reason.PAYMENTS_UNAVAILABLE, refused.reason());
    assertTrue(refused.getMessage().contains("try again"));
  }

  @CanIgnoreReturnValue
  private static <T> T now(Supplier<Uni<T>> work) {
    try {
      return VertxContextSupport.subscribeAndAwait(work);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
