package ai.aureeture.booking.adapter.outbound.postgres;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.OnVertx;
import ai.aureeture.booking.support.Store;
import ai.aureeture.http.warmup.WarmUpStep;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class WarmUpIT {
  private static final String LEFT_BEHIND =
      """
      select (select count(*) from mentor_offer where mentor_id like 'warm-up%')
        + (select count(*) from session where mentor_id like 'warm-up%')
        + (select count(*) from slot_claim where mentor_id like 'warm-up%')
        + (select count(*) from audit_entry where mentor_id like 'warm-up%')
        + (select count(*) from outbox where position(convert_to('warm-up', 'UTF8') in payload) > 0)
      """;

  @Inject @All List<WarmUpStep> steps;

  @Test
  void every_step_of_the_warm_up_succeeds_and_leaves_nothing_behind() {
    assertTrue(steps.size() > 3, "steps: " + steps);
    steps.forEach(step -> OnVertx.now(() -> step.run().replaceWithVoid()));
    assertEquals(0, Store.count(LEFT_BEHIND));
  }

  @Test
  void service_says_that_it_is_warm_once_it_is() {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            given()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'warm' }.status", equalTo("UP")));
  }
}
