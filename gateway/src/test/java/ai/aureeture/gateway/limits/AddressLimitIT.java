package ai.aureeture.gateway.limits;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.Upstreams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(AddressLimitIT.FiveAMinute.class)
class AddressLimitIT {

  @BeforeEach
  void services_run() {
    Upstreams.run();
  }

  @Test
  void the_sixth_request_of_an_address_in_a_minute_is_429_with_retry_after() {
    long begun = System.nanoTime();
    int taken = 0;
    var last = ask("203.0.113.1", "/api/bookings");
    while (last.extract().statusCode() == 200 && taken < 100) {
      taken++;
      last = ask("203.0.113.1", "/api/bookings");
    }
    // One place more is free every twelve seconds.
    long more = Duration.ofNanos(System.nanoTime() - begun).toSeconds() / 12;
    assertTrue(taken >= 5 && taken <= 5 + more, taken + " were taken");
    last.statusCode(429)
        .contentType("application/problem+json")
        .body("code", equalTo("rate-limited"))
        .header("Retry-After", matchesPattern("[1-9]|1[0-3]"))
        .header("Access-Control-Allow-Origin", equalTo("http://localhost:3000"))
        .header("Access-Control-Allow-Credentials", equalTo("true"));
    ask("203.0.113.2", "/api/bookings")
        .statusCode(200)
        .body("headers.x-forwarded-for", equalTo("203.0.113.2"));
  }

  @Test
  void health_is_not_limited() {
    for (int i = 0; i < 20; i++) {
      ask("203.0.113.3", "/health").statusCode(200);
    }
    ask("203.0.113.3", "/api/bookings").statusCode(200);
  }

  private static ValidatableResponse ask(String address, String path) {
    return given()
        .header("X-Forwarded-For", "6.6.6.6, " + address)
        .header("Origin", "http://localhost:3000")
        .get(path)
        .then();
  }

  /** One proxy of ours in front; two streams at a time. */
  public static final class FiveAMinute implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "gateway.requests-per-minute", "5",
          "gateway.streams-per-address", "2",
          "gateway.trusted-proxies", "1");
    }
  }
}
