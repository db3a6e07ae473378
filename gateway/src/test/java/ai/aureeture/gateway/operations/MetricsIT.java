package ai.aureeture.gateway.operations;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.answers.Answers;
import ai.aureeture.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
class MetricsIT {
  @ConfigProperty(name = "gateway.metrics-port")
  int port;

  @BeforeEach
  void services_run() {
    Upstreams.run();
  }

  @Test
  void requests_are_counted_by_route_method_and_status() {
    double well = count("GET", "/api/bookings", "200");
    double away = count("GET", "/api/bookings", "503");
    given().get("/api/bookings/one").then().statusCode(200);
    given().get("/api/bookings/another?x=y").then().statusCode(200);
    Upstreams.of(Service.BOOKING)
        .behave(request -> Answers.end(request.response().setStatusCode(503)));
    given().get("/api/bookings/one").then().statusCode(503);
    awaitCount(well + 2, "GET", "/api/bookings", "200");
    awaitCount(away + 1, "GET", "/api/bookings", "503");
  }

  @Test
  void callers_cannot_create_metric_series() {
    double unknown = count("GET", "other", "404");
    double odd = count("other", "other", "405");
    given().get("/made-up/1").then().statusCode(404);
    given().get("/made-up/2").then().statusCode(404);
    given().request("BREW", "/made-up/3").then().statusCode(405);
    awaitCount(unknown + 2, "GET", "other", "404");
    awaitCount(odd + 1, "other", "other", "405");
    assertFalse(text().contains("made-up"));
  }

  @Test
  void event_streams_are_not_measured() {
    double before = count("GET", "/api/notifications", "200");
    given().get("/api/notifications/stream").then().statusCode(200);
    given().get("/api/notifications").then().statusCode(200);
    awaitCount(before + 1, "GET", "/api/notifications", "200");
  }

  @Test
  void the_memory_of_the_process_is_measured() {
    assertTrue(text().contains("jvm_memory_used_bytes{area=\"heap\""));
  }

  @Test
  void metrics_are_not_on_the_public_port() {
    given().get("/q/metrics").then().statusCode(404);
    given().get("/metrics").then().statusCode(404);
    given().port(port).get("/api/bookings").then().statusCode(404);
  }

  private void awaitCount(double expected, String method, String uri, String status) {
    await().untilAsserted(() -> assertEquals(expected, count(method, uri, status)));
  }

  /** Zero where none has come yet. */
  private double count(String method, String uri, String status) {
    var series =
        "http_server_requests_seconds_count{method=\"%s\",status=\"%s\",uri=\"%s\",} "
            .formatted(method, status, uri);
    return text()
        .lines()
        .filter(line -> line.startsWith(series))
        .mapToDouble(line -> Double.parseDouble(line.substring(series.length())))
        .sum();
  }

  private String text() {
    return given()
        .port(port)
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .contentType(startsWith("text/plain"))
        .extract()
        .asString();
  }
}
