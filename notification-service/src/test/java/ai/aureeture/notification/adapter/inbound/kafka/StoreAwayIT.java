package ai.aureeture.notification.adapter.inbound.kafka;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.notification.Bus;
import ai.aureeture.notification.LiveConnection;
import ai.aureeture.notification.Mailbox;
import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.testsupport.RealMongo;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@NotificationServiceTest
class StoreAwayIT {
  private final SessionEvents events = SessionEvents.oneSession();

  @AfterEach
  void back() {
    RealMongo.bringBack();
  }

  @Test
  void mongodb_outage_is_503_and_events_wait() {
    var token = Tokens.student(events.studentId());
    RealMongo.takeDown();

    Bus.publish(events.linkReady());
    Bus.publish(events.confirmed());
    given()
        .header("Authorization", "Bearer " + token)
        .get("/api/notifications")
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("unavailable"));
    assertEquals(503, LiveConnection.refused("?access_token=" + token));

    RealMongo.bringBack();

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            given()
                .header("Authorization", "Bearer " + token)
                .get("/api/notifications")
                .then()
                .statusCode(200)
                .body("unreadCount", equalTo(1)));
    assertEquals(1, Mailbox.waitFor(1, events.studentEmail()).size());
  }
}
