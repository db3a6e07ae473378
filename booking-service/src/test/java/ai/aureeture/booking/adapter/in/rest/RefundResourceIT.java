package ai.aureeture.booking.adapter.in.rest;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.awaitRefunded;
import static ai.aureeture.booking.support.Api.fault;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.lastPaymentOf;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.refundsOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.PublishedNews;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
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
        PublishedNews.of(session.id(), 4));
  }

  @Test
  void asked_again_it_is_200_and_nothing_more() {
    var session = paid(held());
    refund(session).then().statusCode(200);
    refund(session).then().statusCode(200).body("paymentStatus", equalTo("refunded"));
    assertEquals(1, refundsOf(lastPaymentOf(session)));
  }

  @Test
  void what_is_not_paid_is_not_refundable() {
    refund(held()).then().statusCode(409).body("code", equalTo("not-refundable"));
    admin()
        .post("/api/admin/sessions/" + UUID.randomUUID() + "/refund")
        .then()
        .statusCode(404)
        .body("code", equalTo("not-found"));
  }

  @Test
  void it_takes_an_idempotency_key() {
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
  void a_refund_the_provider_does_not_make_is_retried_and_shown_to_the_operator() {
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
  void a_mail_given_up_is_shown_to_the_operator() {
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
  void both_are_an_admins() {
    asMentor("m").get(ATTENTION).then().statusCode(403).body("code", equalTo("forbidden"));
    asMentor("m")
        .post("/api/admin/sessions/" + UUID.randomUUID() + "/refund")
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
  }

  private static Response refund(Held session) {
    return admin().post("/api/admin/sessions/" + session.id() + "/refund");
  }

  private static RequestSpecification admin() {
    return as(Tokens.admin("boss"));
  }
}
