package ai.aureeture.availability.adapter.inbound.rest.schedule;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.RunningService;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AvailabilityResourceIT extends RunningService {

  @Test
  void omitted_values_have_their_defaults() {
    put(MONDAYS)
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("mentorId", equalTo(mentor))
        .body("timezone", equalTo("Asia/Kolkata"))
        .body("weeklySlots[0].day", equalTo("Monday"))
        .body("weeklySlots[0].isActive", equalTo(true))
        .body("overrideSlots.size()", equalTo(0))
        .body("instantBookingEnabled", equalTo(true))
        .body("minNoticeHours", equalTo(2))
        .body("maxSessionsPerWeek", equalTo(10))
        .body("sessionMinutes", equalTo(60))
        .body("bufferMinutes", equalTo(0))
        .body("slotIntervalMinutes", equalTo(60))
        .body("bookingWindowDays", equalTo(90));
  }

  @Test
  void the_interval_follows_length_and_buffer() {
    put("{\"timezone\": \"UTC\", \"sessionMinutes\": 45, \"bufferMinutes\": 10}")
        .statusCode(200)
        .body("slotIntervalMinutes", equalTo(55));
  }

  @Test
  void an_interval_over_its_bound_is_taken_back_where_it_was_the_default() {
    var longest =
        put("{\"timezone\": \"UTC\", \"sessionMinutes\": 480, \"bufferMinutes\": 240}")
            .statusCode(200)
            .body("slotIntervalMinutes", equalTo(720))
            .extract()
            .asString();
    put(longest).statusCode(200);
  }

  @Test
  void schedule_can_be_sent_back_as_read() {
    var written =
        put("""
        {"timezone": "America/New_York",
         "weeklySlots": [
           {"day": "monday", "startTime": "22:00", "endTime": "24:00", "isActive": true},
           {"day": "SUNDAY", "startTime": "00:00", "endTime": "00:00", "isActive": false}],
         "overrideSlots": [
           {"date": "2027-03-15", "isBlocked": true},
           {"date": "2027-03-16", "startTime": "23:00", "endTime": "01:00", "isBlocked": false}],
         "instantBookingEnabled": false, "minNoticeHours": 0, "maxSessionsPerWeek": 200,
         "sessionMinutes": 5, "slotIntervalMinutes": 480, "bufferMinutes": 240,
         "bookingWindowDays": 730}\
        """)
            .statusCode(200)
            .extract();
    var read = read().statusCode(200).header("ETag", written.header("ETag")).extract().asString();
    var again = put(read).statusCode(200).header("ETag", not(written.header("ETag"))).extract();
    assertEquals(written.asString(), read);
    assertEquals(read, again.asString());
  }

  @Test
  void stale_change_is_refused() {
    var first = put(MONDAYS).statusCode(200).extract().header("ETag");
    put(asMentor().header("If-Match", first), MONDAYS).statusCode(200).header("ETag", "\"2\"");
    put(asMentor().header("If-Match", first), MONDAYS)
        .statusCode(412)
        .contentType("application/problem+json")
        .body("code", equalTo("precondition-failed"));
    put(asMentor().header("If-Match", "\"7\", \"2\""), MONDAYS).statusCode(200);
  }

  @Test
  void not_modified_is_described() {
    given()
        .get("/q/openapi?format=json")
        .then()
        .body("paths.'/api/mentor-availability'.get.responses.'304'.headers", hasKey("ETag"));
  }

  @Test
  void caller_with_the_latest_version_gets_not_modified() {
    var etag = put(MONDAYS).extract().header("ETag");
    read(asMentor().header("If-None-Match", "W/\"7\", " + etag))
        .statusCode(304)
        .header("ETag", etag)
        .body(emptyString());
    put(MONDAYS).statusCode(200);
    read(asMentor().header("If-None-Match", etag)).statusCode(200).header("ETag", "\"2\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"W/\"1\"", "1", "\"\"", "\"one\"", "{\"$ne\":null}", "\"99999999999999999999\""})
  void a_tag_that_was_never_given_out_matches_nothing(String tag) {
    put(MONDAYS).statusCode(200);
    put(asMentor().header("If-Match", tag), MONDAYS).statusCode(412);
    read().header("ETag", "\"1\"");
  }

  @Test
  void any_match_needs_one_and_none_match_needs_none() {
    put(asMentor().header("If-Match", "*"), MONDAYS).statusCode(412);
    put(asMentor().header("If-None-Match", "*"), MONDAYS).statusCode(200);
    put(asMentor().header("If-None-Match", "*"), MONDAYS).statusCode(412);
    put(asMentor().header("If-Match", "*"), MONDAYS).statusCode(200).header("ETag", "\"2\"");
  }

  @Test
  void schedule_is_not_found_before_the_first_one() {
    read().statusCode(404).body("code", equalTo("not-found"));
  }

  @Test
  void where_it_is_optional_there_is_no_content_before_the_first_one() {
    read(asMentor().queryParam("optional", true)).statusCode(204).body(emptyString());
    put(MONDAYS).statusCode(200);
    read(asMentor().queryParam("optional", true))
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("mentorId", equalTo(mentor));
  }

  @Test
  void only_that_mentor_and_admins_are_allowed() {
    put(given().contentType("application/json"), MONDAYS)
        .statusCode(401)
        .body("code", equalTo("unauthenticated"));
    put(as(Tokens.student(mentor)), MONDAYS).statusCode(403).body("code", equalTo("forbidden"));
    put(as(Tokens.mentor("user_other")), MONDAYS)
        .statusCode(403)
        .body("code", equalTo("not-your-availability"));
    put(as(Tokens.admin("user_admin")), MONDAYS).statusCode(200);
    as(Tokens.mentor("user_other"))
        .queryParam("mentorId", mentor)
        .get("/api/mentor-availability")
        .then()
        .statusCode(403)
        .body("code", equalTo("not-your-availability"));
  }

  @Test
  void without_a_mentor_it_is_a_bad_request() {
    asMentor()
        .get("/api/mentor-availability")
        .then()
        .statusCode(400)
        .body("violations[0].field", equalTo("mentorId"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/availability/refused.csv",
      delimiter = '|',
      quoteCharacter = '\'',
      numLinesToSkip = 1)
  void out_of_bounds_values_are_refused(String body, String field) {
    put(body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("invalid-request"))
        .body("violations[0].field", equalTo(field))
        .body(not(containsString("ai.aureeture")))
        .body(not(containsString("java.")));
    read().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "\"\"",
        "{",
        "{\"timezone\": \"UTC\"} {}",
        "{\"timezone\": \"UTC\",}"
      })
  void malformed_document_is_refused(String body) {
    put(body).statusCode(400).body("code", equalTo("invalid-request"));
  }

  @Test
  void an_operator_in_the_query_is_an_unknown_name() {
    put(MONDAYS).statusCode(200);
    asMentor()
        .queryParam("mentorId[$ne]", "nobody")
        .get("/api/mentor-availability")
        .then()
        .statusCode(400);
    as(Tokens.admin("user_admin"))
        .queryParam("mentorId", "{\"$ne\": null}")
        .get("/api/mentor-availability")
        .then()
        .statusCode(404);
  }

  @Test
  void only_json_is_read() {
    put(asMentor().contentType("text/plain"), MONDAYS)
        .statusCode(415)
        .body("code", equalTo("unsupported-media-type"));
  }

  private ValidatableResponse read() {
    return read(asMentor());
  }

  private ValidatableResponse read(RequestSpecification request) {
    return request.queryParam("mentorId", mentor).get("/api/mentor-availability").then();
  }
}
