package ai.aureeture.notification.adapter.inbound.kafka;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.notification.Bus;
import ai.aureeture.notification.Everything;
import ai.aureeture.notification.Mailbox;
import ai.aureeture.notification.SessionEvents;
import ai.aureeture.notification.Window;
import ai.aureeture.testsupport.RealMongo;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Everything
class StoreAwayIT {
  private final SessionEvents told = SessionEvents.oneSession();

  @AfterEach
  void back() {
    RealMongo.bringBack();
  }

  @Test
  void mongodb_outage_is_503_and_events_wait() {
    var token = Tokens.student(told.studentId());
    RealMongo.takeDown();

    Bus.tell(told.linkReady());
    Bus.tell(told.confirmed());
    given()
        .header("Authorization", "Bearer " + token)
        .get("/api/notifications")
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("unavailable"));
    assertEquals(503, Window.refused("?access_token=" + token));

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
    assertEquals(1, Mailbox.waitFor(1, told.studentEmail()).size());
  }
}
