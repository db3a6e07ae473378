package ai.aureeture.booking.adapter.in.rest;

import static ai.aureeture.booking.support.Api.confirm;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.payQuietly;
import static org.hamcrest.Matchers.equalTo;

import ai.aureeture.booking.support.BookingServiceTest;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class ConfirmPaymentResourceIT {

  @Test
  void a_captured_payment_makes_the_session_stand_once() {
    var held = held();
    var paid = payQuietly(held);
    confirm(held.student(), paid)
        .then()
        .statusCode(201)
        .body("session.id", equalTo(held.id()))
        .body("session.status", equalTo("scheduled"))
        .body("session.paymentStatus", equalTo("paid"));
    confirm(held.student(), paid).then().statusCode(200).body("session.id", equalTo(held.id()));
  }
}
