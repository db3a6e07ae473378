package ai.aureeture.booking.adapter.outbound.postgres;

import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.book;
import static ai.aureeture.booking.support.Api.confirm;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.offer;
import static ai.aureeture.booking.support.Api.payQuietly;
import static ai.aureeture.booking.support.Api.resend;
import static ai.aureeture.booking.support.Api.studentSession;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.PublishedEventsReader;
import ai.aureeture.testsupport.RealPostgres;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class PostgresAwayIT {

  @Test
  void store_outage_is_503_and_the_paid_session_is_confirmed_afterwards() {
    var held = held();
    var paid = payQuietly(held);
    var payment = paid.get("razorpay_payment_id");
    PublishedEventsReader.awaitCarried(held.id());
    RealPostgres.takeDown();
    try {
      unavailable(given().get("/api/mentors"));
      unavailable(given().get("/api/mentors/" + held.mentor()));
      unavailable(asMentor(held.mentor()).body(offer()).put("/api/mentors/" + held.mentor()));
      unavailable(book(held.student(), held.mentor(), hour()));
      unavailable(asStudent(held.student()).get("/api/bookings"));
      unavailable(asStudent(held.student()).get("/api/bookings/" + held.id()));
      unavailable(asStudent(held.student()).delete("/api/bookings/" + held.id()));
      unavailable(confirm(held.student(), paid));
      unavailable(asStudent(held.student()).get("/api/student-sessions"));
      unavailable(asMentor(held.mentor()).get("/api/mentor-sessions/" + held.id()));
      unavailable(studentSession(held));
      assertEquals(503, resend(payment, "payment.captured", "none").<Integer>path("status"));
    } finally {
      RealPostgres.bringBack();
    }
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertEquals(200, resend(payment, "payment.captured", "none").<Integer>path("status")));
    studentSession(held).then().statusCode(200).body("status", equalTo("scheduled"));
    assertEquals(List.of("SlotHeld", "PaymentConfirmed"), PublishedEventsReader.of(held.id(), 2));
  }

  private static void unavailable(Response answer) {
    answer
        .then()
        .statusCode(503)
        .header("Retry-After", notNullValue())
        .body("code", equalTo("unavailable"));
  }
}
