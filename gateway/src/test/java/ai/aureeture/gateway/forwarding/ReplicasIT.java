package ai.aureeture.gateway.forwarding;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import ai.aureeture.gateway.Upstreams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The name stands for two addresses (see test-hosts), and the replica at the first one is away. */
@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(ReplicasIT.TwoAddresses.class)
class ReplicasIT {

  /** Services whose name stands for two replicas. */
  public static final class TwoAddresses implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "gateway.booking-service-url",
          "http://two-replicas:${test.upstream.port.BOOKING}",
          "gateway.notification-service-url",
          "http://two-replicas:${test.upstream.port.NOTIFICATION}");
    }
  }

  @BeforeEach
  void services_run() {
    Upstreams.run();
  }

  @Test
  void a_request_goes_to_the_replica_that_serves() {
    given().body("{}").post("/api/bookings").then().statusCode(200).body("length", equalTo(2));
    given().get("/health").then().statusCode(200);
  }
}
