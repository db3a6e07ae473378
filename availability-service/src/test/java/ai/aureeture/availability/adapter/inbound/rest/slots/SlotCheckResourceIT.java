package ai.aureeture.availability.adapter.inbound.rest.slots;

import static ai.aureeture.testsupport.ServiceCalls.asService;
import static org.hamcrest.Matchers.equalTo;

import ai.aureeture.availability.RunningService;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SlotCheckResourceIT extends RunningService {

  @Test
  void answer_has_every_field_that_booking_needs() {
    put(MONDAYS).statusCode(200);
    check("2027-03-15T04:30:00Z", "2027-03-15T05:30:00Z")
        .statusCode(200)
        .body("offered", equalTo(true))
        .body("instantBookingEnabled", equalTo(true))
        .body("timezone", equalTo("Asia/Kolkata"))
        .body("bufferMinutes", equalTo(0))
        .body("maxSessionsPerWeek", equalTo(10))
        .body("weekStart", equalTo("2027-03-14T18:30:00Z"))
        .body("weekEnd", equalTo("2027-03-21T18:30:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-15T04:30:00Z, 2027-03-15T05:31:00Z",
    "2027-03-15T04:31:00Z, 2027-03-15T05:31:00Z",
    "2027-03-15T05:30:00Z, 2027-03-15T04:30:00Z",
    "2027-03-16T04:30:00Z, 2027-03-16T05:30:00Z",
    "2027-09-13T04:30:00Z, 2027-09-13T05:30:00Z",
    "0001-01-01T00:00:00Z, 9998-01-01T00:00:00Z"
  })
  void time_that_is_no_slot_is_not_offered(String startTime, String endTime) {
    put(MONDAYS).statusCode(200);
    check(startTime, endTime).statusCode(200).body("offered", equalTo(false));
  }

  @Test
  void malformed_query_is_refused_and_unknown_mentor_is_not_found() {
    check("soon", "2027-03-15T05:30:00Z")
        .statusCode(400)
        .body("violations[0].field", equalTo("startTime"));
    check("2027-03-15T04:30:00Z", "2027-03-15")
        .statusCode(400)
        .body("violations[0].field", equalTo("endTime"));
    check("2027-03-15T04:30:00Z", "2027-03-15T05:30:00Z")
        .statusCode(404)
        .body("code", equalTo("not-found"));
  }

  private ValidatableResponse check(String startTime, String endTime) {
    return asService()
        .queryParam("mentorId", mentor)
        .queryParam("startTime", startTime)
        .queryParam("endTime", endTime)
        .get("/internal/slot-check")
        .then();
  }
}
