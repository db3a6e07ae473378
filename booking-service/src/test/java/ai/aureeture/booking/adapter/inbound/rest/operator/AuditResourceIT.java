package ai.aureeture.booking.adapter.inbound.rest.operator;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.bookingBody;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.offer;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.student;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.Tokens;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BookingServiceTest
class AuditResourceIT {

  @Test
  void audit_of_a_session_lists_actors_and_actions_newest_first() {
    var session = paid(held());
    Store.move(session.id(), Instant.now().plusSeconds(600));
    asMentor(session.mentor())
        .get("/api/mentor-sessions/" + session.id() + "/verify-join")
        .then()
        .statusCode(200);
    audit("?sessionId=" + session.id())
        .then()
        .body("entries.what", contains("started", "payment-confirmed", "order-opened", "held"))
        .body("entries.version", contains(4, 3, 2, 1))
        .body("entries.sessionId", everyItem(equalTo(session.id())))
        .body("entries[0].actor.role", equalTo("mentor"))
        .body("entries[0].actor.personId", equalTo(session.mentor()))
        .body("entries[0].at", notNullValue())
        .body("entries[3].actor.role", equalTo("student"))
        .body("entries[3].actor.personId", equalTo(session.student()))
        .body("entries[2].detail.orderId", equalTo(session.orderId()))
        .body("nextCursor", nullValue());
  }

  @Test
  void audit_has_no_name_address_or_text_of_a_person() {
    var body = bookingBody(mentor(), hour());
    body.put("title", "A secret");
    body.put("description", "A secret word");
    String id =
        asStudent(student()).body(body).post("/api/bookings").then().extract().path("bookingId");
    var trail = audit("?sessionId=" + id).then().body("entries", not(empty())).extract().asString();
    for (var personal : List.of("Asha Rao", "@mentors.example", "@students.example", "secret")) {
      assertEquals(-1, trail.indexOf(personal), trail);
    }
  }

  @Test
  void audit_of_a_person_has_actions_by_and_about_them() {
    var mentor = mentor();
    var student = student();
    var one = held(student, mentor, hour());
    var other = held(student, mentor(), hour());
    audit("?personId=" + student).then().body("entries.sessionId", hasItem(other.id()));
    audit("?personId=" + mentor)
        .then()
        .body("entries.sessionId", hasItem(one.id()))
        .body("entries.sessionId", not(hasItem(other.id())));
    audit("?personId=" + mentor + "&sessionId=" + other.id()).then().body("entries", empty());
  }

  @Test
  void audit_names_who_changed_an_offer() {
    var mentor = mentor();
    as(Tokens.admin("boss")).body(offer()).put("/api/mentors/" + mentor).then().statusCode(200);
    audit("?personId=" + mentor)
        .then()
        .body("entries.what", contains("offer-published", "offer-published"))
        .body("entries.actor.role", contains("admin", "mentor"))
        .body("entries.actor.personId", contains("boss", mentor))
        .body("entries[0].detail.priceMinor", equalTo(150000))
        .body("entries[0].sessionId", nullValue());
  }

  @Test
  void audit_pages_have_no_gaps_or_repeats() {
    var session = paid(held());
    asStudent(session.student()).get("/api/student-sessions/" + session.id());
    var seen = new ArrayList<String>();
    String cursor = "";
    for (int page = 0; page < 3; page++) {
      var answer =
          audit("?limit=1&sessionId=" + session.id() + cursor)
              .then()
              .statusCode(200)
              .extract()
              .jsonPath();
      seen.addAll(answer.getList("entries.what", String.class));
      cursor = "&cursor=" + answer.getString("nextCursor");
    }
    assertEquals(List.of("payment-confirmed", "order-opened", "held"), seen);
    assertEquals("&cursor=null", cursor);
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=x", "cursor=x", "cursor=eA", "sessionId=1"})
  void malformed_query_is_refused(String query) {
    audit("?" + query).then().statusCode(400).body("code", equalTo("invalid-request"));
  }

  @Test
  void only_an_admin_reads_the_audit() {
    asMentor("m").get("/api/admin/audit").then().statusCode(403).body("code", equalTo("forbidden"));
    audit("").then().statusCode(200).body("entries.size()", notNullValue());
  }

  private static Response audit(String query) {
    return as(Tokens.admin("boss")).get("/api/admin/audit" + query);
  }
}
