package ai.aureeture.gateway.operations;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
class HealthAndOpenApiIT {

  @BeforeEach
  void services_run() {
    Upstreams.run();
  }

  @Test
  void the_index_leads_to_each_service_s_document() {
    given()
        .get("/openapi")
        .then()
        .statusCode(200)
        .body("services", hasSize(4))
        .body("services[0].url", equalTo("/openapi/booking-service"));
    given()
        .get("/openapi/notification-service")
        .then()
        .statusCode(200)
        .body("service", equalTo("notification-service"))
        .body("uri", equalTo("/q/openapi?format=json"));
  }

  @Test
  void healthy_means_that_every_service_is_ready() {
    given().get("/health").then().statusCode(200).body("status", equalTo("UP"));
    Upstreams.of(Service.MEETING_LINK)
        .behave(request -> Answers.end(request.response().setStatusCode(503)));
    given()
        .get("/health")
        .then()
        .statusCode(503)
        .body("parts.meeting-link-service", equalTo("DOWN"))
        .body("parts.booking-service", equalTo("UP"));
  }

  @Test
  void other_methods_are_not_found() {
    given().post("/health").then().statusCode(404);
    given().delete("/openapi").then().statusCode(404);
  }
}
