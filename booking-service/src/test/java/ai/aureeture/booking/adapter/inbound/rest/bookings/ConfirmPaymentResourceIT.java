package ai.aureeture.booking.adapter.inbound.rest.bookings;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.awaitRefunded;
import static ai.aureeture.booking.support.Api.book;
import static ai.aureeture.booking.support.Api.concurrently;
import static ai.aureeture.booking.support.Api.confirm;
import static ai.aureeture.booking.support.Api.fault;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.lastPaymentOf;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.pay;
import static ai.aureeture.booking.support.Api.payAmount;
import static ai.aureeture.booking.support.Api.payInVain;
import static ai.aureeture.booking.support.Api.payQuietly;
import static ai.aureeture.booking.support.Api.refundsOf;
import static ai.aureeture.booking.support.Api.resend;
import static ai.aureeture.booking.support.Api.student;
import static ai.aureeture.booking.support.Api.studentSession;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.booking.support.Store;
import ai.aureeture.events.PaymentRefunded;
import ai.aureeture.events.session.PaymentStatus;
import ai.aureeture.events.session.RefundReason;
import ai.aureeture.testsupport.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class ConfirmPaymentResourceIT {

  @AfterEach
  void everythingWorksAgain() {
    fault("none", Map.of());
  }

  @Test
  void captured_payment_confirms_the_session_once() {
    var held = held();
    var paid = payQuietly(held);
    confirm(held.student(), paid)
        .then()
        .statusCode(201)
        .body("message", equalTo("Session confirmed and notifications sent"))
        .body("session.id", equalTo(held.id()))
        .body("session._id", equalTo(held.id()))
        .body("session.status", equalTo("scheduled"))
        .body("session.paymentStatus", equalTo("paid"))
        .body("session.paymentId", equalTo(paid.get("razorpay_payment_id")));
    confirm(held.student(), paid).then().statusCode(200).body("session.id", equalTo(held.id()));
    assertEquals(List.of("SlotHeld", "PaymentConfirmed"), PublishedEventsReader.of(held.id(), 2));
  }

  @Test
  void ten_confirmations_browser_and_webhook_mixed_are_one() {
    var held = held();
    var paid = payQuietly(held);
    var payment = paid.get("razorpay_payment_id");
    var answers =
        concurrently(
            10,
            i ->
                i % 2 == 0
                    ? confirm(held.student(), paid)
                    : resend(payment, "payment.captured", "none"));
    answers.forEach(answer -> answer.then().statusCode(lessThan(300)));
    assertEquals(List.of("SlotHeld", "PaymentConfirmed"), PublishedEventsReader.of(held.id(), 2));
  }

  @Test
  void authorized_payment_is_captured_first() {
    var held = held();
    // The capture makes Razorpay send a webhook: either may be the first.
    confirm(held.student(), pay(held, "authorized", "never"))
        .then()
        .statusCode(oneOf(200, 201))
        .body("session.status", equalTo("scheduled"));
  }

  @Test
  void only_students_confirm() {
    var held = held();
    asMentor(held.mentor())
        .body(payQuietly(held))
        .post("/api/mentor-sessions/confirm-payment")
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
  }

  @Test
  void a_payment_id_alone_is_enough() {
    var held = held();
    var payment = payQuietly(held).get("razorpay_payment_id");
    confirm(held.student(), Map.of("paymentId", payment)).then().statusCode(201);
  }

  @Test
  void details_repeated_by_an_older_front_end_must_agree() {
    var held = held();
    var claim = new HashMap<String, Object>(payQuietly(held));
    claim.put("studentName", 7);
    claim.put("title", Map.of("$ne", 1));
    refused(409, "amount-mismatch", held, with(claim, "amount", 15));
    refused(409, "booking-mismatch", held, with(claim, "mentorId", "another"));
    refused(
        409,
        "booking-mismatch",
        held,
        with(claim, "startTime", held.start().plusSeconds(1).toString()));
    refused(409, "booking-mismatch", held, with(claim, "endTime", held.start().toString()));
    refused(400, "invalid-request", held, with(claim, "amount", "1500"));
    claim.put("amount", 1500.00);
    claim.put("mentorId", held.mentor());
    claim.put("startTime", held.start().atOffset(ZoneOffset.ofHours(2)).toString());
    confirm(held.student(), claim).then().statusCode(201);
  }

  @Test
  void platform_request_confirms_and_unknown_fields_are_ignored() {
    var held = held();
    var paid = payQuietly(held);
    var sent = new HashMap<String, Object>();
    sent.put("mentorId", held.mentor());
    sent.put("mentorEmail", null);
    sent.put("mentorName", "Asha Rao");
    sent.put("studentId", held.student());
    sent.put("studentName", "Meera Nair");
    sent.put("studentEmail", "meera@students.example");
    sent.put("title", "Mentorship session");
    sent.put("description", "With Asha");
    sent.put("startTime", held.start().toString());
    sent.put("endTime", held.start().plus(Duration.ofHours(1)).toString());
    sent.put("amount", 1500);
    sent.put("paymentId", paid.get("razorpay_payment_id"));
    sent.put("orderId", paid.get("razorpay_order_id"));
    sent.put("neverHeardOf", List.of(1, Map.of("a", "b")));
    refused(401, "payment-signature-invalid", held, with(sent, "razorpaySignature", "0"));
    confirm(held.student(), with(sent, "razorpaySignature", paid.get("razorpay_signature")))
        .then()
        .statusCode(201)
        .body("session.id", equalTo(held.id()));
    as(Tokens.student(held.student()))
        .body("{\"paymentId\":\"pay_1\",\"paymentId\":\"pay_2\"}")
        .post("/api/mentor-sessions/confirm-payment")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-request"));
  }

  @Test
  void details_from_the_browser_are_verified() {
    var held = held();
    var other = held();
    var paid = payQuietly(held);
    var payment = paid.get("razorpay_payment_id");
    var others = payQuietly(other);
    confirm(student(), paid).then().statusCode(403).body("code", equalTo("not-your-booking"));
    refused(401, "payment-signature-invalid", held, with(paid, "razorpay_signature", "0"));
    refused(401, "payment-signature-invalid", held, with(paid, "razorpay_signature", ""));
    refused(
        401,
        "payment-signature-invalid",
        held,
        with(paid, "razorpay_payment_id", others.get("razorpay_payment_id")));
    refused(404, "order-not-found", held, with(paid, "razorpay_order_id", "order_unknown"));
    refused(
        409,
        "booking-mismatch",
        held,
        Map.of("paymentId", others.get("razorpay_payment_id"), "orderId", held.orderId()));
    refused(409, "booking-mismatch", held, Map.of("paymentId", "pay_x", "orderId", held.orderId()));
    refused(404, "order-not-found", held, Map.of("paymentId", "pay_unknown"));
    refused(400, "invalid-request", held, Map.of("orderId", held.orderId()));
    refused(400, "invalid-request", held, Map.of("paymentId", "../orders", "signature", "x"));
    refused(400, "invalid-request", held, Map.of("paymentId", Map.of("$gt", "")));
    studentSession(held).then().statusCode(404);
    confirm(held.student(), Map.of("paymentId", payment)).then().statusCode(201);
  }

  @Test
  void a_failed_payment_confirms_nothing() {
    var held = held();
    payInVain(held);
    var failed = lastPaymentOf(held);
    refused(
        402, "payment-not-captured", held, Map.of("paymentId", failed, "orderId", held.orderId()));
  }

  @Test
  void razorpay_outage_is_answered_with_retry_after() {
    var held = held();
    var paid = payQuietly(held);
    fault("status", Map.of("status", 502));
    confirm(held.student(), paid)
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("payments-unavailable"));
    fault("none", Map.of());
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> confirm(held.student(), paid).then().statusCode(201));
  }

  @Test
  void a_late_payment_takes_a_free_slot_again() {
    var held = held();
    asStudent(held.student()).delete("/api/bookings/" + held.id()).then().statusCode(204);
    confirm(held.student(), payQuietly(held)).then().statusCode(201);
    assertEquals(
        List.of("SlotHeld", "SlotReleased", "PaymentConfirmed"),
        PublishedEventsReader.of(held.id(), 3));
  }

  @Test
  void late_payment_for_a_taken_slot_is_refunded_in_full_once() {
    var held = held();
    var paid = payQuietly(held);
    var payment = paid.get("razorpay_payment_id");
    asStudent(held.student()).delete("/api/bookings/" + held.id()).then().statusCode(204);
    book(student(), held.mentor(), held.start()).then().statusCode(201);
    confirm(held.student(), paid)
        .then()
        .statusCode(409)
        .body("code", equalTo("slot-lost-refunded"))
        .body("supportContact", equalTo("support@aureeture.example"));
    refused(409, "slot-lost-refunded", held, paid);
    assertEquals(200, resend(payment, "payment.captured", "none").<Integer>path("status"));
    assertEquals(1, refundsOf(payment));
    studentSession(held)
        .then()
        .statusCode(200)
        .body("status", equalTo("cancelled"))
        .body("paymentStatus", equalTo("refunded"))
        .body("cancelReason", equalTo("slot-lost"));
    asStudent(held.student())
        .get("/api/student-sessions")
        .then()
        .body("past.id", contains(held.id()))
        .body("total", equalTo(1));
    var refunded = (PaymentRefunded) PublishedEventsReader.events(held.id(), 3).getLast();
    assertEquals(RefundReason.SLOT_LOST, refunded.reason());
    assertEquals(150_000, refunded.amountMinor());
    assertEquals(PaymentStatus.REFUNDED, refunded.session().paymentStatus());
  }

  @Test
  void a_refund_is_made_when_razorpay_is_back() {
    var held = held();
    var payment = payQuietly(held).get("razorpay_payment_id");
    asStudent(held.student()).delete("/api/bookings/" + held.id()).then().statusCode(204);
    book(student(), held.mentor(), held.start()).then().statusCode(201);
    fault("status", Map.of("status", 500));
    assertEquals(200, resend(payment, "payment.captured", "none").<Integer>path("status"));
    studentSession(held).then().body("paymentStatus", equalTo("paid"));
    fault("none", Map.of());
    awaitRefunded(held);
    assertEquals(1, refundsOf(payment));
  }

  @Test
  void paid_hold_without_a_webhook_is_confirmed_at_its_end() {
    var held = held();
    payQuietly(held);
    Store.expire(held.id());
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> studentSession(held).then().body("status", equalTo("scheduled")));
    assertEquals(List.of("SlotHeld", "PaymentConfirmed"), PublishedEventsReader.of(held.id(), 2));
  }

  @Test
  void fee_paid_by_the_student_confirms_and_is_refunded_with_the_price() {
    var held = held();
    var paid = payAmount(held, 153_540, 3540, "never");
    confirm(held.student(), paid)
        .then()
        .statusCode(201)
        .body("session.status", equalTo("scheduled"))
        .body("session.amount", equalTo(1500));
    confirm(held.student(), paid).then().statusCode(200);
    as(Tokens.admin("boss"))
        .post("/api/admin/sessions/" + held.id() + "/refund")
        .then()
        .statusCode(200)
        .body("paymentStatus", equalTo("refunded"));
    var refunded = (PaymentRefunded) PublishedEventsReader.events(held.id(), 4).getLast();
    assertEquals(153_540, refunded.amountMinor());
    assertEquals(150_000, refunded.session().amountMinor());
  }

  @Test
  void discounted_payment_without_a_webhook_confirms_at_the_holds_end() {
    var held = held();
    payAmount(held, 120_000, 0, "never");
    Store.expire(held.id());
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            studentSession(held)
                .then()
                .body("status", equalTo("scheduled"))
                .body("amount", equalTo(1500)));
  }

  @Test
  void payment_after_the_start_is_refunded_in_full_during_the_hold() {
    var held = held();
    var paid = payQuietly(held);
    Store.move(held.id(), Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(10));
    refused(409, "slot-lost-refunded", held, paid);
    assertEquals(1, refundsOf(paid.get("razorpay_payment_id")));
    studentSession(held)
        .then()
        .body("status", equalTo("cancelled"))
        .body("paymentStatus", equalTo("refunded"));
  }

  @Test
  void second_payment_is_answered_as_refunded() {
    var held = held();
    paid(held);
    var second = "pay_again_" + held.id().replace("-", "");
    Store.run(
        "insert into refund (payment_id, session_id, amount_minor, currency, reason, state,"
            + " next_attempt_at) values (?, ?, 150000, 'INR', 'surplus', 'done', now())",
        second,
        UUID.fromString(held.id()));
    confirm(held.student(), Map.of("paymentId", second, "orderId", held.orderId()))
        .then()
        .statusCode(409)
        .body("code", equalTo("payment-refunded"))
        .body("supportContact", equalTo("support@aureeture.example"));
    studentSession(held).then().body("status", equalTo("scheduled"));
  }

  private static void refused(int status, String code, Held held, Map<String, ?> claim) {
    confirm(held.student(), claim)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }

  private static Map<String, Object> with(Map<String, ?> claim, String field, Object value) {
    var changed = new HashMap<String, Object>(claim);
    changed.put(field, value);
    return changed;
  }
}
