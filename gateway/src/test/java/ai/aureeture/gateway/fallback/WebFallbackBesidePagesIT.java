package ai.aureeture.gateway.fallback;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import ai.aureeture.gateway.Platform;
import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.WithPages;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(Platform.WithOurPages.class)
class WebFallbackBesidePagesIT {

  @BeforeEach
  void servers_run() {
    Platform.run();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/dashboard", "/dashboard/student/sessions/s1", "/signed-in"})
  void our_pages_keep_their_paths(String path) {
    asPerson().get(path).then().statusCode(200).body(equalTo(WithPages.DOCUMENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/pricing", "/assets/gone-1.js", "/_next/static/a.js", "/.well-known/x"})
  void all_others_go_to_the_front_end_for_persons_too(String path) {
    asPerson().get(path).then().statusCode(200).body("service", equalTo("PAGES"));
  }

  @Test
  void an_api_path_is_never_a_page() {
    asPerson().get("/api/jobs").then().statusCode(200).body("service", equalTo("API"));
    asPerson().get("/q/metrics").then().statusCode(404).contentType("application/problem+json");
  }

  private static RequestSpecification asPerson() {
    return given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
  }
}
