package ai.aureeture.meetinglink.adapter.inbound.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.meetinglink.adapter.outbound.mongo.MongoMeetingsIT;
import ai.aureeture.testsupport.RealKafka;
import ai.aureeture.testsupport.RealMongo;
import ai.aureeture.testsupport.Sandbox;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.security.Authenticated;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The limit per person of shared-http, with five requests a minute. */
@QuarkusTest
@QuarkusTestResource(RealKafka.class)
@QuarkusTestResource(RealMongo.class)
@QuarkusTestResource(Sandbox.class)
@TestProfile(MongoMeetingsIT.OwnDatabase.class)
class PersonLimitIT {
  private static final int A_MINUTE = 5;
  private static final Duration UNTIL_ONE_MORE = Duration.ofMinutes(1).dividedBy(A_MINUTE);

  @Test
  void the_sixth_request_of_a_person_in_a_minute_is_429_with_retry_after() {
    var asha = Tokens.student("user_asha");
    var begin = System.nanoTime();
    int allowed = 0;
    var answer = ask("/test/own", asha);
    while (answer.extract().statusCode() == 200 && allowed < 100) {
      allowed++;
      answer = ask("/test/own", asha);
    }
    // While it asks, time passes, and with it the next request is allowed.
    var meanwhile = Duration.ofNanos(System.nanoTime() - begin).dividedBy(UNTIL_ONE_MORE);
    assertTrue(allowed >= A_MINUTE && allowed <= A_MINUTE + meanwhile, allowed + " were allowed");
    answer
        .statusCode(429)
        .contentType("application/problem+json")
        .body("code", equalTo("rate-limited"))
        .header(
            "Retry-After",
            Long::parseLong,
            allOf(greaterThan(0L), lessThanOrEqualTo(UNTIL_ONE_MORE.toSeconds() + 1)));
    ask("/test/own", Tokens.student("user_noah")).statusCode(200);
  }

  @Test
  void the_handshake_of_a_web_socket_is_not_counted() {
    var mei = Tokens.student("user_mei");
    for (int i = 0; i < 20; i++) {
      given()
          .auth()
          .oauth2(mei)
          .header("Upgrade", "websocket")
          .get("/test/own")
          .then()
          .statusCode(200);
    }
  }

  @Test
  void public_path_is_not_counted() {
    var ravi = Tokens.mentor("user_ravi");
    for (int i = 0; i < 20; i++) {
      ask("/test/public", ravi).statusCode(200);
      given().get("/test/public").then().statusCode(200);
    }
    ask("/test/own", ravi).statusCode(200);
  }

  private static ValidatableResponse ask(String path, String token) {
    return given().auth().oauth2(token).get(path).then();
  }

  /** One path for people and one that is public. */
  @Path("/test")
  public static class Doors {
    @GET
    @Path("/own")
    @Authenticated
    public String own() {
      return "own";
    }

    @GET
    @Path("/public")
    @PermitAll
    public String publicPath() {
      return "public";
    }
  }
}
