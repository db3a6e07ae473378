package ai.aureeture.availability.adapter.inbound.kafka;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.availability.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LiveSlotsIT extends RunningService {
  private static final String TEN = "2027-03-15T04:30:00Z";
  private static final String ELEVEN = "2027-03-15T05:30:00Z";
  private static final String NOON = "2027-03-15T06:30:00Z";
  private static final String STREAM = "/api/mentor-availability/slots/stream";

  @Test
  void every_watcher_receives_every_change_without_personal_data() throws Exception {
    put(MONDAYS).statusCode(200);
    try (var booking = new Booking(mentor);
        var one = new LiveSlots(mentor);
        var other = new LiveSlots(mentor)) {
      assertTrue(one.header("content-type").startsWith("text/event-stream"));
      assertEquals("no-cache", one.header("cache-control"));
      one.awaitComment();
      other.awaitComment();
      booking.held(1, TEN);
      var held = event(TEN, ELEVEN, "held");
      one.awaitEvents(List.of(held));
      slotsOfMonday().body("slots[1].isBooked", equalTo(true));
      booking.paid(2, TEN);
      var booked = event(TEN, ELEVEN, "booked");
      one.awaitEvents(List.of(held, booked));
      booking.asksToMove(3, TEN, ELEVEN);
      var proposed = event(ELEVEN, NOON, "held");
      one.awaitEvents(List.of(held, booked, proposed));
      put(MONDAYS.replace("12:00", "13:00")).statusCode(200);
      var all = List.of(held, booked, proposed, "{\"state\":\"schedule-changed\"}");
      one.awaitEvents(all);
      other.awaitEvents(all);
      assertTrue(other.isPlain());
    }
  }

  @Test
  void stream_of_a_mentor_without_availability_is_not_found() {
    given()
        .queryParam("mentorId", mentor)
        .get(STREAM)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("not-found"));
  }

  @Test
  void without_a_mentor_it_is_a_bad_request() {
    given().get(STREAM).then().statusCode(400).body("violations[0].field", equalTo("mentorId"));
  }

  private static String event(String start, String end, String state) {
    return "{\"startTime\":\"%s\",\"endTime\":\"%s\",\"state\":\"%s\"}"
        .formatted(start, end, state);
  }
}
