package ai.aureeture.booking.adapter.inbound.rest;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.book;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.lastPaymentOf;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.offer;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.refundAtRazorpay;
import static ai.aureeture.booking.support.Api.refunded;
import static ai.aureeture.booking.support.Api.student;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import ai.aureeture.booking.domain.Participant;
import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Moves;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.Tokens;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class MentorStatsIT {
  private static final String PATH = "/api/mentor/stats";
  private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
  private String mentor;

  @BeforeEach
  void aNewMentor() {
    mentor = mentor();
  }

  @Test
  void new_mentor_has_full_reliability_and_zero_figures() {
    stats()
        .body("earnings.total", equalTo(0))
        .body("earnings.currency", equalTo("INR"))
        .body("earnings.formatted", equalTo("₹0"))
        .body("earnings.change", equalTo(0))
        .body("earnings.changeType", equalTo("unchanged"))
        .body("mentees.active", equalTo(0))
        .body("mentees.total", equalTo(0))
        .body("mentees.newRequests", equalTo(0))
        .body("sessions.upcoming", equalTo(0))
        .body("sessions.completed", equalTo(0))
        .body("rescheduling.requests", equalTo(0))
        .body("rescheduling.rate", equalTo(0))
        .body("reliability.score", equalTo(100))
        .body("rating.value", equalTo(0))
        .body("rating.reviewCount", equalTo(0))
        .body("visibility.percentage", equalTo(40));
  }

  @Test
  void mentor_without_an_offer_has_every_figure() {
    mentor = "no-offer-" + student();
    stats()
        .body("earnings.formatted", equalTo("₹0"))
        .body("earnings.change", equalTo(0))
        .body("mentees.active", equalTo(0))
        .body("mentees.newRequests", equalTo(0))
        .body("rating.value", equalTo(0))
        .body("rating.reviewCount", equalTo(0))
        .body("visibility.percentage", equalTo(0));
  }

  @Test
  void visibility_is_how_complete_the_public_profile_is() {
    var whole = offer();
    whole.put("avatarUrl", "https://pictures.example/asha.png");
    whole.put("expertise", List.of("System design"));
    asMentor(mentor).body(whole).put("/api/mentors/" + mentor).then().statusCode(200);
    stats().body("visibility.percentage", equalTo(60));
    var profile =
        Map.of(
            "about", "I build payment systems.",
            "skills", List.of("System design"),
            "languages", List.of("en"),
            "experience", List.of(Map.of("role", "Engineer", "since", 2019)),
            "covers", List.of("Your questions"));
    asMentor(mentor).body(profile).put("/api/mentor/profile").then().statusCode(200);
    stats().body("visibility.percentage", equalTo(100));
    as(Tokens.admin("boss")).delete("/api/people/" + mentor + "/data").then().statusCode(204);
    stats().body("visibility.percentage", equalTo(0));
  }

  @Test
  void earnings_count_completed_paid_sessions_only() {
    completed(student(), Instant.now().minus(Duration.ofDays(1)));
    completed(student(), Instant.now().minus(Duration.ofDays(300)));
    paid(held(student(), mentor, hour()));
    held(student(), mentor, hour());
    refunded(paid(held(student(), mentor, hour())));
    refunded(completed(student(), Instant.now().minus(Duration.ofDays(2))));
    stats()
        .body("earnings.total", equalTo(3000))
        .body("earnings.formatted", equalTo("₹3,000"))
        .body("sessions.completed", equalTo(3))
        .body("sessions.upcoming", equalTo(1));
  }

  @Test
  void partly_refunded_amount_is_not_earned() {
    var session = completed(student(), Instant.now().minus(Duration.ofDays(1)));
    refundAtRazorpay(lastPaymentOf(session), 50_000, "processed");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> stats().body("earnings.total", equalTo(1000)));
  }

  @Test
  void free_sessions_count_as_sessions_but_not_as_money() {
    price(0);
    var student = student();
    var request = requested(student, hour());
    stats()
        .body("mentees.newRequests", equalTo(1))
        .body("mentees.total", equalTo(0))
        .body("sessions.upcoming", equalTo(0));
    asMentor(mentor).post("/api/mentor-sessions/" + request + "/accept").then().statusCode(200);
    stats()
        .body("mentees.newRequests", equalTo(0))
        .body("mentees.total", equalTo(1))
        .body("sessions.upcoming", equalTo(1));
    Store.move(request, Instant.now().minus(Duration.ofHours(2)));
    asMentor(mentor).post("/api/mentor-sessions/" + request + "/complete").then().statusCode(200);
    stats()
        .body("earnings.total", equalTo(0))
        .body("sessions.upcoming", equalTo(0))
        .body("sessions.completed", equalTo(1));
  }

  @Test
  void a_students_request_to_move_a_session_waits_for_the_mentor_and_their_own_does_not() {
    var session = paid(held(student(), mentor, hour()));
    var request = Moves.asked(session, Participant.STUDENT, Optional.empty());
    Moves.asked(paid(held(student(), mentor, hour())), Participant.MENTOR, Optional.empty());
    stats().body("mentees.newRequests", equalTo(1));
    Moves.reject(session, Participant.MENTOR, request).then().statusCode(200);
    stats().body("mentees.newRequests", equalTo(0));
  }

  @Test
  void mentee_counts_once_and_is_active_with_an_upcoming_or_recent_session() {
    var loyal = student();
    completed(loyal, Instant.now().minus(Duration.ofDays(200)));
    completed(loyal, Instant.now().minus(Duration.ofDays(80)));
    completed(student(), Instant.now().minus(Duration.ofDays(100)));
    paid(held(student(), mentor, hour()));
    refunded(paid(held(student(), mentor, hour())));
    stats().body("mentees.active", equalTo(2)).body("mentees.total", equalTo(3));
  }

  @Test
  void change_sets_this_month_beside_the_one_before() {
    var month = YearMonth.now(KOLKATA);
    completed(student(), start(month.minusMonths(1)));
    stats().body("earnings.change", equalTo(-100)).body("earnings.changeType", equalTo("decrease"));
    completed(student(), start(month));
    stats().body("earnings.change", equalTo(0)).body("earnings.changeType", equalTo("unchanged"));
    var cheap = completed(student(), start(month).plus(Duration.ofHours(2)));
    Store.price(cheap.id(), 75_000);
    stats().body("earnings.change", equalTo(50)).body("earnings.changeType", equalTo("increase"));
  }

  @Test
  void figures_are_in_the_mentors_new_currency() {
    completed(student(), Instant.now().minus(Duration.ofDays(1)));
    var dollars = offer();
    dollars.put("currency", "USD");
    asMentor(mentor).body(dollars).put("/api/mentors/" + mentor).then().statusCode(200);
    stats()
        .body("earnings.total", equalTo(0))
        .body("earnings.currency", equalTo("USD"))
        .body("earnings.formatted", equalTo("$0"))
        .body("sessions.completed", equalTo(1));
  }

  @Test
  void mentors_requests_lower_reliability_and_moves_lower_it_more() {
    var first = paid(held(student(), mentor, hour()));
    paid(held(student(), mentor, hour()));
    reject(first, Moves.asked(first, Participant.MENTOR, Optional.empty()));
    stats()
        .body("rescheduling.requests", equalTo(1))
        .body("rescheduling.rate", equalTo(50))
        .body("reliability.score", equalTo(83));
    approve(first, Moves.asked(first, Participant.MENTOR, Optional.empty()));
    stats()
        .body("rescheduling.requests", equalTo(2))
        .body("rescheduling.rate", equalTo(50))
        .body("reliability.score", equalTo(62));
  }

  @Test
  void a_students_requests_cost_the_mentor_nothing() {
    var session = paid(held(student(), mentor, hour()));
    Moves.asked(session, Participant.STUDENT, Optional.empty());
    stats()
        .body("rescheduling.requests", equalTo(0))
        .body("rescheduling.rate", equalTo(0))
        .body("sessions.upcoming", equalTo(1))
        .body("reliability.score", equalTo(100));
  }

  @Test
  void mentor_cannot_read_another_mentors_figures() {
    asMentor("another")
        .get(PATH + "?mentorId=" + mentor)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-your-session"));
    asStudent(student()).get(PATH).then().statusCode(403).body("code", equalTo("forbidden"));
    given().get(PATH).then().statusCode(401).body("code", equalTo("unauthenticated"));
    as(Tokens.admin("boss")).get(PATH + "?mentorId=" + mentor).then().statusCode(200);
  }

  private ValidatableResponse stats() {
    return asMentor(mentor).get(PATH + "?mentorId=" + mentor).then().statusCode(200);
  }

  @CanIgnoreReturnValue
  private Held completed(String student, Instant start) {
    var session = paid(held(student, mentor, hour()));
    Store.move(session.id(), start);
    Store.complete(session.id());
    return session;
  }

  private void price(int price) {
    var offer = offer();
    offer.put("price", price);
    asMentor(mentor).body(offer).put("/api/mentors/" + mentor).then().statusCode(200);
  }

  private String requested(String student, Instant start) {
    return book(student, mentor, start).then().statusCode(201).extract().path("bookingId");
  }

  private static void reject(Held session, String request) {
    Moves.reject(session, Participant.STUDENT, request).then().statusCode(200);
  }

  private static void approve(Held session, String request) {
    Moves.approve(session, Participant.STUDENT, request, hour()).then().statusCode(200);
  }

  private static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(KOLKATA).toInstant();
  }
}
