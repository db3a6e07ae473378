package ai.aureeture.booking.adapter.inbound.rest.operator;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.book;
import static ai.aureeture.booking.support.Api.confirm;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.offer;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.payQuietly;
import static ai.aureeture.booking.support.Api.student;
import static ai.aureeture.booking.support.Api.studentSession;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BookingServiceTest
class SuspensionResourceIT {
  private static final String REASON = "Three no-shows in a week";

  @Test
  void suspended_mentor_is_neither_listed_nor_bookable_until_reinstated() {
    var mentor = named();
    suspend(mentor)
        .then()
        .statusCode(200)
        .body("reason", equalTo(REASON))
        .body("by", equalTo("boss"));
    isListed(mentor, false);
    book(student(), mentor, hour())
        .then()
        .statusCode(404)
        .body("code", equalTo("mentor-not-found"));
    admin()
        .get("/api/admin/suspensions")
        .then()
        .statusCode(200)
        .body("suspensions.mentorId", hasItem(mentor));

    reinstate(mentor).then().statusCode(204);
    isListed(mentor, true);
    book(student(), mentor, hour()).then().statusCode(201);
    admin().get("/api/admin/suspensions").then().body("suspensions.mentorId", not(hasItem(mentor)));
  }

  @Test
  void erased_mentor_stays_suspended_without_the_reason() {
    var mentor = named();
    suspend(mentor).then().statusCode(200);
    admin().delete("/api/people/" + mentor + "/data").then().statusCode(204);
    asMentor(mentor).body(offer()).put("/api/mentors/" + mentor).then().statusCode(200);
    isListed(mentor, false);
    suspend(mentor).then().statusCode(200).body("reason", equalTo("Erased"));
  }

  @Test
  void sessions_and_holds_of_a_suspended_mentor_stay() {
    var mentor = mentor();
    var session = paid(held(student(), mentor, hour()));
    var hold = held(student(), mentor, hour());
    suspend(mentor).then().statusCode(200);
    studentSession(session).then().statusCode(200).body("status", equalTo("scheduled"));
    confirm(hold.student(), payQuietly(hold)).then().statusCode(201);
    asMentor(mentor)
        .get("/api/mentor-sessions?mentorId=" + mentor)
        .then()
        .body("upcoming.size()", equalTo(2));
  }

  @Test
  void booking_that_waits_while_its_mentor_is_suspended_is_refused() throws Exception {
    var mentor = mentor();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var halt = Store.halt(mentor);
      var suspension = threads.submit(() -> suspend(mentor).statusCode());
      await().atMost(Duration.ofSeconds(10)).until(() -> Store.waiting() == 1);
      var booking = threads.submit(() -> book(student(), mentor, hour()).statusCode());
      await().atMost(Duration.ofSeconds(10)).until(() -> Store.waiting() == 2);
      halt.close();
      assertEquals(200, suspension.get());
      assertEquals(404, booking.get());
    }
  }

  @Test
  void a_suspended_mentor_changes_their_offer_and_stays_suspended() {
    var mentor = named();
    suspend(mentor).then().statusCode(200);
    asMentor(mentor).body(offer()).put("/api/mentors/" + mentor).then().statusCode(200);
    isListed(mentor, false);
    book(student(), mentor, hour()).then().statusCode(404);
  }

  @Test
  void audit_tells_who_suspended_whom_and_why_once() {
    var mentor = mentor();
    suspend(mentor).then().statusCode(200);
    suspend(mentor).then().statusCode(200);
    reinstate(mentor).then().statusCode(204);
    reinstate(mentor).then().statusCode(204);
    admin()
        .get("/api/admin/audit?personId=" + mentor)
        .then()
        .body("entries.what", contains("mentor-reinstated", "mentor-suspended", "offer-published"))
        .body("entries[1].detail.reason", equalTo(REASON))
        .body("entries[1].actor.personId", equalTo("boss"));
  }

  @Test
  void an_unknown_mentor_is_not_found() {
    var unknown = "nobody-" + UUID.randomUUID();
    suspend(unknown).then().statusCode(404).body("code", equalTo("mentor-not-found"));
    reinstate(unknown).then().statusCode(404).body("code", equalTo("mentor-not-found"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two\nlines"})
  void a_reason_of_one_line_is_required(String reason) {
    admin()
        .body(Map.of("reason", reason))
        .put(path(mentor()))
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("reason"));
  }

  @Test
  void only_an_admin_suspends() {
    var mentor = mentor();
    asMentor(mentor).body(Map.of("reason", REASON)).put(path(mentor)).then().statusCode(403);
    asMentor(mentor).delete(path(mentor)).then().statusCode(403);
    asMentor(mentor).get("/api/admin/suspensions").then().statusCode(403);
  }

  /** A mentor whom a search finds alone. */
  private static String named() {
    var mentor = mentor();
    var offer = offer();
    offer.put("headline", mentor);
    asMentor(mentor).body(offer).put("/api/mentors/" + mentor).then().statusCode(200);
    return mentor;
  }

  private static void isListed(String mentor, boolean isListed) {
    given()
        .queryParam("q", mentor)
        .get("/api/mentors")
        .then()
        .statusCode(200)
        .body("mentors.mentorId", isListed ? hasItem(mentor) : not(hasItem(mentor)));
    given().get("/api/mentors/" + mentor).then().statusCode(isListed ? 200 : 404);
  }

  private static Response suspend(String mentor) {
    return admin().body(Map.of("reason", REASON)).put(path(mentor));
  }

  private static Response reinstate(String mentor) {
    return admin().delete(path(mentor));
  }

  private static String path(String mentor) {
    return "/api/admin/mentors/" + mentor + "/suspension";
  }

  private static RequestSpecification admin() {
    return as(Tokens.admin("boss"));
  }
}
