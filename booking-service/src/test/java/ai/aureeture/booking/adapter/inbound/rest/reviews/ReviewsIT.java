package ai.aureeture.booking.adapter.inbound.rest.reviews;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.concurrently;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.offer;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.refused;
import static ai.aureeture.booking.support.Api.student;
import static ai.aureeture.booking.support.Api.studentSession;
import static ai.aureeture.booking.support.ReviewCalls.TEXT;
import static ai.aureeture.booking.support.ReviewCalls.answer;
import static ai.aureeture.booking.support.ReviewCalls.completed;
import static ai.aureeture.booking.support.ReviewCalls.review;
import static ai.aureeture.booking.support.ReviewCalls.reviewed;
import static ai.aureeture.booking.support.ReviewCalls.reviewsOf;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.Tokens;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BookingServiceTest
class ReviewsIT {

  @Test
  void students_review_stands_at_the_session_the_mentor_and_in_the_lists() {
    var mentor = mentor();
    var offer = offer();
    offer.put("headline", mentor);
    asMentor(mentor).body(offer).put("/api/mentors/" + mentor).then().statusCode(200);
    var session = completed(mentor);
    studentSession(session).then().body("review", nullValue());
    review(session, 4, "  " + TEXT + "\r\nReally.\n")
        .then()
        .statusCode(200)
        .body("rating", equalTo(4))
        .body("text", equalTo(TEXT + "\nReally."))
        .body("changedAt", nullValue())
        .body("changeableUntil", notNullValue())
        .body("answer", nullValue())
        .body("hidden", equalTo(false));
    reviewed(mentor, 5);

    studentSession(session).then().body("review.rating", equalTo(4));
    asMentor(mentor)
        .get("/api/mentor-sessions/" + session.id())
        .then()
        .body("review.text", equalTo(TEXT + "\nReally."));
    asMentor(mentor)
        .body(Map.of("notes", "Well done"))
        .patch("/api/mentor-sessions/" + session.id())
        .then()
        .body("review.rating", equalTo(4));

    reviewsOf(mentor)
        .body("reviews.rating", equalTo(List.of(5, 4)))
        .body("reviews[0].text", equalTo(TEXT))
        .body("rating", equalTo(4.5f))
        .body("count", equalTo(2))
        .body("counts", equalTo(Map.of("1", 0, "2", 0, "3", 0, "4", 1, "5", 1)))
        .body("nextCursor", nullValue());
    given()
        .queryParam("q", mentor)
        .get("/api/mentors")
        .then()
        .body("mentors[0].rating", equalTo(4.5f))
        .body("mentors[0].reviews", equalTo(2));
    given()
        .get("/api/mentors/" + mentor)
        .then()
        .body("rating", equalTo(4.5f))
        .body("reviews", equalTo(2));
    asMentor(mentor)
        .get("/api/mentor/stats")
        .then()
        .body("rating.value", equalTo(4.5f))
        .body("rating.reviewCount", equalTo(2));
  }

  @Test
  void same_review_again_changes_nothing_and_another_replaces_it() {
    var mentor = mentor();
    var session = reviewed(mentor, 2);
    review(session, 2, TEXT).then().statusCode(200).body("changedAt", nullValue());
    review(session, 4, TEXT).then().statusCode(200).body("changedAt", notNullValue());
    reviewsOf(mentor).body("count", equalTo(1)).body("rating", equalTo(4.0f));
    Store.run(
        "update review set written_at = written_at - interval '15 days' where session_id = ?",
        UUID.fromString(session.id()));
    review(session, 4, TEXT).then().statusCode(200);
    refused(409, "review-fixed", review(session, 5, TEXT));
  }

  @Test
  void of_first_reviews_that_come_at_once_one_is_kept() {
    var mentor = mentor();
    var session = completed(mentor);
    var answers = concurrently(8, i -> review(session, 1 + i % 5, TEXT + " " + i));
    assertEquals(List.of(200), answers.stream().map(Response::statusCode).distinct().toList());
    reviewsOf(mentor).body("count", equalTo(1)).body("reviews", hasSize(1));
    int kept = reviewsOf(mentor).extract().path("reviews[0].rating");
    given().get("/api/mentors/" + mentor).then().body("rating", equalTo((float) kept));
  }

  @Test
  void reviews_of_different_students_at_once_are_all_counted() {
    var mentor = mentor();
    var sessions =
        List.of(completed(mentor), completed(mentor), completed(mentor), completed(mentor));
    concurrently(4, i -> review(sessions.get(i), 2 + i, TEXT));
    given()
        .get("/api/mentors/" + mentor)
        .then()
        .body("reviews", equalTo(4))
        .body("rating", equalTo(3.5f));
  }

  @Test
  void only_the_student_of_a_completed_session_reviews_it() {
    var session = paid(held());
    refused(409, "session-not-completed", review(session, 5, TEXT));
    Store.complete(session.id());
    var path = "/api/student-sessions/" + session.id() + "/review";
    var body = Map.of("rating", 5, "text", TEXT);
    refused(403, "not-your-session", asStudent(student()).body(body).put(path));
    as(Tokens.admin("boss")).body(body).put(path).then().statusCode(403);
    asMentor(session.mentor()).body(body).put(path).then().statusCode(403);
    given().contentType("application/json").body(body).put(path).then().statusCode(401);
    asStudent(session.student())
        .body(body)
        .put("/api/student-sessions/" + UUID.randomUUID() + "/review")
        .then()
        .statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({"0, 20, rating", "6, 20, rating", "5, 19, text", "5, 2001, text"})
  void a_review_out_of_its_bounds_is_refused(int rating, int length, String field) {
    review(completed(mentor()), rating, "x".repeat(length))
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo(field));
  }

  @Test
  void mentor_answers_once() {
    var mentor = mentor();
    var session = completed(mentor);
    refused(404, "review-not-found", answer(session, "Thank you"));
    review(session, 5, TEXT).then().statusCode(200);
    answer(session, "Thank you").then().statusCode(200).body("answer.text", equalTo("Thank you"));
    answer(session, " Thank you ").then().statusCode(200);
    refused(409, "review-fixed", review(session, 1, TEXT));
    refused(409, "review-already-answered", answer(session, "Thanks a lot"));
    reviewsOf(mentor).body("reviews[0].answer.text", equalTo("Thank you"));
    studentSession(session).then().body("review.answer.text", equalTo("Thank you"));
    asMentor(mentor())
        .body(Map.of("text", "Thank you"))
        .put("/api/mentor-sessions/" + session.id() + "/review/answer")
        .then()
        .statusCode(403);
  }

  @Test
  void reviews_come_in_pages_by_slug_too() {
    var mentor = mentor();
    for (int rating = 1; rating <= 3; rating++) {
      reviewed(mentor, rating);
    }
    String slug = given().get("/api/mentors/" + mentor).path("slug");
    var first = given().get("/api/mentors/" + slug + "/reviews?limit=2");
    first.then().body("reviews.rating", equalTo(List.of(3, 2))).body("count", equalTo(3));
    given()
        .queryParam("cursor", first.<String>path("nextCursor"))
        .get("/api/mentors/" + slug + "/reviews?limit=2")
        .then()
        .body("reviews.rating", equalTo(List.of(1)))
        .body("nextCursor", nullValue());
    given().get("/api/mentors/" + slug + "/reviews?cursor=eA").then().statusCode(400);
    given().get("/api/mentors/nobody-at-all/reviews").then().statusCode(404);
  }

  @Test
  void audit_tells_of_a_review_without_its_words() {
    var session = reviewed(mentor(), 3);
    var audit = as(Tokens.admin("boss")).get("/api/admin/audit?sessionId=" + session.id());
    audit.then().body("entries.what", hasItems("review-written"));
    assertEquals(false, audit.asString().contains(TEXT));
    as(Tokens.admin("boss"))
        .get("/api/admin/audit?personId=" + session.student())
        .then()
        .body("entries[0].detail.rating", equalTo(3));
  }

  @Test
  void erased_students_words_and_name_go_and_the_rating_stays() {
    var mentor = mentor();
    var session = reviewed(mentor, 4);
    answer(session, "Thank you").then().statusCode(200);
    erase(asStudent(session.student()).delete(data(session.student())));
    reviewsOf(mentor)
        .body("rating", equalTo(4.0f))
        .body("count", equalTo(1))
        .body("reviews[0].rating", equalTo(4))
        .body("reviews[0].text", nullValue())
        .body("reviews[0].studentName", nullValue())
        .body("reviews[0].answer", nullValue())
        .body("reviews[0].writtenAt", notNullValue());
    refused(409, "person-erased", answer(session, "Thank you"));
    var again = review(session, 5, TEXT);
    refused(409, "person-erased", again);
  }

  @Test
  void erased_mentors_reviews_go_with_their_answers() {
    var mentor = mentor();
    var session = reviewed(mentor, 4);
    erase(asMentor(mentor).delete(data(mentor)));
    studentSession(session).then().body("review", nullValue());
    review(session, 4, TEXT).then().statusCode(404);
    asMentor(mentor).body(offer()).put("/api/mentors/" + mentor).then().statusCode(200);
    reviewsOf(mentor).body("count", equalTo(0)).body("rating", equalTo(0));
    given().get("/api/mentors/" + mentor).then().body("reviews", equalTo(0));
  }

  private static void erase(Response answer) {
    answer.then().statusCode(204);
  }

  private static String data(String person) {
    return "/api/people/" + person + "/data";
  }
}
