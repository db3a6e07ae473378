package ai.aureeture.availability.adapter.inbound.rest.slots;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SlotsResourceIT extends RunningService {
  private static final String EVERY_FIVE_MINUTES =
      """
      {"timezone": "Asia/Kolkata", "sessionMinutes": 5, "bookingWindowDays": 100,
       "weeklySlots": [
         {"day": "Monday", "startTime": "00:00", "endTime": "24:00", "isActive": true},
         {"day": "Tuesday", "startTime": "00:00", "endTime": "24:00", "isActive": true},
         {"day": "Wednesday", "startTime": "00:00", "endTime": "24:00", "isActive": true},
         {"day": "Thursday", "startTime": "00:00", "endTime": "24:00", "isActive": true},
         {"day": "Friday", "startTime": "00:00", "endTime": "24:00", "isActive": true},
         {"day": "Saturday", "startTime": "00:00", "endTime": "24:00", "isActive": true},
         {"day": "Sunday", "startTime": "00:00", "endTime": "24:00", "isActive": true}]}\
      """;

  @Test
  void slots_are_public_in_the_form_of_the_contract() {
    put(MONDAYS).statusCode(200);
    slotsOfMonday()
        .statusCode(200)
        .body("mentorId", equalTo(mentor))
        .body("timezone", equalTo("Asia/Kolkata"))
        .body("sessionMinutes", equalTo(60))
        .body("bookableUntil", equalTo("2027-06-08T18:29:59Z"))
        .body("slots", hasSize(3))
        .body("slots[0].id", equalTo("slot-1805081400"))
        .body("slots[0].startTime", equalTo("2027-03-15T03:30:00Z"))
        .body("slots[0].endTime", equalTo("2027-03-15T04:30:00Z"))
        .body("slots[0].isAvailable", equalTo(true))
        .body("slots[0].isBooked", equalTo(false));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, 3",
        "2027-03-15, -, 3",
        "2027-03-15, 2027-03-16, 3",
        "2027-03-15T03:30:00Z, 2027-03-15T04:30:00Z, 1",
        "2027-03-15T03:30:00.001Z, 2027-03-15T04:30:00.001Z, 1",
        "2027-03-15T09:00:00+05:30, 2027-03-15T11:00:00+05:30, 2",
        "2027-03-15, 2027-03-15T04:30:00Z, 1",
        "2027-03-15T03:31:00Z, 2027-03-16, 2",
        "2027-03-16, 2027-03-22, 0",
        "2027-03-10, 2027-06-10, 39",
        "2020-01-01, 2020-02-01, 0",
        "9998-12-31, -, 0",
        "0001-01-01, -, 0"
      })
  void the_range_is_of_dates_or_instants(String startDate, String endDate, int slots) {
    put(MONDAYS).statusCode(200);
    command(startDate, endDate).statusCode(200).body("slots", hasSize(slots));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "'', -, startDate",
        "' ', -, startDate",
        "tomorrow, -, startDate",
        "2027-3-15, -, startDate",
        "2027-02-29, -, startDate",
        "2027-03-15T09:00:00, -, startDate",
        "2027-03-15T25:00:00Z, -, startDate",
        "1773030600, -, startDate",
        "+999999999-12-31, -, startDate",
        "+999999999-12-31T23:59:59Z, -, startDate",
        "-999999999-01-01, -, startDate",
        "-999999999-01-01T00:00:00+18:00, -, startDate",
        "+999999999-12-31T23:59:59-18:00, -, startDate",
        "-, '{\"$gt\":\"\"}', endDate",
        "2027-03-15, '', endDate",
        "2027-03-15, 2027-03-15, endDate",
        "2027-03-15, 2027-03-14, endDate",
        "2027-03-15T04:00:00Z, 2027-03-15T04:00:00Z, endDate",
        "-, 2027-03-09, endDate",
        "2027-03-10, 2027-06-11, endDate",
        "2027-03-10T00:00:00Z, 2027-06-10T00:00:00.001Z, endDate"
      })
  void invalid_range_is_refused(String startDate, String endDate, String field) {
    put(MONDAYS).statusCode(200);
    command(startDate, endDate)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("invalid-request"))
        .body("violations.field", contains(field));
  }

  @Test
  void a_mentor_without_availability_is_not_found() {
    command(null, null).statusCode(404).body("code", equalTo("not-found"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mentorId[$ne]", "$where"})
  void without_a_mentor_it_is_a_bad_request(String parameter) {
    given()
        .queryParam(parameter, mentor)
        .get("/api/mentor-availability/slots")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("mentorId"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"$ne\":null}", "$ne", "'; return true; //", "\u0000"})
  void mongodb_operator_as_mentor_id_matches_no_mentor(String mentorId) {
    put(MONDAYS).statusCode(200);
    given()
        .queryParam("mentorId", mentorId)
        .get("/api/mentor-availability/slots")
        .then()
        .statusCode(404);
  }

  @Test
  void the_largest_listing_arrives_whole() {
    put(EVERY_FIVE_MINUTES).statusCode(200);
    var slots = command("2027-03-11", "2027-06-11").statusCode(200).extract();
    assertEquals(26_496, slots.<List<?>>path("slots").size());
    var length = String.valueOf(slots.asByteArray().length);
    assertEquals(length, slots.header("Content-Length"));
    given()
        .queryParam("mentorId", mentor)
        .queryParam("startDate", "2027-03-11")
        .queryParam("endDate", "2027-06-11")
        .head("/api/mentor-availability/slots")
        .then()
        .statusCode(200);
  }

  @Test
  void to_move_a_session_takes_a_token_and_a_session() {
    put(MONDAYS).statusCode(200);
    toMove(given(), "no-such-session").statusCode(401).body("code", equalTo("unauthenticated"));
    toMove(asMentor(), "no-such-session").statusCode(404).body("code", equalTo("not-found"));
    toMove(asMentor(), "").statusCode(400).body("violations.field", contains("sessionId"));
  }

  private ValidatableResponse toMove(RequestSpecification request, String sessionId) {
    return request
        .queryParam("mentorId", mentor)
        .queryParam("sessionId", sessionId)
        .get("/api/mentor-availability/slots")
        .then();
  }

  private ValidatableResponse command(String startDate, String endDate) {
    var request = given().queryParam("mentorId", mentor);
    if (startDate != null) {
      request.queryParam("startDate", startDate);
    }
    if (endDate != null) {
      request.queryParam("endDate", endDate);
    }
    return request.get("/api/mentor-availability/slots").then();
  }
}
