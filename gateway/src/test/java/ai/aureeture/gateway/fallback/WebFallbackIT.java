package ai.aureeture.gateway.fallback;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import ai.aureeture.gateway.Platform;
import ai.aureeture.gateway.Upstreams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gateway has no pages of its own here. */
@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(Platform.class)
class WebFallbackIT {

  @BeforeEach
  void servers_run() {
    Platform.run();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/dashboard/student",
        "/_next/static/chunks/app/%5Bid%5D/page-4f2a.js",
        "/_next/image",
        "/favicon.ico",
        "/apis",
        "/quiz",
        "/healthy"
      })
  void every_path_that_is_no_api_goes_there(String path) {
    given()
        .urlEncodingEnabled(false)
        .header("Cookie", "__session=a.b.c")
        .get(path + "?x=%2Fy")
        .then()
        .statusCode(200)
        .body("service", equalTo("PAGES"))
        .body("uri", equalTo(path + "?x=%2Fy"))
        .body("headers.cookie", equalTo("__session=a.b.c"));
  }

  @Test
  void forms_and_server_actions_of_any_length_go_there() {
    given()
        .header("Next-Action", "4f2a")
        .body("x".repeat(200_000))
        .post("/dashboard/payment")
        .then()
        .statusCode(200)
        .body("service", equalTo("PAGES"))
        .body("length", equalTo(200_000))
        .body("headers.next-action", equalTo("4f2a"));
  }

  @Test
  void a_page_says_for_itself_what_it_may_load() {
    given()
        .get("/")
        .then()
        .header("Content-Security-Policy", nullValue())
        .header("X-Frame-Options", nullValue())
        .header("Cross-Origin-Resource-Policy", nullValue());
  }

  @Test
  void the_gateway_s_own_paths_stay_its_own() {
    given().get("/health").then().statusCode(200).body("status", equalTo("UP"));
    given().get("/openapi").then().statusCode(200);
    given().post("/health").then().statusCode(404);
    given().get("/api/bookings").then().body("service", equalTo("booking-service"));
    given().get("/api/jobs").then().body("service", equalTo("API"));
  }
}
