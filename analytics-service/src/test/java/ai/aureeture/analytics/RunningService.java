package ai.aureeture.analytics;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import ai.aureeture.analytics.adapter.inbound.kafka.History;
import ai.aureeture.analytics.adapter.inbound.kafka.PublicTopic;
import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** The service with a real broker, and a mentor of its own. */
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(Sandbox.class)
public abstract class RunningService {
  protected static final String MARCH = "from=2027-03-01&to=2027-03-31";

  protected final String mentor = "user_" + UUID.randomUUID();
  protected final String admin = Tokens.admin("user_operator");

  @BeforeEach
  void the_stores_are_there() {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> platform(admin, MARCH).extract().statusCode() == 200);
  }

  protected History session() {
    return new History(mentor, UUID.randomUUID().toString());
  }

  /** On the public topic of bookings, in this order. */
  protected void send(History history) {
    PublicTopic.send(List.of(history));
  }

  protected void awaitFigure(String path, Object value) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> value.equals(figures(admin, MARCH).extract().path(path)));
  }

  protected ValidatableResponse figures(String token, String range) {
    return as(token).get("/api/analytics/mentors/" + mentor + "?" + range).then();
  }

  protected ValidatableResponse platform(String token, String range) {
    return as(token).get("/api/analytics/platform?" + range).then();
  }

  protected static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }
}
