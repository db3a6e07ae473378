package ai.aureeture.booking.adapter.inbound.rest.operator;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.awaitRefunded;
import static ai.aureeture.booking.support.Api.fault;
import static ai.aureeture.booking.support.Api.finishRefund;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.lastPaymentOf;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.refundAtRazorpay;
import static ai.aureeture.booking.support.Api.refundsOf;
import static ai.aureeture.booking.support.Api.studentSession;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.booking.support.Store;
import ai.aureeture.events.PaymentRefunded;
import ai.aureeture.events.RefundFailed;
import ai.aureeture.events.session.SessionStatus;
import ai.aureeture.testsupport.Tokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class RefundResourceIT {
  private static final String ATTENTION = "/api/admin/attention";

  @AfterEach
  void mendRazorpay() {
    fault("none", Map.of());
  }

  @Test
  void a_paid_session_is_given_back_in_full_and_ends() {
    var session = paid(held());
    refund(session)
        .then()
        .statusCode(200)
        .body("id", equalTo(session.id()))
        .body("status", equalTo("cancelled"))
        .body("cancelReason", equalTo("refunded"))
        .body("paymentStatus", equalTo("refunded"));
    assertEquals(1, refundsOf(lastPaymentOf(session)));
    assertEquals(
        List.of("SlotHeld", "PaymentConfirmed", "SessionCancelled", "PaymentRefunded"),
        PublishedEventsReader.of(session.id(), 4));
  }

  @Test
  void asked_again_it_is_200_and_nothing_more() {
    var session = paid(held());
    refund(session).then().statusCode(200);
    refund(session).then().statusCode(200).body("paymentStatus", equalTo("refunded"));
    assertEquals(1, refundsOf(lastPaymentOf(session)));
  }

  @Test
  void unpaid_session_is_not_refundable() {
    refund(held()).then().statusCode(409).body("code", equalTo("not-refundable"));
    admin()
        .post("/api/admin/sessions/" + UUID.randomUUID() + "/refund")
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
  }

  @Test
  void refund_accepts_an_idempotency_key() {
    var session = paid(held());
    var key = UUID.randomUUID().toString();
    var path = "/api/admin/sessions/" + session.id() + "/refund";
    var first = admin().header("Idempotency-Key", key).post(path);
    var again = admin().header("Idempotency-Key", key).post(path);
    assertEquals(200, first.statusCode());
    assertEquals("true", again.header("Idempotency-Replayed"));
    assertEquals(first.asString(), again.asString());
  }

  @Test
  void refund_that_the_provider_refuses_is_retried_and_listed() {
    var session = paid(held());
    fault("down", Map.of());
    refund(session)
        .then()
        .statusCode(200)
        .body("status", equalTo("cancelled"))
        .body("paymentStatus", equalTo("paid"));
    admin().get(ATTENTION).then().body("payments.sessionId", not(hasItem(session.id())));
    Store.run(
        "update refund set due_since = now() - interval '11 minutes' where session_id = ?",
        UUID.fromString(session.id()));
    var mine = "payments.find { it.sessionId == '" + session.id() + "' }";
    admin()
        .get(ATTENTION)
        .then()
        .statusCode(200)
        .body(mine + ".state", equalTo("due"))
        .body(mine + ".reason", equalTo("refunded"))
        .body(mine + ".amount", equalTo(1500))
        .body(mine + ".links.audit", equalTo("/api/admin/audit?sessionId=" + session.id()));
    fault("none", Map.of());
    awaitRefunded(session);
    admin().get(ATTENTION).then().body("payments.sessionId", not(hasItem(session.id())));
  }

  @Test
  void rest_is_refunded_after_a_partial_refund_at_razorpay() {
    var session = paid(held());
    var payment = lastPaymentOf(session);
    refundAtRazorpay(payment, 50_000, "processed");
    refund(session).then().statusCode(200).body("paymentStatus", equalTo("refunded"));
    assertEquals(2, refundsOf(payment));
    var events = PublishedEventsReader.of(session.id(), 5);
    assertEquals(1, Collections.frequency(events, "SessionCancelled"), events.toString());
    assertTrue(Collections.frequency(events, "PaymentRefunded") <= 2, events.toString());
  }

  @Test
  void
      what_razorpay_refuses_is_shown_to_the_operator_from_the_first_refusal_until_it_is_refunded() {
    var session = paid(held());
    fault("status", Map.of("status", 400));
    refund(session).then().statusCode(200).body("paymentStatus", equalTo("paid"));
    var mine = "payments.find { it.sessionId == '" + session.id() + "' }";
    admin().get(ATTENTION).then().body(mine + ".state", equalTo("due"));
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> {
          Store.retryRefundNow(session.id());
          admin().get(ATTENTION).then().body(mine + ".state", equalTo("failed"));
        });
    admin().get(ATTENTION).then().body(mine + ".attempts", equalTo(6));
    fault("none", Map.of());
    refund(session).then().statusCode(200).body("paymentStatus", equalTo("refunded"));
    admin().get(ATTENTION).then().body("payments.sessionId", not(hasItem(session.id())));
  }

  @Test
  void a_refund_that_fails_after_it_was_accepted_stays_under_attention() {
    var session = paid(held());
    var made = refundAtRazorpay(lastPaymentOf(session), 150_000, "pending");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> sessionOf(session).body("cancelReason", equalTo("refunded")));
    sessionOf(session).body("paymentStatus", equalTo("paid"));
    finishRefund(made, "failed");
    var mine = "payments.find { it.sessionId == '" + session.id() + "' }";
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> admin().get(ATTENTION).then().body(mine + ".state", equalTo("failed")));
    assertEquals(
        List.of("SlotHeld", "PaymentConfirmed", "SessionCancelled", "RefundFailed"),
        PublishedEventsReader.of(session.id(), 4));
  }

  @Test
  void partial_refund_that_fails_later_is_listed_until_it_is_made_again() {
    var session = paid(held());
    var payment = lastPaymentOf(session);
    var made = refundAtRazorpay(payment, 50_000, "processed");
    assertEquals(
        List.of("SlotHeld", "PaymentConfirmed", "PaymentRefunded"),
        PublishedEventsReader.of(session.id(), 3));
    finishRefund(made, "failed");
    var mine = "payments.find { it.sessionId == '" + session.id() + "' }";
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> admin().get(ATTENTION).then().body(mine + ".amount", equalTo(500)));
    refundAtRazorpay(payment, 10_000, "processed");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> admin().get(ATTENTION).then().body(mine + ".amount", equalTo(400)));
    refundAtRazorpay(payment, 40_000, "processed");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            admin().get(ATTENTION).then().body("payments.sessionId", not(hasItem(session.id()))));
    assertEquals("RefundFailed", PublishedEventsReader.of(session.id(), 6).get(3));
  }

  @Test
  void of_refunds_that_fail_one_after_the_other_all_is_told_and_listed_once() {
    var session = paid(held());
    var payment = lastPaymentOf(session);
    var part = refundAtRazorpay(payment, 50_000, "processed");
    var rest = refundAtRazorpay(payment, 100_000, "processed");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> sessionOf(session).body("paymentStatus", equalTo("refunded")));
    finishRefund(part, "failed");
    finishRefund(rest, "failed");
    var mine = "payments.findAll { it.sessionId == '" + session.id() + "' }";
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> admin().get(ATTENTION).then().body(mine + ".amount", equalTo(List.of(1500))));
    refundAtRazorpay(payment, 60_000, "processed");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> admin().get(ATTENTION).then().body(mine + ".amount", equalTo(List.of(900))));
    var told = PublishedEventsReader.events(session.id(), 8);
    assertEquals(0, ((RefundFailed) told.get(6)).returnedMinor());
    assertEquals(60_000, ((PaymentRefunded) told.get(7)).returnedMinor());
  }

  @Test
  void partial_refund_that_fails_later_is_retried_and_keeps_the_session() {
    var session = paid(held());
    var payment = lastPaymentOf(session);
    finishRefund(refundAtRazorpay(payment, 50_000, "processed"), "failed");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () -> admin().get(ATTENTION).then().body("payments.sessionId", hasItem(session.id())));
    refund(session)
        .then()
        .statusCode(200)
        .body("status", equalTo("scheduled"))
        .body("paymentStatus", equalTo("paid"));
    assertEquals(2, refundsOf(payment));
    admin().get(ATTENTION).then().body("payments.sessionId", not(hasItem(session.id())));
    assertEquals(
        List.of(
            "SlotHeld", "PaymentConfirmed", "PaymentRefunded", "RefundFailed", "PaymentRefunded"),
        PublishedEventsReader.of(session.id(), 5));
  }

  @Test
  void a_session_that_took_place_is_refunded_and_not_called_off() {
    var session = paid(held());
    Store.move(session.id(), Instant.now().minus(Duration.ofDays(1)));
    Store.complete(session.id());
    refund(session)
        .then()
        .statusCode(200)
        .body("status", equalTo("completed"))
        .body("cancelReason", nullValue())
        .body("paymentStatus", equalTo("refunded"));
    var back = (PaymentRefunded) PublishedEventsReader.events(session.id(), 3).getLast();
    assertEquals(true, back.sessionTookPlace());
    assertEquals(SessionStatus.COMPLETED, back.session().status());
    assertNull(back.remainingMinor());
  }

  @Test
  void failed_mail_is_shown_to_the_operator() {
    var session = paid(held());
    Store.run(
        "update session set warnings = ? where id = ?",
        "[{\"code\":\"email-delivery-failed\",\"message\":\"lost\",\"cause\":\"1\"}]",
        UUID.fromString(session.id()));
    var mine = "mails.find { it.sessionId == '" + session.id() + "' }";
    admin()
        .get(ATTENTION)
        .then()
        .statusCode(200)
        .body(mine + ".message", equalTo("lost"))
        .body(mine + ".links.session", equalTo("/api/mentor-sessions/" + session.id()));
    Store.move(session.id(), session.start().minus(Duration.ofDays(90)));
    admin().get(ATTENTION).then().body("mails.sessionId", not(hasItem(session.id())));
  }

  @Test
  void only_an_admin_refunds_and_reads_attention() {
    asMentor("m").get(ATTENTION).then().statusCode(403).body("code", equalTo("forbidden"));
    asMentor("m")
        .post("/api/admin/sessions/" + UUID.randomUUID() + "/refund")
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
  }

  private static ValidatableResponse sessionOf(Held session) {
    return studentSession(session).then().statusCode(200);
  }

  private static Response refund(Held session) {
    return admin().post("/api/admin/sessions/" + session.id() + "/refund");
  }

  private static RequestSpecification admin() {
    return as(Tokens.admin("boss"));
  }
}
