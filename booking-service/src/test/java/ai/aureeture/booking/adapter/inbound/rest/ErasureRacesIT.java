package ai.aureeture.booking.adapter.inbound.rest;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.book;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.student;
import static ai.aureeture.booking.support.ReviewCalls.TEXT;
import static ai.aureeture.booking.support.ReviewCalls.completed;
import static ai.aureeture.booking.support.ReviewCalls.review;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.Api.Held;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.Tokens;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person is erased while a booking of theirs is on its way; a lock keeps both in flight. */
@BookingServiceTest
class ErasureRacesIT {
  private final String student = student();
  private final Instant start = hour();
  private String mentor;

  @BeforeEach
  void welcomeMentor() {
    mentor = mentor();
  }

  @Test
  void booking_after_its_mentors_erasure_is_refused_and_stores_no_name() {
    Future<Response> erasure;
    Future<Response> booking;
    try (var callers = Executors.newFixedThreadPool(2);
        var _ = Store.halt(mentor)) {
      erasure = inFlight(callers, 1, () -> erase(mentor));
      booking = inFlight(callers, 2, () -> book(student, mentor, start));
    }
    assertEquals(204, erasure.resultNow().statusCode());
    assertRefused(404, "mentor-not-found", booking.resultNow());
    assertEquals(0, sessions());
  }

  @Test
  void erasure_of_the_mentor_behind_a_booking_is_refused() {
    Future<Response> booking;
    Future<Response> erasure;
    try (var callers = Executors.newFixedThreadPool(2);
        var _ = Store.halt(mentor)) {
      booking = inFlight(callers, 1, () -> book(student, mentor, start));
      erasure = inFlight(callers, 2, () -> erase(mentor));
    }
    assertEquals(201, booking.resultNow().statusCode());
    assertRefused(409, "sessions-still-open", erasure.resultNow());
    as(Tokens.student(student)).get("/api/mentors/" + mentor).then().statusCode(200);
  }

  @Test
  void booking_in_flight_during_its_students_erasure_is_refused() {
    Future<Response> booking;
    try (var callers = Executors.newFixedThreadPool(1);
        var _ = Store.halt(mentor)) {
      booking = inFlight(callers, 1, () -> book(student, mentor, start));
      assertEquals(204, erase(student).statusCode());
    }
    assertRefused(409, "person-erased", booking.resultNow());
    assertEquals(0, sessions());
    assertEquals(201, book(student, mentor, start).statusCode());
  }

  @Test
  void erasures_of_two_who_reviewed_each_other_do_not_wait_for_each_other() {
    var other = mentor();
    var sessions =
        List.of(completed(other, mentor), completed(mentor, other)).stream()
            .sorted(Comparator.comparing(Held::id))
            .toList();
    sessions.forEach(session -> review(session, 5, TEXT).then().statusCode(200));
    // What it would lock first, were it to lock what they wrote and then what was written of them.
    var writer = sessions.getLast().student();
    Future<Response> erasure;
    try (var callers = Executors.newFixedThreadPool(1);
        var _ = Store.haltReview(sessions.getFirst().id())) {
      erasure = callers.submit(() -> erase(writer));
      await().atMost(Duration.ofSeconds(20)).until(() -> Store.waitingForReviews() == 1);
      Store.haltReview(sessions.getLast().id()).close();
    }
    assertEquals(204, erasure.resultNow().statusCode());
  }

  private static Future<Response> inFlight(
      ExecutorService callers, int waiting, Callable<Response> call) {
    var answer = callers.submit(call);
    await().atMost(Duration.ofSeconds(20)).until(() -> Store.waiting() == waiting);
    return answer;
  }

  private static void assertRefused(int status, String code, Response answer) {
    assertEquals(status, answer.statusCode());
    assertEquals(code, answer.path("code"));
  }

  private long sessions() {
    return Store.count("select count(*) from session where mentor_id = ?", mentor);
  }

  private static Response erase(String person) {
    return as(Tokens.admin("boss")).delete("/api/people/" + person + "/data");
  }
}
