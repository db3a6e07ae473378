package ai.aureeture.analytics.adapter.inbound.rest;

import static ai.aureeture.testsupport.ServiceCalls.asService;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(Sandbox.class)
@TestProfile(RestoringStoreIT.Restoring.class)
class RestoringStoreIT {
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
  }

  @Test
  void a_table_that_is_not_there_yet_is_a_problem_too() {
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
  void another_replica_hears_the_same() {
    asService().get("/internal/figures/platform" + RANGE).then().statusCode(503);
  }

  public static final class Restoring implements QuarkusTestProfile {
    @Override
    public Set<Class<?>> getEnabledAlternatives() {
      return Set.of(FakeRestoringStore.class);
    }
  }
}
