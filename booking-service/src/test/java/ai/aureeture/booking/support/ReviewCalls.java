package ai.aureeture.booking.support;

import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.student;
import static io.restassured.RestAssured.given;

import ai.aureeture.booking.support.Api.Held;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Reviews of sessions that took place, as people write them. */
public final class ReviewCalls {
  public static final String TEXT = "A clear plan, and time for questions.";

  private ReviewCalls() {}

  /** A completed session of a new student with that mentor. */
  public static Held completed(String mentor) {
    return completed(student(), mentor);
  }

  public static Held completed(String student, String mentor) {
    var session = paid(held(student, mentor, hour()));
    Store.complete(session.id());
    return session;
  }

  public static Response review(Held session, int rating, String text) {
    return asStudent(session.student())
        .body(Map.of("rating", rating, "text", text))
        .put("/api/student-sessions/" + session.id() + "/review");
  }

  /** A reviewed session of a new student with that mentor. */
  @CanIgnoreReturnValue
  public static Held reviewed(String mentor, int rating) {
    var session = completed(mentor);
    review(session, rating, TEXT).then().statusCode(200);
    return session;
  }

  public static Response answer(Held session, String text) {
    return asMentor(session.mentor())
        .body(Map.of("text", text))
        .put("/api/mentor-sessions/" + session.id() + "/review/answer");
  }

  public static ValidatableResponse reviewsOf(String mentor) {
    return given().get("/api/mentors/" + mentor + "/reviews").then().statusCode(200);
  }

  /** The public id of a mentor's newest review. */
  public static String newestOf(String mentor) {
    return reviewsOf(mentor).extract().path("reviews[0].reviewId");
  }
}
