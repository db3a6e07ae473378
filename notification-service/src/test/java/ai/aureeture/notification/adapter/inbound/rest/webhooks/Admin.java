package ai.aureeture.notification.adapter.inbound.rest.webhooks;

import static io.restassured.RestAssured.given;

import ai.aureeture.testsupport.Tokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** An operator who manages webhooks. */
public final class Admin {
  public static final String ID = "user_webhook_admin";
  public static final String PAID = "ai.aureeture.booking.PaymentConfirmed.v1";

  private Admin() {}

  public static RequestSpecification asAdmin() {
    return given().header("Authorization", "Bearer " + Tokens.admin(ID));
  }

  public static Response register(String url, String... eventTypes) {
    return asAdmin()
        .contentType("application/json")
        .body(Map.of("url", url, "eventTypes", List.of(eventTypes), "description", "The books"))
        .post("/api/admin/webhooks");
  }

  /** Its deliveries, as the API lists them. */
  public static ValidatableResponse deliveries(String endpointId, String query) {
    return asAdmin()
        .get("/api/admin/webhooks/" + endpointId + "/deliveries" + query)
        .then()
        .statusCode(200);
  }
}
