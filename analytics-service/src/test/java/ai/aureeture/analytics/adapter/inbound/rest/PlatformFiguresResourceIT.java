package ai.aureeture.analytics.adapter.inbound.rest;

import static ai.aureeture.testsupport.ServiceCalls.asService;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import ai.aureeture.analytics.RunningService;
import ai.aureeture.analytics.adapter.inbound.kafka.History;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlatformFiguresResourceIT extends RunningService {
  private static final String MAY = "from=2028-05-01&to=2028-05-31";

  @Test
  void mentors_of_all_partitions_are_summed_up() {
    for (int i = 0; i < 10; i++) {
      send(
          new History("user_sum_" + i, "session_sum_" + i)
              .startingAt("2028-05-15T06:00:00Z")
              .confirmedFree()
              .completed(ai.aureeture.events.session.CompletedBy.MENTOR));
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> platform(admin, MAY).extract().<Integer>path("total.completed") == 10);
    platform(admin, MAY).body("days.date", hasItem("2028-05-15"));
    as(admin)
        .accept("text/csv")
        .get("/api/analytics/platform?" + MAY)
        .then()
        .contentType("text/csv")
        .body(startsWith("date,held,"));
  }

  @Test
  void only_admins_are_answered() {
    platform(Tokens.mentor(mentor), MARCH).statusCode(403).body("code", equalTo("forbidden"));
    platform(Tokens.student("user_s1"), MARCH).statusCode(403);
    given().get("/api/analytics/platform?" + MARCH).then().statusCode(401);
  }

  @Test
  void a_range_that_is_none_is_refused() {
    platform(admin, "from=2027-03-01")
        .statusCode(400)
        .body("code", equalTo("invalid-request"))
        .body("violations[0].field", equalTo("to"));
  }

  @Test
  void what_a_replica_keeps_is_for_the_other_ones_alone() {
    given()
        .get("/internal/figures/platform?" + MARCH)
        .then()
        .statusCode(401)
        .body("code", equalTo("service-unauthenticated"));
    as(admin).get("/internal/figures/mentor?mentorId=x&" + MARCH).then().statusCode(401);
    asService()
        .get("/internal/figures/platform?" + MARCH)
        .then()
        .statusCode(200)
        .body("partitions.size()", equalTo(4));
    asService().get("/internal/figures/mentor?mentorId=x&" + MARCH).then().statusCode(200);
  }
}
