package ai.aureeture.booking.adapter.inbound.rest;

import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.student;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists that are requested concurrently, while the database lets none of them go on. */
@BookingServiceTest
class LargeResponsesIT {
  private static final Duration SOON = Duration.ofSeconds(20);

  private String mentor;

  @BeforeEach
  void welcomeMentor() {
    mentor = mentor();
  }

  @Test
  void one_list_per_person_is_read_eight_wait_and_more_are_refused() {
    List<Future<Response>> asked;
    try (var callers = Executors.newFixedThreadPool(13);
        var _ = Store.haltSessions()) {
      asked = Stream.generate(() -> callers.submit(() -> list(mentor, 50))).limit(12).toList();
      await().atMost(SOON).until(() -> done(asked).size() == 3);
      done(asked).forEach(LargeResponsesIT::isBusy);
      assertEquals(1, Store.waitingLists());
      asStudent(student()).get("/api/mentors").then().statusCode(200);
      var other = mentor();
      var _ = callers.submit(() -> list(other, 50));
      await().atMost(SOON).until(() -> Store.waitingLists() == 2);
    }
    assertEquals(9, asked.stream().filter(list -> list.resultNow().statusCode() == 200).count());
  }

  @Test
  void two_large_lists_are_read_at_a_time_and_small_ones_beside_them() {
    var mentors = Stream.generate(() -> mentor()).limit(4).toList();
    List<Future<Response>> asked;
    try (var callers = Executors.newFixedThreadPool(5);
        var _ = Store.haltSessions()) {
      asked = mentors.stream().map(each -> callers.submit(() -> list(each, 51))).toList();
      await().atMost(SOON).until(() -> Store.waitingLists() == 2);
      var _ = callers.submit(() -> list(mentor, 50));
      await().atMost(SOON).until(() -> Store.waitingLists() == 3);
    }
    asked.forEach(list -> assertEquals(200, list.resultNow().statusCode()));
  }

  @Test
  void exports_of_a_person_take_turns_too() {
    List<Future<Response>> asked;
    try (var callers = Executors.newFixedThreadPool(10);
        var _ = Store.haltSessions()) {
      asked = Stream.generate(() -> callers.submit(this::export)).limit(10).toList();
      await().atMost(SOON).until(() -> done(asked).size() == 1);
      isBusy(done(asked).getFirst());
    }
    assertEquals(
        9, asked.stream().filter(export -> export.resultNow().statusCode() == 200).count());
  }

  private Response export() {
    return asMentor(mentor).get("/api/people/" + mentor + "/data");
  }

  private static Response list(String mentor, int limit) {
    return asMentor(mentor).get("/api/mentor-sessions?limit=" + limit);
  }

  private static List<Response> done(List<Future<Response>> asked) {
    return asked.stream().filter(Future::isDone).map(Future::resultNow).toList();
  }

  private static void isBusy(Response refused) {
    refused.then().statusCode(503).header("Retry-After", "2").body("code", equalTo("busy"));
  }
}
