package ai.aureeture.availability.adapter.inbound.rest.slots;

import static ai.aureeture.testsupport.ServiceCalls.asService;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.FixedClock;
import ai.aureeture.availability.RunningService;
import ai.aureeture.availability.application.slots.FollowBookings;
import ai.aureeture.availability.domain.slots.BusyTime;
import ai.aureeture.availability.domain.slots.SessionTime;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class NextSlotsResourceIT extends RunningService {
  private static final String NINE = "2027-03-15T03:30:00Z";

  @Inject FollowBookings followBookings;

  @Test
  void many_mentors_have_their_next_slot_and_the_quarters_of_two_weeks() {
    put(MONDAYS).statusCode(200);
    var answer =
        find(List.of(mentor, "without-plan"))
            .statusCode(200)
            .body("mentors.mentorId", contains(mentor))
            .body("mentors[0].timezone", equalTo("Asia/Kolkata"))
            .body("mentors[0].sessionMinutes", equalTo(60))
            .body("mentors[0].nextFreeAt", equalTo(NINE))
            .body("mentors[0].bookableUntil", equalTo("2027-03-15T01:30:00Z"));
    String quarters = answer.extract().path("mentors[0].freeQuarters");
    assertEquals(336, quarters.length());
    var bits = new BigInteger(quarters, 16);
    // Three slots on each of two Mondays.
    assertEquals(6, bits.bitCount());
    int number = Math.toIntExact(Instant.parse(NINE).getEpochSecond() / 900 % 1344);
    assertEquals(true, bits.testBit(1343 - number));
  }

  @Test
  void a_booking_moves_the_next_slot_and_is_told_as_a_change() {
    put(MONDAYS).statusCode(200);
    follow(1, SessionTime.State.HELD);
    find(List.of(mentor)).body("mentors[0].nextFreeAt", equalTo("2027-03-15T04:30:00Z"));
    follow(2, SessionTime.State.FREE);
    find(List.of(mentor)).body("mentors[0].nextFreeAt", equalTo(NINE));
    changes(FixedClock.NOW.toString())
        .statusCode(200)
        .body("changes.mentorId", hasItem(mentor))
        .body(
            "changes.find { it.mentorId == '%s' }.changedAt".formatted(mentor),
            equalTo(FixedClock.NOW.toString()));
    changes(FixedClock.NOW.plusSeconds(1).toString()).body("changes", empty());
  }

  @Test
  void a_session_of_a_mentor_without_a_plan_is_a_change_too() {
    follow(1, SessionTime.State.HELD);
    changes(FixedClock.NOW.toString()).body("changes.mentorId", hasItem(mentor));
  }

  @Test
  void mentor_without_bookable_slots_has_none() {
    put(MONDAYS.replace("{\"timezone\"", "{\"instantBookingEnabled\": false, \"timezone\""))
        .statusCode(200);
    find(List.of(mentor))
        .body("mentors[0].nextFreeAt", nullValue())
        .body("mentors[0].bookableUntil", nullValue())
        .body("mentors[0].freeQuarters", equalTo("0".repeat(336)));
  }

  @Test
  void another_week_is_told_with_the_next_question() {
    put(MONDAYS).statusCode(200);
    put(MONDAYS.replace("Monday", "Tuesday")).statusCode(200);
    find(List.of(mentor)).body("mentors[0].nextFreeAt", equalTo("2027-03-16T03:30:00Z"));
  }

  @Test
  void malformed_questions_and_strangers_are_refused() {
    changes("soon").statusCode(400).body("violations.field", hasItem("since"));
    changes(FixedClock.NOW.minusSeconds(3601).toString()).statusCode(400);
    find(Collections.nCopies(101, "x")).statusCode(400);
    find(List.of("")).statusCode(400);
    given()
        .contentType(ContentType.JSON)
        .body(Map.of("mentorIds", List.of(mentor)))
        .post("/internal/next-slots")
        .then()
        .statusCode(not(equalTo(200)));
  }

  private void follow(long version, SessionTime.State state) {
    var start = Instant.parse(NINE);
    var hour = new BusyTime(start, start.plus(Duration.ofHours(1)), 0);
    var session =
        new SessionTime(
            session(), version, mentor, Optional.empty(), state, hour, Optional.empty());
    followBookings.follow(session).await().indefinitely();
  }

  private String session() {
    return UUID.nameUUIDFromBytes(mentor.getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static ValidatableResponse find(List<String> mentors) {
    return asService()
        .contentType(ContentType.JSON)
        .body(Map.of("mentorIds", mentors))
        .post("/internal/next-slots")
        .then();
  }

  private static ValidatableResponse changes(String since) {
    return asService().queryParam("since", since).get("/internal/next-slots/changes").then();
  }
}
