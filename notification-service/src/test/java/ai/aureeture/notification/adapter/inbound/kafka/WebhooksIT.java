package ai.aureeture.notification.adapter.inbound.kafka;

import static ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin.PAID;
import static ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin.asAdmin;
import static ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin.deliveries;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.notification.NotificationServiceTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What receivers get, and what operators see of it. */
@QuarkusTest
@NotificationServiceTest
class WebhooksIT extends WebhookCases {

  @Test
  void an_event_arrives_signed_in_its_public_form() throws JsonProcessingException {
    var receiver = receiver();
    var endpoint = register(receiver);

    var id = happens(events.confirmed());

    var received = receiver.waitFor(1).getFirst();
    assertEquals("POST /webhooks?tenant=1", received.line());
    assertEquals("application/json", received.headers().get("type"));
    assertEquals("null", received.headers().get("trace"), "our traces are our own");
    assertEquals(id, received.id());
    assertTrue(received.isSignedWith(endpoint.getString("secret")));
    assertFalse(received.isSignedWith("whsec_b3RoZXI="));
    var body = new ObjectMapper().readTree(received.body());
    assertEquals(PAID, body.path("type").asText());
    assertEquals(events.sessionId(), body.at("/data/session/sessionId").asText());
    assertEquals(moment, Instant.parse(body.path("timestamp").asText()));
    for (var personal : List.of("Noah", "Asha", "@example.com", "System design")) {
      assertFalse(received.body().contains(personal), received.body());
    }
    shows(endpoint, "status", contains("delivered"));
    deliveries(endpoint.getString("id"), "?status=delivered")
        .body("deliveries.eventId", contains(id))
        .body("deliveries.eventType", contains(PAID))
        .body("deliveries.lastResult", contains("204"))
        .body("deliveries[0].nextAttemptAt", nullValue());
  }

  @Test
  void repeats_of_an_event_and_events_of_other_types_are_not_sent() {
    var receiver = receiver();
    var endpoint = register(receiver);

    var id = happens(events.confirmed());
    send(id, events.confirmed());
    happens(events.linkReady());
    var last = happens(events.another().confirmed());

    receiver.waitFor(2);
    shows(endpoint, "eventId", contains(last, id));
    assertEquals(2, receiver.waitFor(2).size());
  }

  @Test
  void both_secrets_sign_while_the_receiver_changes_over() {
    var receiver = receiver();
    var endpoint = register(receiver);
    String next =
        asAdmin()
            .post("/api/admin/webhooks/" + endpoint.getString("id") + "/secret")
            .then()
            .extract()
            .path("secret");

    happens(events.confirmed());

    var received = receiver.waitFor(1).getFirst();
    assertTrue(received.isSignedWith(next));
    assertTrue(received.isSignedWith(endpoint.getString("secret")));
    assertEquals(2, received.headers().get("signature").split(" ").length);
  }

  @Test
  void pages_lead_from_the_newest_to_the_oldest() {
    var receiver = receiver();
    var id = register(receiver).getString("id");
    var first = happens(events.confirmed());
    receiver.waitFor(1);
    var second = happens(events.another().confirmed());
    receiver.waitFor(2);

    String cursor =
        deliveries(id, "?limit=1")
            .body("deliveries.eventId", contains(second))
            .extract()
            .path("nextCursor");
    deliveries(id, "?limit=1&cursor=" + cursor)
        .body("deliveries.eventId", contains(first))
        .body("nextCursor", nullValue());
  }
}
