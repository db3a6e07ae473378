package ai.aureeture.notification.adapter.inbound.rest.webhooks;

import static ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin.PAID;
import static ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin.asAdmin;
import static ai.aureeture.notification.adapter.inbound.rest.webhooks.Admin.register;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import ai.aureeture.notification.NotificationServiceTest;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may not, and what is refused. */
@QuarkusTest
@NotificationServiceTest
class WebhookRefusalsIT {
  private final String url = "https://receiver.example/" + UUID.randomUUID();

  @ParameterizedTest
  @CsvSource({
    "GET, /api/admin/webhooks/nonsense",
    "POST, /api/admin/webhooks/nonsense/secret",
    "POST, /api/admin/webhooks/nonsense/enable",
    "GET, /api/admin/webhooks/nonsense/deliveries",
    "POST, /api/admin/webhook-deliveries/nonsense/retry"
  })
  void what_is_not_there_is_404(String method, String path) {
    asAdmin().request(method, path).then().statusCode(404).body("code", equalTo("not-found"));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/admin/webhooks",
    "POST, /api/admin/webhooks",
    "GET, /api/admin/webhooks/any",
    "DELETE, /api/admin/webhooks/any",
    "POST, /api/admin/webhooks/any/secret",
    "POST, /api/admin/webhooks/any/enable",
    "GET, /api/admin/webhooks/any/deliveries",
    "POST, /api/admin/webhook-deliveries/any/retry"
  })
  void only_admins_may(String method, String path) {
    for (var token : List.of(Tokens.student("user_s"), Tokens.mentor("user_m"))) {
      given()
          .header("Authorization", "Bearer " + token)
          .contentType("application/json")
          .body(Map.of("url", url, "eventTypes", List.of(PAID)))
          .request(method, path)
          .then()
          .statusCode(403)
          .body("code", equalTo("forbidden"));
    }
    given().request(method, path).then().statusCode(401).body("code", equalTo("unauthenticated"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://receiver.example/",
        "https://127.0.0.1/",
        "https://user@receiver.example/",
        "https://receiver.example:8443/",
        "nonsense"
      })
  void an_address_that_may_not_be_called_is_refused(String other) {
    register(other, PAID).then().statusCode(400).body("violations[0].field", equalTo("url"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ai.aureeture.booking.Unknown.v1",
        "ai.aureeture.meetinglink.MeetingLinkReady.v2",
        "ai.aureeture.notification.EmailDeliveryFailed.v2",
        "*"
      })
  void only_types_of_the_public_topic_can_be_wanted(String type) {
    register(url, PAID, type)
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("eventTypes"));
  }

  @Test
  void at_least_one_type_must_be_wanted() {
    register(url).then().statusCode(400).body("code", equalTo("invalid-request"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"status=done", "cursor=nonsense", "limit=0", "cursor=1-x"})
  void other_queries_are_refused(String query) {
    asAdmin()
        .get("/api/admin/webhooks/any/deliveries?" + query)
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-request"));
  }
}
