package ai.aureeture.notification.adapter.inbound.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.notification.application.port.Notices;
import ai.aureeture.notification.domain.inapp.InAppNotification;
import ai.aureeture.notification.domain.inapp.NoticeType;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@NotificationServiceTest
class NotificationResourceIT {
  @Inject Notices notices;

  private final String noah = "user_" + UUID.randomUUID();

  @Test
  void notifications_of_a_person_are_listed_newest_first() {
    bell("first");
    bell("second");

    as(noah)
        .get("/api/notifications")
        .then()
        .statusCode(200)
        .body("notifications.title", contains("second", "first"))
        .body("notifications[0].type", equalTo("session-confirmed"))
        .body("notifications[0].sessionId", equalTo("session-1"))
        .body("notifications[0].createdAt", equalTo("2027-03-10T09:05:00Z"))
        .body("notifications[0].readAt", nullValue())
        .body("unreadCount", equalTo(2))
        .body("nextCursor", nullValue());
  }

  @Test
  void pages_join_without_gap_or_repeat() {
    for (int i = 1; i <= 5; i++) {
      bell("n" + i);
    }
    var seen = new ArrayList<String>();
    String cursor = null;
    do {
      var request = as(noah).queryParam("limit", 2);
      var page =
          (cursor == null ? request : request.queryParam("cursor", cursor))
              .get("/api/notifications")
              .jsonPath();
      seen.addAll(page.getList("notifications.title"));
      cursor = page.getString("nextCursor");
    } while (cursor != null);

    assertEquals(java.util.List.of("n5", "n4", "n3", "n2", "n1"), seen);
  }

  @Test
  void read_notification_is_no_longer_unread() {
    bell("first");
    var second = bell("second");

    as(noah).post("/api/notifications/" + second + "/read").then().statusCode(204);
    as(noah).post("/api/notifications/" + second + "/read").then().statusCode(204);

    as(noah)
        .get("/api/notifications?unread=true")
        .then()
        .body("notifications.title", contains("first"))
        .body("unreadCount", equalTo(1));
    as(noah).get("/api/notifications").then().body("notifications[0].readAt", notNullValue());
    as(noah).post("/api/notifications/read-all").then().statusCode(204);
    as(noah)
        .get("/api/notifications?unread=true")
        .then()
        .body("notifications", hasSize(0))
        .body("unreadCount", equalTo(0));
  }

  @Test
  void notification_of_another_person_is_not_found() {
    var mine = bell("mine");

    as("user_x").get("/api/notifications").then().body("notifications", hasSize(0));
    as("user_x")
        .post("/api/notifications/" + mine + "/read")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("not-found"));
    as(noah).post("/api/notifications/nonsense/read").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "limit=0",
        "limit=201",
        "limit=x",
        "limit=1.5",
        "cursor=nonsense",
        "cursor=n-1",
        "cursor=n0",
        "cursor={\"$gt\":1}",
        "unread=yes",
        "cursor=nzzzzzzzzzzzzzzzzz"
      })
  void other_queries_are_refused(String query) {
    as(noah)
        .urlEncodingEnabled(false)
        .get(
            "/api/notifications?"
                + query
                    .replace("{", "%7B")
                    .replace("}", "%7D")
                    .replace("\"", "%22")
                    .replace("$", "%24"))
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-request"))
        .body("violations", hasSize(1));
  }

  @Test
  void reading_needs_a_token() {
    given()
        .get("/api/notifications")
        .then()
        .statusCode(401)
        .body("code", equalTo("unauthenticated"));
    given().post("/api/notifications/read-all").then().statusCode(401);
    given().post("/api/notifications/any/read").then().statusCode(401);
    given()
        .header("Authorization", "Bearer nonsense")
        .get("/api/notifications")
        .then()
        .statusCode(401);
  }

  @com.google.errorprone.annotations.CanIgnoreReturnValue
  private String bell(String title) {
    var id = UUID.randomUUID().toString();
    var notification =
        new InAppNotification(
            id, noah, NoticeType.SESSION_CONFIRMED, title, "It stands.", "session-1");
    return notices
        .add(List.of(notification), Instant.parse("2027-03-10T09:05:00Z"))
        .await()
        .atMost(Duration.ofSeconds(60))
        .getFirst()
        .id();
  }

  private static RequestSpecification as(String person) {
    return given().header("Authorization", "Bearer " + Tokens.student(person));
  }
}
