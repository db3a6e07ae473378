package ai.aureeture.gateway.operations;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Here what the services say of themselves is good for an hour. */
@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(HealthMaxAgeIT.Hour.class)
class HealthMaxAgeIT {

  @Test
  void many_who_ask_are_answered_by_one_question_to_each_service() {
    Upstreams.run();
    var questions = new AtomicInteger();
    Upstreams.of(Service.MEETING_LINK)
        .behave(request -> {
          questions.incrementAndGet();
          Answers.end(request.response().setStatusCode(200));
        });
    for (int i = 0; i < 20; i++) given().get("/health").then().statusCode(200);
    assertEquals(1, questions.get());
  }

  /** Overrides what {@link Upstreams} sets. */
  public static class Hour implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("gateway.health-max-age", "1h");
    }
  }
}
