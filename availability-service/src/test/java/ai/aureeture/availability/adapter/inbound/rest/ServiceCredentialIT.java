package ai.aureeture.availability.adapter.inbound.rest;

import static ai.aureeture.testsupport.ServiceCalls.CREDENTIAL;
import static ai.aureeture.testsupport.ServiceCalls.HEADER;
import static ai.aureeture.testsupport.ServiceCalls.PREVIOUS;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import ai.aureeture.availability.RunningService;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rule is every service's; here it is tried. */
@QuarkusTest
class ServiceCredentialIT extends RunningService {

  @ParameterizedTest
  @ValueSource(strings = {CREDENTIAL, PREVIOUS})
  void current_and_previous_secret_authorize_internal_paths(String credential) {
    ask(given().header(HEADER, credential), "/internal/timezone", 404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer test-service",
        "test-service-secret",
        "Bearer ",
        "Basic test-service-secret"
      })
  void any_other_value_is_refused(String value) {
    refused(given().header(HEADER, value), "/internal/timezone");
  }

  @Test
  void a_persons_token_is_no_credential() {
    var admin = Tokens.admin("user_operator");
    refused(given().auth().oauth2(admin), "/internal/timezone");
    refused(given().auth().oauth2(admin).header(HEADER, "Bearer " + admin), "/internal/timezone");
    refused(given().auth().oauth2(admin), "/internal/log-levels");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/internal/timezone",
        "/internal/timezone/",
        "//internal//timezone",
        "/internal;x=1/timezone",
        "/internal/timezone;x=1",
        "/%69nternal/timezone",
        "/api/../internal/timezone",
        "/internal/slot-check"
      })
  void no_spelling_of_an_address_opens_it(String path) {
    put(MONDAYS).statusCode(200);
    given()
        .urlEncodingEnabled(false)
        .get(path + "?mentorId=" + mentor)
        .then()
        .statusCode(oneOf(401, 404));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/metrics", "/q/openapi"})
  void health_metrics_and_description_stay_open(String path) {
    given().get(path).then().statusCode(200);
  }

  private void refused(RequestSpecification call, String path) {
    ask(call, path, 401, "service-unauthenticated");
  }

  private void ask(RequestSpecification call, String path, int status, String code) {
    call.queryParam("mentorId", mentor)
        .get(path)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("code", equalTo(code));
  }
}
