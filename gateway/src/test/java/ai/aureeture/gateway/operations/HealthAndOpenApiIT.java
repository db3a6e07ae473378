package ai.aureeture.gateway.operations;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

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
  void the_public_api_is_one_document() {
    var etag =
        given()
            .get("/openapi")
            .then()
            .statusCode(200)
            .contentType("application/json")
            .body("openapi", equalTo("3.1.0"))
            .body("paths.'/api/bookings'.post.operationId", equalTo("bookSlot"))
            .body("paths.'/api/mentor-availability'.get.operationId", equalTo("readAvailability"))
            .extract()
            .header("ETag");
    given().header("If-None-Match", etag).get("/openapi").then().statusCode(304);
  }

  @Test
  void a_service_s_own_document_is_that_of_the_service() {
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
    given().get("/health/gateway").then().statusCode(200).body("status", equalTo("UP"));
  }

  @Test
  void other_methods_are_not_found() {
    given().post("/health").then().statusCode(404);
    given().delete("/openapi").then().statusCode(404);
  }
}
