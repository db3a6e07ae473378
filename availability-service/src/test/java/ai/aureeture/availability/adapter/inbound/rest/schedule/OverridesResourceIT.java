package ai.aureeture.availability.adapter.inbound.rest.schedule;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.groupingBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.RunningService;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class OverridesResourceIT extends RunningService {
  private static final String HOLIDAY =
      """
      {"add": [{"date": "2027-03-15", "isBlocked": true}]}\
      """;
  private static final String OTHER_HOLIDAY = HOLIDAY.replace("-15", "-22");

  @Test
  void dates_are_removed_and_added_together() {
    var before =
        MONDAYS.replace(
            "{\"timezone\"",
            """
            {"overrideSlots": [
              {"date": "2027-03-15", "isBlocked": true},
              {"date": "2027-03-15", "startTime": "15:00", "endTime": "16:00", "isBlocked": false},
              {"date": "2027-03-22", "isBlocked": true}], "timezone"\
            """);
    put(before).statusCode(200);
    post("""
    {"remove": ["2027-03-15"],
     "add": [{"date": "2027-03-15", "startTime": "10:00", "endTime": "12:00", "isBlocked": false}]}
    """)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("mentorId", equalTo(mentor))
        .body("overrideSlots.date", contains("2027-03-15", "2027-03-22"))
        .body("overrideSlots[0].startTime", equalTo("10:00"))
        .body("overrideSlots[0].isBlocked", equalTo(false));
    slotsOfMonday()
        .body("slots.startTime", contains("2027-03-15T04:30:00Z", "2027-03-15T05:30:00Z"));
  }

  @Test
  void override_of_the_same_date_and_times_is_replaced() {
    put(MONDAYS).statusCode(200);
    var block =
        """
        {"add": [{"date": "2027-03-15", "startTime": "09:00", "endTime": "10:00", "isBlocked": true}]}
        """;
    post(block).statusCode(200);
    slotsOfMonday().body("slots", hasSize(2));
    post(block.replace("true", "false")).statusCode(200).body("overrideSlots", hasSize(1));
    slotsOfMonday().body("slots", hasSize(1));
  }

  @Test
  void one_invalid_override_refuses_the_whole_change() {
    put(MONDAYS).statusCode(200);
    post("""
    {"add": [{"date": "2027-03-15", "isBlocked": true},
             {"date": "2027-03-16", "startTime": "09:00", "endTime": "09:00", "isBlocked": true}]}
    """)
        .statusCode(400)
        .body("violations.field", contains("add[1].endTime"));
    slotsOfMonday().body("slots", hasSize(3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{} | add",
        "{\"remove\": [], \"add\": []} | add",
        "{\"remove\": [\"tomorrow\"]} | remove[0]",
        "{\"remove\": [\"2027-03-15\", \"2027-02-29\"]} | remove[1]",
        "{\"remove\": [null]} | remove[0]",
        "{\"remove\": \"2027-03-15\"} | remove",
        "{\"add\": [{\"isBlocked\": true}]} | add[0].date",
        "{\"add\": [{\"date\": \"+999999999-12-31\", \"isBlocked\": true}]} | add[0].date",
        "{\"add\": [{\"date\": \"2027-03-15\", \"startTime\": \"9:00\", \"isBlocked\": true}]} |"
            + " add[0].startTime",
        "{\"add\": [{\"date\": \"2027-03-15\", \"isBlocked\": true, \"$set\": {}}]} | add[0].$set",
        "{\"replace\": []} | replace"
      })
  void out_of_bounds_values_are_refused(String body, String field) {
    put(MONDAYS).statusCode(200);
    post(body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("invalid-request"))
        .body("violations[0].field", equalTo(field))
        .body(not(containsString("ai.aureeture")));
  }

  @Test
  void there_are_at_most_a_thousand_in_all() {
    put(MONDAYS).statusCode(200);
    post(blocks(0, 600)).statusCode(200).body("overrideSlots", hasSize(600));
    post(blocks(600, 401)).statusCode(400).body("violations[0].field", equalTo("add"));
    post(blocks(600, 400)).statusCode(200).body("overrideSlots", hasSize(1000));
  }

  private static String blocks(int first, int count) {
    return IntStream.range(first, first + count)
        .mapToObj(i ->
            "{\"date\":\"2027-04-%02d\",\"startTime\":\"%02d:%02d\",\"endTime\":\"23:59\",\"isBlocked\":true}"
                .formatted(1 + i / 500, i % 500 / 25, i % 25))
        .collect(Collectors.joining(",", "{\"add\":[", "]}"));
  }

  @Test
  void stale_change_is_refused() {
    var first = put(MONDAYS).extract().header("ETag");
    post(asMentor().header("If-Match", first), HOLIDAY).statusCode(200).header("ETag", "\"2\"");
    post(asMentor().header("If-Match", first), OTHER_HOLIDAY)
        .statusCode(412)
        .body("code", equalTo("precondition-failed"));
    post(asMentor().header("If-Match", "*"), OTHER_HOLIDAY).statusCode(200);
  }

  @Test
  void only_that_mentor_and_admins_are_allowed() {
    put(MONDAYS).statusCode(200);
    post(given().contentType("application/json"), HOLIDAY).statusCode(401);
    post(as(Tokens.student(mentor)), HOLIDAY).statusCode(403).body("code", equalTo("forbidden"));
    post(as(Tokens.mentor("user_other")), HOLIDAY)
        .statusCode(403)
        .body("code", equalTo("not-your-availability"));
    post(as(Tokens.admin("user_admin")), HOLIDAY).statusCode(200);
  }

  @Test
  void overrides_need_an_availability() {
    post(HOLIDAY).statusCode(404).body("code", equalTo("not-found"));
  }

  @Test
  void the_same_key_and_body_have_the_first_answer() {
    put(MONDAYS).statusCode(200);
    var first = once("key-1", HOLIDAY).statusCode(200).extract();
    post(OTHER_HOLIDAY).statusCode(200).header("Idempotency-Replayed", nullValue());
    var again =
        once("key-1", " " + HOLIDAY)
            .statusCode(200)
            .header("Idempotency-Replayed", "true")
            .extract();
    assertEquals(first.header("ETag"), again.header("ETag"));
    assertEquals(first.asString(), again.asString());
    post(OTHER_HOLIDAY).header("ETag", "\"4\"");
  }

  @Test
  void the_same_key_with_another_body_is_refused() {
    put(MONDAYS).statusCode(200);
    once("key-1", HOLIDAY).statusCode(200);
    once("key-1", OTHER_HOLIDAY)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("code", equalTo("idempotency-key-reused"));
    once("key-2", OTHER_HOLIDAY).statusCode(200);
  }

  @Test
  void a_refused_request_leaves_its_key_unused() {
    once("key-1", HOLIDAY).statusCode(404);
    put(MONDAYS).statusCode(200);
    once("key-1", HOLIDAY).statusCode(200).header("Idempotency-Replayed", nullValue());
  }

  @Test
  void concurrent_requests_with_one_key_have_one_effect() {
    put(MONDAYS).statusCode(200);
    var token = Tokens.mentor(mentor);
    var answers =
        IntStream.range(0, 20)
            .parallel()
            .mapToObj(i -> post(as(token).header("Idempotency-Key", "key-1"), HOLIDAY).extract())
            .toList();
    var byReplay =
        answers.stream()
            .collect(groupingBy(answer -> answer.header("Idempotency-Replayed") != null));
    assertEquals(1, byReplay.get(false).size());
    assertEquals(Set.of(200), all(answers, ExtractableResponse::statusCode));
    assertEquals(Set.of("\"2\""), all(answers, answer -> answer.header("ETag")));
  }

  @Test
  void concurrent_changes_are_all_kept() {
    put(MONDAYS).statusCode(200);
    var token = Tokens.mentor(mentor);
    var answers =
        IntStream.rangeClosed(1, 20)
            .parallel()
            .mapToObj(day -> post(as(token), HOLIDAY.replace("-15", "-%02d".formatted(day))))
            .map(ValidatableResponse::extract)
            .toList();
    assertEquals(20, all(answers, answer -> answer.header("ETag")).size());
    post(OTHER_HOLIDAY).body("overrideSlots", hasSize(21)).header("ETag", "\"22\"");
  }

  private static <T> Set<T> all(
      List<ExtractableResponse<Response>> answers,
      Function<ExtractableResponse<Response>, T> part) {
    return answers.stream().map(part).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "schlüssel", "tab\there"})
  void a_key_is_printable_ascii(String key) {
    put(MONDAYS).statusCode(200);
    once(key, HOLIDAY).statusCode(400).body("violations[0].field", equalTo("Idempotency-Key"));
  }

  @Test
  void a_key_has_at_most_255_characters() {
    put(MONDAYS).statusCode(200);
    once("k".repeat(255), HOLIDAY).statusCode(200);
    once("k".repeat(256), HOLIDAY).statusCode(400);
  }

  @Test
  void hundred_keys_a_day_are_allowed_and_more_are_refused() {
    put(MONDAYS).statusCode(200);
    var token = Tokens.mentor(mentor);
    for (int i = 0; i < 100; i++) {
      post(as(token).header("Idempotency-Key", "key-" + i), HOLIDAY).statusCode(200);
    }
    once("one-more", HOLIDAY)
        .statusCode(429)
        .header("Retry-After", Integer::parseInt, greaterThan(0))
        .body("code", equalTo("rate-limited"));
    post(HOLIDAY).statusCode(200);
  }

  private ValidatableResponse once(String key, String body) {
    return post(asMentor().header("Idempotency-Key", key), body);
  }

  private ValidatableResponse post(String body) {
    return post(asMentor(), body);
  }

  private ValidatableResponse post(RequestSpecification request, String body) {
    return request
        .queryParam("mentorId", mentor)
        .body(body)
        .post("/api/mentor-availability/overrides")
        .then();
  }
}
