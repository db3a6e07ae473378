package ai.aureeture.booking.adapter.inbound.rest.operator;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.refused;
import static ai.aureeture.booking.support.Api.studentSession;
import static ai.aureeture.booking.support.ReviewCalls.TEXT;
import static ai.aureeture.booking.support.ReviewCalls.newestOf;
import static ai.aureeture.booking.support.ReviewCalls.review;
import static ai.aureeture.booking.support.ReviewCalls.reviewed;
import static ai.aureeture.booking.support.ReviewCalls.reviewsOf;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.Api;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.testsupport.Tokens;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@BookingServiceTest
class ReviewModerationIT {
  private static final String REASON = "It names another person";

  @Test
  void hidden_review_of_an_erased_student_stays_hidden_without_the_reason() {
    var mentor = mentor();
    var session = reviewed(mentor, 1);
    moderate(newestOf(mentor), "hide", REASON).then().statusCode(200);
    as(Tokens.admin("boss"))
        .delete("/api/people/" + session.student() + "/data")
        .then()
        .statusCode(204);
    reviewsOf(mentor).body("count", equalTo(0));
    studentSession(session)
        .then()
        .body("review.hidden", equalTo(true))
        .body("review.hiddenReason", equalTo("Erased"));
  }

  @Test
  void hidden_review_is_off_the_page_and_the_figures_until_it_is_shown() {
    var mentor = mentor();
    reviewed(mentor, 5);
    var session = reviewed(mentor, 1);
    var id = newestOf(mentor);
    moderate(id, "hide", REASON)
        .then()
        .statusCode(200)
        .body("hidden.reason", equalTo(REASON))
        .body("hidden.by", equalTo("boss"));
    reviewsOf(mentor)
        .body("count", equalTo(1))
        .body("rating", equalTo(5.0f))
        .body("counts.1", equalTo(0))
        .body("reviews.rating", contains(5));
    given().get("/api/mentors/" + mentor).then().body("reviews", equalTo(1));
    studentSession(session)
        .then()
        .body("review.hidden", equalTo(true))
        .body("review.hiddenReason", equalTo(REASON));
    asMentor(mentor)
        .get("/api/mentor-sessions/" + session.id())
        .then()
        .body("review.hidden", equalTo(true))
        .body("review.hiddenReason", nullValue());

    moderate(id, "show", "It is fine").then().statusCode(200).body("hidden", nullValue());
    reviewsOf(mentor).body("count", equalTo(2)).body("rating", equalTo(3.0f));
  }

  @Test
  void hiding_and_showing_again_change_nothing_and_the_audit_tells_each_once() {
    var mentor = mentor();
    var session = reviewed(mentor, 2);
    var id = newestOf(mentor);
    moderate(id, "hide", REASON).then().statusCode(200);
    moderate(id, "hide", "Another").then().body("hidden.reason", equalTo(REASON));
    moderate(id, "show", "It is fine").then().statusCode(200);
    moderate(id, "show", "It is fine").then().statusCode(200);
    reviewsOf(mentor).body("count", equalTo(1));
    admin()
        .get("/api/admin/audit?limit=3&sessionId=" + session.id())
        .then()
        .body("entries.what", contains("review-shown", "review-hidden", "review-written"))
        .body("entries[1].detail.reason", equalTo(REASON))
        .body("entries[1].actor.personId", equalTo("boss"));
  }

  @Test
  void review_that_is_changed_while_an_operator_hides_it_stays_hidden() {
    var mentor = mentor();
    var session = reviewed(mentor, 2);
    var id = newestOf(mentor);
    var answers =
        Api.concurrently(
            6,
            i ->
                i == 0 ? moderate(id, "hide", REASON) : review(session, 1 + i % 5, TEXT + " " + i));
    answers.forEach(answer -> assertEquals(200, answer.statusCode()));
    studentSession(session).then().body("review.hidden", equalTo(true));
    reviewsOf(mentor).body("count", equalTo(0));
    given().get("/api/mentors/" + mentor).then().body("reviews", equalTo(0));
  }

  @Test
  void operator_finds_reviews_by_mentor_words_and_state() {
    var mentor = mentor();
    var word = "w" + UUID.randomUUID();
    var session = reviewed(mentor, 4);
    review(session, 4, "Très " + word + " and much more").then().statusCode(200);
    var id = newestOf(mentor);
    list("q=" + mentor).body("reviews.reviewId", contains(id));
    list("q=TRES " + word)
        .body("reviews", hasSize(1))
        .body("reviews[0].sessionId", equalTo(session.id()))
        .body("reviews[0].mentorName", equalTo("Asha Rao"))
        .body("reviews[0].studentId", equalTo(session.student()))
        .body("reviews[0].hidden", nullValue());
    list("q=" + word + " nowhere").body("reviews", empty());
    list("hidden=true&q=" + word).body("reviews", empty());
    moderate(id, "hide", REASON).then().statusCode(200);
    list("hidden=true&q=" + word).body("reviews[0].hidden.reason", equalTo(REASON));
    list("hidden=false&q=" + word).body("reviews", empty());
  }

  @Test
  void list_comes_in_pages() {
    var mentor = mentor();
    for (int rating = 1; rating <= 3; rating++) {
      reviewed(mentor, rating);
    }
    String cursor =
        list("limit=2&q=" + mentor)
            .body("reviews.rating", contains(3, 2))
            .extract()
            .path("nextCursor");
    list("limit=2&q=" + mentor + "&cursor=" + cursor)
        .body("reviews.rating", contains(1))
        .body("nextCursor", nullValue());
  }

  @Test
  void an_unknown_review_is_not_found_and_a_reason_is_required() {
    refused(404, "review-not-found", moderate(UUID.randomUUID().toString(), "hide", REASON));
    refused(404, "review-not-found", moderate("no-id", "show", REASON));
    reviewed(mentor(), 3);
    refused(400, "invalid-request", moderate(UUID.randomUUID().toString(), "hide", " "));
    admin().get("/api/admin/reviews?hidden=perhaps").then().statusCode(400);
  }

  @Test
  void only_an_admin_moderates() {
    var path = "/api/admin/reviews/" + UUID.randomUUID() + "/hide";
    asMentor(mentor()).body(Map.of("reason", REASON)).post(path).then().statusCode(403);
    asStudent("s").get("/api/admin/reviews").then().statusCode(403);
  }

  @Test
  void export_has_the_reviews_of_both() {
    var mentor = mentor();
    var session = reviewed(mentor, 4);
    asStudent(session.student())
        .get("/api/people/" + session.student() + "/data")
        .then()
        .body("sessions.review.text", hasItems(TEXT));
    asMentor(mentor)
        .get("/api/people/" + mentor + "/data")
        .then()
        .body("sessions.review.rating", hasItems(4));
  }

  private static Response moderate(String id, String step, String reason) {
    return admin().body(Map.of("reason", reason)).post("/api/admin/reviews/" + id + "/" + step);
  }

  private static ValidatableResponse list(String query) {
    return admin().get("/api/admin/reviews?" + query).then().statusCode(200);
  }

  private static RequestSpecification admin() {
    return as(Tokens.admin("boss"));
  }
}
