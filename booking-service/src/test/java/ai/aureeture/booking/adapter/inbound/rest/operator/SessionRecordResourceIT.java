package ai.aureeture.booking.adapter.inbound.rest.operator;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.lastPaymentOf;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.student;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BookingServiceTest
class SessionRecordResourceIT {
  private static final String ALL = "/api/admin/sessions";

  @Test
  void a_session_is_found_by_everything_that_names_it() {
    var session = paid(held());
    var address = "riya." + UUID.randomUUID() + "@students.example";
    Store.run(
        "update session set student_email = ? where id = ?",
        address,
        UUID.fromString(session.id()));
    for (var name :
        List.of(
            session.id(),
            session.orderId(),
            lastPaymentOf(session),
            session.mentor(),
            session.student(),
            address.toUpperCase(Locale.ROOT))) {
      find(name).body("sessions.id", contains(session.id()));
    }
    find(session.id())
        .body("sessions[0].studentEmail", equalTo(address))
        .body("sessions[0].privateNotes", nullValue())
        .body("nextCursor", nullValue());
  }

  @Test
  void a_booking_that_was_never_paid_is_found() {
    var held = held();
    find(held.student())
        .body("sessions.id", contains(held.id()))
        .body("sessions.status", contains("payment_pending"));
  }

  @Test
  void pages_begin_with_the_latest_start_and_have_no_gaps() {
    var mentor = mentor();
    var student = student();
    var ids = new ArrayList<String>();
    for (int i = 0; i < 3; i++) {
      ids.addFirst(paid(held(student, mentor, hour())).id());
    }
    var found = new ArrayList<String>();
    var cursor = "";
    do {
      var page =
          admin()
              .get(ALL + "?limit=1&q=" + student + cursor)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      found.addAll(page.getList("sessions.id", String.class));
      cursor = "&cursor=" + page.getString("nextCursor");
    } while (!cursor.equals("&cursor=null"));
    assertEquals(ids, found);
  }

  @Test
  void a_session_has_its_order_addresses_and_refunds() {
    var session = paid(held());
    record(session.id())
        .body("session.id", equalTo(session.id()))
        .body("orderId", equalTo(session.orderId()))
        .body("mentorEmail", equalTo("asha@mentors.example"))
        .body("holdExpiresAt", notNullValue())
        .body("refunds", empty());
    admin().post(ALL + "/" + session.id() + "/refund").then().statusCode(200);
    record(session.id())
        .body("session.paymentStatus", equalTo("refunded"))
        .body("refunds.paymentId", contains(lastPaymentOf(session)))
        .body("refunds.sessionId", contains(session.id()))
        .body("refunds.state", contains("done"))
        .body("refunds.reason", contains("refunded"))
        .body("refunds.amount", contains(1500))
        .body("refunds[0].refundId", notNullValue())
        .body("refunds[0].since", notNullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?q=", "?q= ", "?q=x&limit=0", "?q=x&cursor=eA"})
  void malformed_search_is_refused(String query) {
    admin().get(ALL + query).then().statusCode(400).body("code", equalTo("invalid-request"));
  }

  @Test
  void what_is_unknown_is_not_found() {
    find("nobody-" + UUID.randomUUID()).body("sessions", empty());
    admin().get(ALL + "/" + UUID.randomUUID()).then().statusCode(404);
    admin().get(ALL + "/no-id").then().statusCode(404).body("code", equalTo("not-found"));
  }

  @Test
  void only_an_admin_looks_sessions_up() {
    var session = held();
    asMentor(session.mentor()).get(ALL + "?q=" + session.id()).then().statusCode(403);
    asMentor(session.mentor()).get(ALL + "/" + session.id()).then().statusCode(403);
    given().get(ALL + "?q=x").then().statusCode(401);
  }

  private static ValidatableResponse find(String text) {
    return admin().queryParam("q", text).get(ALL).then().statusCode(200);
  }

  private static ValidatableResponse record(String id) {
    return admin().get(ALL + "/" + id).then().statusCode(200);
  }

  private static RequestSpecification admin() {
    return as(Tokens.admin("boss"));
  }
}
