package ai.aureeture.gateway.limits;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Here the gateway waits for an answer so briefly that no other test could rely on it. */
@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(SilenceIT.ShortAnswerTimeout.class)
class SilenceIT {

  @Test
  void a_service_that_says_nothing_is_a_504() {
    Upstreams.run();
    Upstreams.of(Service.BOOKING).behave(request -> {});
    given()
        .body("{}")
        .post("/api/bookings")
        .then()
        .statusCode(504)
        .body("code", equalTo("gateway-timeout"));
  }

  public static final class ShortAnswerTimeout implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("gateway.answer-timeout", "1500ms");
    }
  }
}
