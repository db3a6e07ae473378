package ai.aureeture.analytics.adapter.inbound.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nothing is restored as long as the broker is away. */
@QuarkusTest
@QuarkusTestResource(Sandbox.class)
@TestProfile(BrokerAwayIT.NoBroker.class)
class BrokerAwayIT {
  private static final String RANGE = "?from=2027-03-01&to=2027-03-31";

  @Test
  void figures_that_are_not_there_yet_are_unavailable() {
    given()
        .auth()
        .oauth2(Tokens.mentor("user_m1"))
        .get("/api/analytics/mentors/user_m1" + RANGE)
        .then()
        .statusCode(503)
        .header("Retry-After", "2")
        .contentType("application/problem+json")
        .body("code", equalTo("unavailable"));
    given()
        .auth()
        .oauth2(Tokens.admin("user_boss"))
        .accept("text/csv")
        .get("/api/analytics/platform" + RANGE)
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .body("code", equalTo("unavailable"));
  }

  @Test
  void the_service_lives_and_is_not_ready() {
    given().get("/q/health/live").then().statusCode(200);
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(503)
        .body("checks.findAll { it.status == 'DOWN' }.name", hasItem("figures restored"));
  }

  public static final class NoBroker implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:1");
    }
  }
}
