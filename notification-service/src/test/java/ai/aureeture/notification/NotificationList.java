package ai.aureeture.notification;

import static org.awaitility.Awaitility.await;

import ai.aureeture.testsupport.Tokens;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What a person's list of notices shows over HTTP. */
public final class NotificationList {
  private NotificationList() {}

  /** All notices, newest first. */
  public static List<Map<String, String>> of(String personId) {
    return RestAssured.given()
        .header("Authorization", "Bearer " + Tokens.student(personId))
        .get("/api/notifications")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("notifications");
  }

  /** The types, newest first. */
  public static List<String> types(String personId) {
    return of(personId).stream().map(notice -> notice.get("type")).toList();
  }

  /** The newest notice, once it is of this type. */
  public static Map<String, String> waitFor(String type, String personId) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> types(personId).stream().limit(1).anyMatch(type::equals));
    return of(personId).getFirst();
  }
}
