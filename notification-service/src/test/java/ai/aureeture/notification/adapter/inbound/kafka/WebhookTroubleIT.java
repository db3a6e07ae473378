package ai.aureeture.notification.adapter.inbound.kafka;

import static ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin.asAdmin;
import static ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin.deliveries;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.TestTime;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Receivers that fail, are gone or away. */
@QuarkusTest
@NotificationServiceTest
class WebhookTroubleIT extends WebhookCases {

  @Test
  void what_fails_is_sent_again_under_the_same_id_and_no_redirect_is_followed() {
    var receiver = receiver(500, 302);
    var endpoint = register(receiver);

    var id = happens(events.confirmed());
    receiver.waitFor(1);
    shows(endpoint, "lastResult", contains("500"));
    TestTime.passes(Duration.ofSeconds(6));
    receiver.waitFor(2);
    shows(endpoint, "lastResult", contains("302"));
    TestTime.passes(Duration.ofMinutes(6));

    var received = receiver.waitFor(3);
    shows(endpoint, "status", contains("delivered"));
    for (var attempt : received) {
      assertEquals("POST /webhooks?tenant=1", attempt.line());
      assertEquals(id, attempt.id());
      assertEquals(received.getFirst().body(), attempt.body());
      assertTrue(attempt.isSignedWith(endpoint.getString("secret")));
    }
    assertEquals(
        3, received.stream().map(one -> one.headers().get("timestamp")).distinct().count());
    shows(endpoint, "attempts", contains(3));
  }

  @Test
  void an_endpoint_that_answers_410_is_disabled_until_an_operator_enables_it() {
    var receiver = receiver(410);
    var endpoint = register(receiver);
    var id = endpoint.getString("id");

    happens(events.confirmed());
    shows(endpoint, "status", contains("given-up"));
    asAdmin()
        .get("/api/admin/webhooks/" + id)
        .then()
        .body("disabledAt", notNullValue())
        .body("changes.kind", contains("disabled", "registered"));

    asAdmin().post("/api/admin/webhooks/" + id + "/enable").then().body("disabledAt", nullValue());
    String delivery = deliveries(id, "").extract().path("deliveries[0].id");
    asAdmin()
        .post("/api/admin/webhook-deliveries/" + delivery + "/retry")
        .then()
        .statusCode(200)
        .body("attempts", equalTo(0));

    shows(endpoint, "status", contains("delivered"));
    assertEquals(receiver.waitFor(2).getFirst().id(), receiver.waitFor(2).getLast().id());
  }

  @Test
  void a_receiver_that_is_away_does_not_hold_others_up_and_gets_it_later() {
    var away = receiver();
    var there = receiver();
    var waiting = register(away);
    register(there);
    away.close();

    happens(events.confirmed());

    there.waitFor(1);
    shows(waiting, "lastResult", contains("connection-refused"));
    deliveries(waiting.getString("id"), "?status=pending")
        .body("deliveries", hasSize(1))
        .body("deliveries[0].nextAttemptAt", notNullValue());
  }
}
