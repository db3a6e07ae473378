package ai.aureeture.booking.adapter.inbound.rest;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.book;
import static ai.aureeture.booking.support.Api.concurrently;
import static ai.aureeture.booking.support.Api.confirm;
import static ai.aureeture.booking.support.Api.fault;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.order;
import static ai.aureeture.booking.support.Api.payOrder;
import static ai.aureeture.booking.support.Api.refundAtRazorpay;
import static ai.aureeture.booking.support.Api.refundsOf;
import static ai.aureeture.booking.support.Api.refused;
import static ai.aureeture.booking.support.Api.resend;
import static ai.aureeture.booking.support.Api.student;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.AdoptedOrders;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.Tokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A front end whose own server opens the orders, as its browser sees this service. */
@BookingServiceTest
class AdoptedOrderIT {
  private static final AtomicLong RECEIPTS = new AtomicLong(1_764_446_400_000L);
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private String student;
  private String mentor;
  private Instant start;

  @BeforeEach
  void newPeople() {
    student = student();
    mentor = mentor();
    start = hour();
  }

  @AfterEach
  void everythingWorksAgain() {
    fault("none", Map.of());
  }

  @Test
  void a_payment_of_the_price_books_and_confirms_in_one_step() {
    var body = body(paid(150_000, "never"));
    var id =
        confirm(student, body)
            .then()
            .statusCode(201)
            .body("message", equalTo("Session confirmed and notifications sent"))
            .body("session.status", equalTo("scheduled"))
            .body("session.paymentStatus", equalTo("paid"))
            .body("session.paymentId", equalTo(body.get("paymentId")))
            .body("session.mentorId", equalTo(mentor))
            .body("session.studentId", equalTo(student))
            .body("session.studentName", equalTo("Meera Nair"))
            .body("session.title", equalTo("Mentorship with Asha Rao"))
            .body("session.description", equalTo("About\nmy career"))
            .body("session.startTime", equalTo(start.toString()))
            .body("session.amount", equalTo(1500))
            .extract()
            .<String>path("session.id");
    confirm(student, body).then().statusCode(200).body("session.id", equalTo(id));
    assertEquals(List.of("PaymentConfirmed"), PublishedEventsReader.of(id, 1));
    asStudent(student).get("/api/student-sessions").then().body("upcoming", hasSize(1));
    asMentor(mentor).get("/api/mentor-sessions").then().body("upcoming", hasSize(1));
    refused(409, "slot-taken", book(student(), mentor, start));
    assertEquals(0, refundsOf(body.get("paymentId").toString()));
  }

  @Test
  void older_versions_send_neither_order_nor_signature() {
    var body = body(paid(150_000, "never"));
    body.remove("orderId");
    body.remove("razorpaySignature");
    confirm(student, body).then().statusCode(201);
    confirm(student, body).then().statusCode(200);
  }

  @Test
  void ten_concurrent_calls_and_webhooks_make_one_session() {
    var body = body(paid(150_000, "never"));
    var payment = body.get("paymentId").toString();
    var answers =
        concurrently(
            10,
            i ->
                i % 3 == 2
                    ? resend(payment, i % 2 == 0 ? "payment.captured" : "order.paid", "none")
                    : confirm(student, body));
    answers.forEach(answer -> answer.then().statusCode(lessThan(300)));
    assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 201).count());
    assertEquals(
        1,
        answers.stream()
            .map(answer -> answer.<String>path("session.id"))
            .filter(id -> id != null)
            .distinct()
            .count());
    assertEquals(0, refundsOf(payment));
    await()
        .atMost(TIMEOUT)
        .until(() -> {
          expire(payment);
          return kept(payment) == 0;
        });
    assertEquals(0, refundsOf(payment));
  }

  @Test
  void payment_belongs_to_the_first_of_two_students() {
    var body = body(paid(150_000, "never"));
    confirm(student, body).then().statusCode(201);
    var others = new HashMap<>(body);
    others.remove("studentId");
    others.put("startTime", start.plus(Duration.ofHours(2)).toString());
    others.put("endTime", start.plus(Duration.ofHours(3)).toString());
    refused(403, "not-your-booking", confirm(student(), others));
  }

  @Test
  void another_students_id_is_refused() {
    var body = body(paid(150_000, "never"));
    refused(403, "not-your-booking", confirm(student(), body));
    assertEquals(0, kept(body.get("paymentId").toString()));
  }

  @Test
  void a_wrong_signature_changes_nothing() {
    var body = body(paid(150_000, "never"));
    refused(
        401,
        "payment-signature-invalid",
        confirm(student, with(body, "razorpaySignature", "0".repeat(64))));
    assertEquals(0, kept(body.get("paymentId").toString()));
    confirm(student, body).then().statusCode(201);
  }

  @Test
  void an_authorized_payment_is_captured_first() {
    var paid = payOrder(adoptable(150_000), "authorized", "never");
    // The capture makes Razorpay send a webhook: either may be the first.
    confirm(student, body(paid)).then().statusCode(oneOf(200, 201));
  }

  @Test
  void an_authorized_payment_for_a_taken_slot_is_not_captured() {
    held(student(), mentor, start);
    var paid = payOrder(adoptable(150_000), "authorized", "never");
    refused(409, "slot-taken", confirm(student, body(paid)))
        .then()
        .body("detail", endsWith("you haven’t been charged, and your bank releases the amount"));
    assertEquals(0, kept(paid.get("razorpay_payment_id")));
  }

  @Test
  void taken_slot_refunds_the_payment_and_a_second_call_repeats_it() {
    held(student(), mentor, start);
    var body = body(paid(150_000, "never"));
    var detail =
        "Another student booked this slot before your payment arrived;"
            + " you’ll be refunded in full";
    for (int i = 0; i < 2; i++) {
      refused(409, "slot-lost-refunded", confirm(student, body))
          .then()
          .body("detail", equalTo(detail))
          .body("error", equalTo(detail))
          .body("supportContact", equalTo("support@aureeture.example"));
    }
    assertGoneBack(body);
  }

  @Test
  void order_of_one_rupee_is_refunded() {
    var body = body(paid(100, "never"));
    refused(409, "payment-refunded", confirm(student, body))
        .then()
        .body("error", startsWith("This payment of ₹1 doesn’t match the session’s price"));
    assertGoneBack(body);
  }

  @Test
  void unoffered_time_unknown_mentor_and_own_offer_refund_the_payment() {
    var half = start.plus(Duration.ofMinutes(30));
    var odd = with(body(paid(150_000, "never")), "startTime", half.toString());
    refused(409, "slot-lost-refunded", confirm(student, odd));
    assertGoneBack(odd);
    var unknown = with(body(paid(150_000, "never")), "mentorId", "usual-nobody");
    refused(409, "payment-refunded", confirm(student, unknown));
    assertGoneBack(unknown);
    var own = with(body(paid(150_000, "never")), "studentId", mentor);
    refused(409, "payment-refunded", confirm(mentor, own));
    assertGoneBack(own);
  }

  @Test
  void a_full_week_and_a_busy_student_give_the_payment_back() {
    book(student, mentor(), start).then().statusCode(201);
    var busy = body(paid(150_000, "never"));
    refused(409, "slot-lost-refunded", confirm(student, busy))
        .then()
        .body("error", startsWith("You already have another session at that time"));
    assertGoneBack(busy);
  }

  @Test
  void outage_of_a_dependency_decides_nothing() {
    var body = body(paid(150_000, "never"));
    refused(
        503,
        "availability-unavailable",
        confirm(student, with(body, "mentorId", mentor("broken"))));
    var payment = body.get("paymentId").toString();
    assertEquals(1, kept(payment, "waiting"));
    fault("status", Map.of("status", 502));
    refused(503, "payments-unavailable", confirm(student, body));
    fault("none", Map.of());
    await().atMost(TIMEOUT).untilAsserted(() -> confirm(student, body).then().statusCode(201));
    assertEquals(0, refundsOf(payment));
  }

  @Test
  void webhook_before_the_browser_leaves_booking_to_the_browser() {
    var paid = paid(150_000, "now");
    var payment = paid.get("razorpay_payment_id");
    assertEquals(1, kept(payment, "waiting"));
    attention().body("unmatchedPayments.paymentId", not(hasItem(payment)));
    confirm(student, body(paid)).then().statusCode(201);
    assertEquals(0, kept(payment));
    for (var event : List.of("payment.captured", "order.paid")) {
      assertEquals(200, resend(payment, event, "none").<Integer>path("status"));
    }
    assertEquals(0, kept(payment));
    assertEquals(0, refundsOf(payment));
  }

  @Test
  void unconfirmed_payment_is_refunded_after_its_wait() {
    var paid = paid(150_000, "now");
    var payment = paid.get("razorpay_payment_id");
    expire(payment);
    await().atMost(TIMEOUT).until(() -> refundsOf(payment) == 1);
    await().atMost(TIMEOUT).until(() -> kept(payment, "done") == 1);
    assertEquals(200, resend(payment, "order.paid", "none").<Integer>path("status"));
    refused(409, "payment-refunded", confirm(student, body(paid)));
    assertEquals(1, refundsOf(payment));
    asStudent(student).get("/api/student-sessions").then().body("total", equalTo(0));
  }

  @Test
  void refund_is_listed_for_attention_until_razorpay_makes_it() {
    var payment = paid(150_000, "now").get("razorpay_payment_id");
    fault("status", Map.of("status", 502));
    expire(payment);
    var mine = "unmatchedPayments.find { it.paymentId == '" + payment + "' }";
    await()
        .atMost(TIMEOUT)
        .untilAsserted(() ->
            attention()
                .body(mine + ".amount", equalTo(1500))
                .body(mine + ".orderId", notNullValue())
                .body(mine + ".refund.code", equalTo("payment-refunded"))
                .body(mine + ".refund.state", equalTo("due")));
    fault("none", Map.of());
    await()
        .atMost(TIMEOUT)
        .untilAsserted(() -> {
          expire(payment);
          attention().body("unmatchedPayments.paymentId", not(hasItem(payment)));
        });
    assertEquals(1, refundsOf(payment));
  }

  @Test
  void manual_refund_at_razorpay_is_recorded() {
    var paid = paid(150_000, "now");
    var payment = paid.get("razorpay_payment_id");
    refundAtRazorpay(payment);
    await().atMost(TIMEOUT).until(() -> kept(payment, "done") == 1);
    refused(409, "payment-refunded", confirm(student, body(paid)));
    assertEquals(1, refundsOf(payment));
  }

  @Test
  void adopted_session_is_refunded_like_any_other() {
    var body = body(paid(150_000, "never"));
    var id = confirm(student, body).then().statusCode(201).extract().<String>path("session.id");
    as(Tokens.admin("boss"))
        .post("/api/admin/sessions/" + id + "/refund")
        .then()
        .statusCode(200)
        .body("paymentStatus", equalTo("refunded"));
    assertEquals(1, refundsOf(body.get("paymentId").toString()));
    assertEquals(
        List.of("PaymentConfirmed", "SessionCancelled", "PaymentRefunded"),
        PublishedEventsReader.of(id, 3));
  }

  @Test
  void texts_never_make_the_call_fail() {
    var body = body(paid(150_000, "never"));
    body.put("title", "x".repeat(199) + "\u0000yz");
    body.put("description", Map.of("$ne", 1));
    body.put("studentName", 7);
    body.put("studentEmail", "no address");
    confirm(student, body)
        .then()
        .statusCode(201)
        .body("session.title", equalTo("x".repeat(199)))
        .body("session.description", equalTo(null))
        .body("session.studentName", equalTo("Student " + student));
  }

  @Test
  void a_student_without_an_address_in_the_token_needs_one_in_the_body() {
    var token = Tokens.from(Sandbox.baseUrl(), Map.of("sub", student, "role", "student"));
    var body = body(paid(150_000, "never"));
    refused(404, "order-not-found", confirmAs(token, with(body, "studentEmail", "no address")));
    confirmAs(token, body).then().statusCode(201);
  }

  @Test
  void an_idempotency_key_repeats_the_first_answer() {
    var body = body(paid(150_000, "never"));
    for (int i = 0; i < 2; i++) {
      asStudent(student)
          .header("Idempotency-Key", "adopt-" + body.get("paymentId"))
          .body(body)
          .post("/api/mentor-sessions/confirm-payment")
          .then()
          .statusCode(201);
    }
  }

  private static Response confirmAs(String token, Map<String, ?> body) {
    return as(token).body(body).post("/api/mentor-sessions/confirm-payment");
  }

  private static String adoptable(long minor) {
    return order(AdoptedOrders.PREFIX + RECEIPTS.incrementAndGet(), minor);
  }

  private static Map<String, String> paid(long minor, String webhook) {
    return payOrder(adoptable(minor), "captured", webhook);
  }

  /** As the browser sends it. */
  private Map<String, Object> body(Map<String, String> paid) {
    var body = new HashMap<String, Object>();
    body.put("mentorId", mentor);
    body.put("studentId", student);
    body.put("studentName", "Meera Nair");
    body.put("studentEmail", student + "@students.example");
    body.put("title", "Mentorship with Asha Rao");
    body.put("description", "About\r\nmy career");
    body.put("startTime", start.toString());
    body.put("endTime", start.plus(Duration.ofHours(1)).toString());
    body.put("amount", 1500);
    body.put("paymentId", paid.get("razorpay_payment_id"));
    body.put("orderId", paid.get("razorpay_order_id"));
    body.put("razorpaySignature", paid.get("razorpay_signature"));
    body.put("mentorEmail", null);
    body.put("mentorName", "Asha Rao");
    return body;
  }

  private static Map<String, Object> with(Map<String, ?> body, String field, Object value) {
    var changed = new HashMap<String, Object>(body);
    changed.put(field, value);
    return changed;
  }

  private static void assertGoneBack(Map<String, ?> body) {
    var payment = body.get("paymentId").toString();
    assertEquals(1, refundsOf(payment));
    assertEquals(1, kept(payment, "done"));
    assertEquals(0, Store.count("select count(*) from session where payment_id = ?", payment));
    attention().body("unmatchedPayments.paymentId", not(hasItem(payment)));
  }

  private static void expire(String payment) {
    Store.run(
        "update adoptable_payment set next_attempt_at = now()"
            + " where payment_id = ? and state in ('waiting', 'due')",
        payment);
  }

  private static long kept(String payment) {
    return Store.count("select count(*) from adoptable_payment where payment_id = ?", payment);
  }

  private static long kept(String payment, String state) {
    return Store.count(
        "select count(*) from adoptable_payment where payment_id = ? and state = ?",
        payment,
        state);
  }

  private static ValidatableResponse attention() {
    return as(Tokens.admin("boss")).get("/api/admin/attention").then().statusCode(200);
  }
}
