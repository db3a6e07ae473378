package ai.aureeture.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import ai.aureeture.gateway.Upstreams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
class RoutingIT {

  @BeforeAll
  static void servicesRun() {
    Upstreams.run();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/bookings, booking-service",
    "/api/bookings/b1, booking-service",
    "/api/mentors, booking-service",
    "/api/mentors/user_m1, booking-service",
    "/api/mentor-sessions/confirm-payment, booking-service",
    "/api/student-sessions/s1/verify-join, booking-service",
    "/api/sessions/s1/calendar.ics, notification-service",
    "/api/mentor/stats, booking-service",
    "/api/calendar/t0ken.ics, notification-service",
    "/api/people/user_m1/data, booking-service",
    "/api/admin/audit, booking-service",
    "/api/admin/mails, notification-service",
    "/api/admin/mails/1, booking-service",
    "/api/admin/webhooksx, booking-service",
    "/api/admin/webhooks, notification-service",
    "/api/admin/webhooks/w1/deliveries, notification-service",
    "/api/admin/webhook-deliveries/d1/retry, notification-service",
    "/api/webhooks/razorpay, booking-service",
    "/api/mentor-availability, availability-service",
    "/api/mentor-availability/slots, availability-service",
    "/api/notifications, notification-service",
    "/api/notifications/read-all, notification-service",
    "/api/webhooks/sendgrid, notification-service",
    "/api/webhooks/resend, notification-service"
  })
  void each_path_reaches_its_service_with_its_query(String path, String service) {
    given()
        .urlEncodingEnabled(false)
        .get(path + "?mentorId=user%20m1&x=1")
        .then()
        .statusCode(200)
        .body("service", equalTo(service))
        .body("uri", equalTo(path + "?mentorId=user%20m1&x=1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api",
        "/api/",
        "/api/bookingsx",
        "/api/unknown",
        "/q/health",
        "/q/metrics",
        "/q/openapi",
        "/q",
        "/internal/slot-check",
        "/internal/log-levels",
        "/internal/log-levels/ai.aureeture",
        "/api/internal/slot-check",
        "/metrics",
        "/openapi/unknown",
        "/openapi/",
        "/health/",
        "/favicon.ico",
        "/API/bookings",
        "/Api/Bookings",
        "/Q/health",
        "/api/webhooks",
        "/api/webhooks/other",
        "/api/mentor/other",
        "/api/people/user_m1",
        "/api/session/join"
      })
  void everything_else_is_a_404_problem(String path) {
    given()
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("not-found"))
        .body("status", equalTo(404));
  }
}
