package ai.aureeture.booking.adapter.inbound.webhook;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.confirm;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.orderOfAnotherSystem;
import static ai.aureeture.booking.support.Api.pay;
import static ai.aureeture.booking.support.Api.payAmount;
import static ai.aureeture.booking.support.Api.payQuietly;
import static ai.aureeture.booking.support.Api.refundAtRazorpay;
import static ai.aureeture.booking.support.Api.refundsOf;
import static ai.aureeture.booking.support.Api.resend;
import static ai.aureeture.booking.support.Api.sandbox;
import static ai.aureeture.booking.support.Api.student;
import static ai.aureeture.booking.support.Api.studentSession;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.booking.support.Store;
import ai.aureeture.events.PaymentRefunded;
import ai.aureeture.events.session.RefundReason;
import ai.aureeture.testsupport.Tokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@BookingServiceTest
class RazorpayWebhookIT {
  private static final String SECRET = "sandbox-webhook-secret";

  @Test
  void webhook_confirms_the_session_without_the_browser() {
    var held = held();
    pay(held, "captured", "twice");
    studentSession(held).then().statusCode(200).body("status", equalTo("scheduled"));
    assertEquals(List.of("SlotHeld", "PaymentConfirmed"), PublishedEventsReader.of(held.id(), 2));
  }

  @Test
  void an_authorized_payment_is_captured_while_the_slot_is_held() {
    var held = held();
    pay(held, "authorized", "now");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> studentSession(held).then().statusCode(200).body("status", equalTo("scheduled")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"order.paid", "payment.captured"})
  void either_event_confirms(String event) {
    var held = held();
    var payment = payQuietly(held).get("razorpay_payment_id");
    assertEquals(200, resend(payment, event, "none").<Integer>path("status"));
    studentSession(held).then().statusCode(200);
  }

  @Test
  void a_repeated_parameter_is_refused_and_any_accepted_type_is_answered() {
    given()
        .contentType("application/json")
        .body("{}")
        .post("/api/webhooks/razorpay?source=a&source=b")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("invalid-request"));
    given()
        .contentType("application/json")
        .accept("text/html")
        .body("{}")
        .post("/api/webhooks/razorpay")
        .then()
        .statusCode(400)
        .body("code", equalTo("webhook-signature-invalid"));
  }

  @ParameterizedTest
  @CsvSource({"body,400", "signature,400", "unsigned,400", "previous-secret,200"})
  void webhook_without_razorpays_signature_is_refused(String tamper, int status) {
    var held = held();
    var payment = payQuietly(held).get("razorpay_payment_id");
    assertEquals(status, resend(payment, "payment.captured", tamper).<Integer>path("status"));
    studentSession(held).then().statusCode(status == 200 ? 200 : 404);
  }

  @Test
  void a_forged_signature_has_its_own_code() {
    var forged = captured("order_x");
    for (var signature :
        List.of(
            "",
            "0",
            hmac("sandbox-key-secret", forged),
            hmac(SECRET, forged).toUpperCase(),
            hmac(SECRET, forged + " "))) {
      send(forged, signature, "evt_x")
          .then()
          .statusCode(400)
          .contentType("application/problem+json")
          .body("code", equalTo("webhook-signature-invalid"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "[]",
        "null",
        "{}",
        "{\"event\":\"payment.captured\"}",
        "{\"event\":\"payment.captured\",\"payload\":{\"payment\":{\"entity\":{\"id\":{}}}}}",
        "{\"event\":\"payment.dispute.created\",\"payload\":{}}",
        "{\"event\":\"payment.captured\",\"payload\":{\"payment\":{\"entity\":{\"id\":\"p\\u0000\",\"order_id\":\"o\",\"amount\":1,\"currency\":\"INR\"}}}}",
        "{\"event\":\"payment.captured\",\"payload\":{\"payment\":{\"entity\":{\"id\":\"p\",\"order_id\":\"o\\u0000\",\"amount\":1,\"currency\":\"INR\"}}}}",
        "{\"event\":\"refund.processed\",\"payload\":{\"payment\":{\"entity\":{\"id\":\"p\",\"order_id\":\"o\",\"amount\":1,\"currency\":\"INR\"}},\"refund\":{\"entity\":{\"id\":null,\"amount\":1}}}}",
        "{\"event\":\"refund.processed\",\"payload\":{\"payment\":{\"entity\":{\"id\":\"p\"}}}}"
      })
  void signed_event_of_another_kind_is_acknowledged(String body) {
    send(body, hmac(SECRET, body), "evt_" + UUID.randomUUID()).then().statusCode(200);
  }

  @Test
  void captured_payment_of_an_unknown_order_is_shown_to_the_operator() {
    var order = orderOfAnotherSystem();
    var payment =
        sandbox()
            .body(Map.of("outcome", "captured", "webhook", "twice"))
            .post("/sandbox/razorpay/orders/{order}/pay", order)
            .<String>path("razorpay_payment_id");
    for (int i = 0; i < 2; i++) {
      assertEquals(200, resend(payment, "payment.captured", "none").<Integer>path("status"));
    }
    var mine = "unmatchedPayments.findAll { it.paymentId == '" + payment + "' }";
    attention()
        .body(mine + ".size()", equalTo(1))
        .body(mine + "[0].orderId", equalTo(order))
        .body(mine + "[0].amount", equalTo(990))
        .body(mine + "[0].currency", equalTo("INR"))
        .body(mine + "[0].seenAt", notNullValue());
    assertEquals(0, refundsOf(payment));
  }

  @Test
  void fully_refunded_payment_of_an_unknown_order_leaves_the_list() {
    var payment =
        sandbox()
            .body(Map.of("outcome", "captured", "webhook", "now"))
            .post("/sandbox/razorpay/orders/{order}/pay", orderOfAnotherSystem())
            .<String>path("razorpay_payment_id");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> attention().body("unmatchedPayments.paymentId", hasItem(payment)));
    refundAtRazorpay(payment);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> attention().body("unmatchedPayments.paymentId", not(hasItem(payment))));
    assertEquals(200, resend(payment, "payment.captured", "none").<Integer>path("status"));
    attention().body("unmatchedPayments.paymentId", not(hasItem(payment)));
  }

  @Test
  void a_captured_payment_of_no_order_is_shown_to_the_operator() {
    var body = captured("none").replace("\"order_id\":\"none\"", "\"order_id\":null");
    send(body, hmac(SECRET, body), null).then().statusCode(200);
    attention()
        .body("unmatchedPayments.find { it.paymentId == 'pay_for_none' }.orderId", nullValue());
  }

  @Test
  void a_payment_of_no_positive_amount_changes_nothing() {
    var held = held();
    var body = captured(held.orderId()).replace("150000", "-5");
    send(body, hmac(SECRET, body), null).then().statusCode(200);
    studentSession(held).then().statusCode(404);
    attention()
        .body("payments.sessionId", not(hasItem(held.id())))
        .body("unmatchedPayments.paymentId", not(hasItem("pay_for_" + held.orderId())));
  }

  @Test
  void confirmation_of_an_unknown_payment_shows_it_to_the_operator() {
    var order = orderOfAnotherSystem();
    var payment =
        sandbox()
            .body(Map.of("outcome", "captured", "webhook", "never"))
            .post("/sandbox/razorpay/orders/{order}/pay", order)
            .<String>path("razorpay_payment_id");
    confirm(student(), Map.of("paymentId", payment, "orderId", order))
        .then()
        .statusCode(404)
        .body("code", equalTo("order-not-found"));
    attention()
        .body(
            "unmatchedPayments.find { it.paymentId == '" + payment + "' }.orderId", equalTo(order));
  }

  @ParameterizedTest
  @CsvSource({"payment.captured, 153540", "order.paid, 120000"})
  void another_amount_confirms_when_the_order_is_paid(String event, long minor) {
    var held = held();
    var payment = payAmount(held, minor, 0, "never").get("razorpay_payment_id");
    assertEquals(200, resend(payment, event, "none").<Integer>path("status"));
    studentSession(held).then().body("status", equalTo("scheduled")).body("amount", equalTo(1500));
    assertEquals(
        minor,
        Store.count("select paid_minor from session where id = ?", UUID.fromString(held.id())));
  }

  @Test
  void an_amount_that_does_not_pay_the_order_is_owed_until_it_is_back() {
    var held = held();
    var body = captured(held.orderId()).replace("150000", "149999");
    send(body, hmac(SECRET, body), null).then().statusCode(200);
    var first = "pay_for_" + held.orderId();
    attention()
        .body("payments.sessionId", not(hasItem(held.id())))
        .body("unmatchedPayments.paymentId", hasItem(first));
    Store.run(
        "update unmatched_payment set seen_at = seen_at - interval '1 minute' where payment_id = ?",
        first);
    for (int i = 0; i < 2; i++) {
      send(body, hmac(SECRET, body), "evt_" + UUID.randomUUID()).then().statusCode(200);
    }
    attention().body("unmatchedPayments.paymentId", not(hasItem(first)));
    studentSession(held).then().statusCode(404);
    // Razorpay does not know this payment, and so cannot give it back.
    var mine = "payments.findAll { it.sessionId == '" + held.id() + "' }";
    attention()
        .body(mine + ".size()", equalTo(1))
        .body(mine + "[0].reason", equalTo("mismatch"))
        .body(mine + "[0].state", equalTo("due"))
        .body(mine + "[0].amount", equalTo(1499.99f));
    payQuietly(held);
    Store.expire(held.id());
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> studentSession(held).then().body("status", equalTo("scheduled")));
  }

  @Test
  void payment_in_another_currency_is_refunded_and_the_payer_informed() {
    var held = held();
    var payment = payQuietly(held).get("razorpay_payment_id");
    var body =
        captured(held.orderId())
            .replace("pay_for_" + held.orderId(), payment)
            .replace("INR", "USD");
    send(body, hmac(SECRET, body), null).then().statusCode(200);
    assertEquals(1, refundsOf(payment));
    var refunded = (PaymentRefunded) PublishedEventsReader.events(held.id(), 2).getLast();
    assertEquals(RefundReason.MISMATCH, refunded.reason());
    assertEquals("USD", refunded.currency());
    confirm(held.student(), Map.of("paymentId", payment, "orderId", held.orderId()))
        .then()
        .statusCode(409)
        .body("code", equalTo("payment-refunded"))
        .body(
            "detail",
            equalTo(
                "This payment of $1,500 doesn’t match the session’s price of ₹1,500;"
                    + " you’ll be refunded in full"))
        .body("supportContact", equalTo("support@aureeture.example"));
    attention().body("payments.sessionId", not(hasItem(held.id())));
    assertEquals(1, refundsOf(payment));
  }

  @Test
  void webhook_body_is_read_with_any_content_type() {
    var held = held();
    var body = captured(held.orderId()).replace("{", "{ ").replace("ü", "\\u00fc");
    given()
        .contentType("text/plain; charset=ISO-8859-1")
        .header("X-Razorpay-Signature", hmac(SECRET, body))
        .body(body.getBytes(UTF_8))
        .post("/api/webhooks/razorpay")
        .then()
        .statusCode(200);
    studentSession(held).then().statusCode(200);
  }

  @Test
  void a_repeat_without_an_event_id_changes_nothing_either() {
    var held = held();
    var body = captured(held.orderId());
    for (var eventId : new String[] {"evt_" + UUID.randomUUID(), "evt_other", null, "\u00e9"}) {
      send(body, hmac(SECRET, body), eventId).then().statusCode(200);
    }
    assertEquals(List.of("SlotHeld", "PaymentConfirmed"), PublishedEventsReader.of(held.id(), 2));
  }

  @Test
  void webhook_with_a_known_event_id_is_a_repeat() {
    var held = held();
    var eventId = "evt_" + UUID.randomUUID();
    for (var order : List.of("order_of_nobody", held.orderId())) {
      var body = captured(order);
      send(body, hmac(SECRET, body), eventId).then().statusCode(200);
    }
    studentSession(held).then().statusCode(404);
  }

  @Test
  void the_operators_refund_cancels_the_session_once() {
    var held = held();
    var payment = pay(held, "captured", "now").get("razorpay_payment_id");
    refundAtRazorpay(payment);
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            studentSession(held)
                .then()
                .body("status", equalTo("cancelled"))
                .body("paymentStatus", equalTo("refunded"))
                .body("cancelReason", equalTo("refunded")));
    assertEquals(
        List.of("SlotHeld", "PaymentConfirmed", "SessionCancelled", "PaymentRefunded"),
        PublishedEventsReader.of(held.id(), 4));
    assertEquals(200, resend(payment, "payment.captured", "none").<Integer>path("status"));
    assertEquals(1, refundsOf(payment));
    asStudent(held.student())
        .get("/api/student-sessions/" + held.id() + "/verify-join")
        .then()
        .statusCode(403)
        .body("code", equalTo("not-paid"));
  }

  /** Reports of two parts of a payment, out of order and repeated: each part counts once. */
  @Test
  void a_part_refund_is_counted_once_by_its_id() {
    var held = held();
    var payment = captured(held.orderId());
    send(payment, hmac(SECRET, payment), null).then().statusCode(200);
    for (var event : List.of("processed", "created", "processed", "created")) {
      report(held.orderId(), event, "rfnd_a", 50_000);
    }
    studentSession(held)
        .then()
        .body("status", equalTo("scheduled"))
        .body("paymentStatus", equalTo("paid"));
    var events = PublishedEventsReader.events(held.id(), 3);
    var part = (PaymentRefunded) events.getLast();
    assertEquals(50_000, part.amountMinor());
    assertEquals(100_000, part.remainingMinor());
    report(held.orderId(), "processed", "rfnd_b", 100_000);
    studentSession(held)
        .then()
        .body("cancelReason", equalTo("refunded"))
        .body("paymentStatus", equalTo("refunded"));
    assertEquals(
        List.of(
            "SlotHeld",
            "PaymentConfirmed",
            "PaymentRefunded",
            "SessionCancelled",
            "PaymentRefunded"),
        PublishedEventsReader.of(held.id(), 5));
  }

  @Test
  void refund_is_published_when_processed_and_when_it_fails_later() {
    var held = held();
    var payment = captured(held.orderId());
    send(payment, hmac(SECRET, payment), null).then().statusCode(200);
    report(held.orderId(), "created", "rfnd_a", 150_000);
    studentSession(held)
        .then()
        .body("status", equalTo("cancelled"))
        .body("paymentStatus", equalTo("paid"));
    report(held.orderId(), "processed", "rfnd_a", 150_000);
    studentSession(held).then().body("paymentStatus", equalTo("refunded"));
    report(held.orderId(), "failed", "rfnd_a", 150_000);
    report(held.orderId(), "failed", "rfnd_a", 150_000);
    report(held.orderId(), "processed", "rfnd_a", 150_000);
    studentSession(held).then().body("paymentStatus", equalTo("paid"));
    assertEquals(
        List.of(
            "SlotHeld", "PaymentConfirmed", "SessionCancelled", "PaymentRefunded", "RefundFailed"),
        PublishedEventsReader.of(held.id(), 5));
  }

  @Test
  void a_time_that_no_calendar_has_is_no_time() {
    var held = held();
    var payment =
        captured(held.orderId())
            .replace("\"status\":", "\"created_at\":1000000000000000000,\"status\":");
    send(payment, hmac(SECRET, payment), null).then().statusCode(200);
    studentSession(held).then().body("paymentStatus", equalTo("paid"));
  }

  @ParameterizedTest
  @CsvSource({"pay_other, INR, 150000", "pay_for_%s, USD, 150000", "pay_for_%s, INR, 150001"})
  void a_refund_that_is_none_of_its_payment_changes_nothing(
      String payment, String currency, long minor) {
    var held = held();
    var captured = captured(held.orderId());
    send(captured, hmac(SECRET, captured), null).then().statusCode(200);
    var order = held.orderId();
    var body =
        """
        {"event":"refund.processed","payload":{
         "payment":{"entity":{"id":"pay_for_%s","amount":150000,"currency":"INR","order_id":"%s"}},
         "refund":{"entity":{"id":"rfnd_%s","payment_id":"%s","amount":%d,"currency":"%s",
          "status":"processed"}}}}\
        """
            .formatted(order, order, order, payment.formatted(order), minor, currency);
    send(body, hmac(SECRET, body), null).then().statusCode(200);
    studentSession(held)
        .then()
        .body("status", equalTo("scheduled"))
        .body("paymentStatus", equalTo("paid"));
  }

  @Test
  void second_payment_is_refunded_and_the_session_stays() {
    var held = held();
    pay(held, "captured", "now");
    var second = captured(held.orderId()).replace("pay_for_", "pay_again_for_");
    send(second, hmac(SECRET, second), null).then().statusCode(200);
    studentSession(held).then().body("status", equalTo("scheduled"));
    assertEquals(
        1,
        Store.count(
            "select count(*) from refund where session_id = ? and reason = 'surplus'",
            UUID.fromString(held.id())));
  }

  @Test
  void oversized_webhook_is_refused() {
    send("x".repeat(70_000), "0", null).then().statusCode(413);
    given().get("/api/webhooks/razorpay").then().statusCode(405);
  }

  private static void report(String order, String event, String refund, long minor) {
    var body =
        """
        {"event":"refund.%s","payload":{
         "payment":{"entity":{"id":"pay_for_%s","amount":150000,"currency":"INR","order_id":"%s"}},
         "refund":{"entity":{"id":"%s_%s","amount":%d,"status":"pending"}}}}\
        """
            .formatted(event, order, order, refund, order, minor);
    send(body, hmac(SECRET, body), null).then().statusCode(200);
  }

  private static ValidatableResponse attention() {
    return as(Tokens.admin("boss")).get("/api/admin/attention").then().statusCode(200);
  }

  private static String captured(String order) {
    return """
    {"entity":"event","event":"payment.captured","contains":["payment"],"payload":{"payment":
     {"entity":{"id":"%s","entity":"payment","amount":150000,"currency":"INR",
      "status":"captured","order_id":"%s","notes":[],"email":"ü@x.example"}}},"created_at":1}\
    """
        .formatted("pay_for_" + order, order);
  }

  private static Response send(String body, String signature, String eventId) {
    var request =
        given()
            .contentType("application/json")
            .header("X-Razorpay-Signature", signature)
            .body(body.getBytes(UTF_8));
    return (eventId == null ? request : request.header("x-razorpay-event-id", eventId))
        .post("/api/webhooks/razorpay");
  }

  private static String hmac(String secret, String body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(body.getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
