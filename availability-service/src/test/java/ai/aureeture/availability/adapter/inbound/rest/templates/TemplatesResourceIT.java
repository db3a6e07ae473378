package ai.aureeture.availability.adapter.inbound.rest.templates;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.availability.RunningService;
import ai.aureeture.testsupport.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TemplatesResourceIT extends RunningService {
  private static final String TEMPLATES = "/api/mentor-availability/templates";
  private static final String EVENINGS =
      """
      {"weeklySlots": [
        {"day": "Monday", "startTime": "18:00", "endTime": "20:00", "isActive": true},
        {"day": "Tuesday", "startTime": "18:00", "endTime": "20:00", "isActive": false}]}
      """;
  private static final String TWO_WEEKS = "{\"firstWeek\": \"2027-03-15\", \"weeks\": 2}";

  @BeforeEach
  void asha_is_there_on_mondays() {
    put(MONDAYS).statusCode(200);
  }

  @Test
  void a_saved_week_is_listed_under_its_name() {
    list().statusCode(200).header("ETag", "\"1\"").body("templates", hasSize(0));
    save("Exam weeks ☕", EVENINGS)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("name", equalTo("Exam weeks ☕"))
        .body("weeklySlots", hasSize(2));
    save("Autumn", "{\"weeklySlots\": []}").statusCode(200);
    list()
        .header("ETag", "\"3\"")
        .body("templates.name", contains("Autumn", "Exam weeks ☕"))
        .body("templates[1].weeklySlots[0].day", equalTo("Monday"))
        .body("templates[1].weeklySlots[0].startTime", equalTo("18:00"))
        .body("templates[1].weeklySlots[1].isActive", equalTo(false));
    slotsOfMonday().body("slots", hasSize(3));
  }

  @Test
  void saving_a_template_again_replaces_its_week() {
    save("evenings", EVENINGS).statusCode(200);
    save("evenings", "{\"weeklySlots\": []}").statusCode(200);
    list().body("templates", hasSize(1)).body("templates[0].weeklySlots", hasSize(0));
  }

  @Test
  void listed_template_can_be_sent_back() {
    save("evenings", EVENINGS).statusCode(200);
    var listed = save("evenings", EVENINGS).extract().asString();
    assertEquals(listed, save("evenings", listed).statusCode(200).extract().asString());
  }

  @Test
  void removed_template_is_gone_and_its_weeks_stay() {
    save("evenings", EVENINGS).statusCode(200);
    apply("evenings", TWO_WEEKS).statusCode(200);
    remove(asMentor(), "evenings").statusCode(204).header("ETag", "\"4\"");
    list().body("templates", hasSize(0));
    remove(asMentor(), "evenings").statusCode(404).body("code", equalTo("not-found"));
    slotsOfMonday().body("slots", hasSize(2));
  }

  @Test
  void applied_template_is_written_into_every_date_of_the_weeks() {
    save("evenings", EVENINGS).statusCode(200);
    apply("evenings", TWO_WEEKS)
        .statusCode(200)
        .header("ETag", "\"3\"")
        .body("overrideSlots", hasSize(14))
        .body("overrideSlots.template", everyItem(equalTo("evenings")))
        .body("overrideSlots[0].date", equalTo("2027-03-15"))
        .body("overrideSlots[0].startTime", equalTo("18:00"))
        .body("overrideSlots[0].isBlocked", equalTo(false))
        .body("overrideSlots[1].date", equalTo("2027-03-16"))
        .body("overrideSlots[1].isBlocked", equalTo(true))
        .body("weeklySlots", hasSize(1));
    slotsOfMonday()
        .body("slots.startTime", contains("2027-03-15T12:30:00Z", "2027-03-15T13:30:00Z"));
    slots("2027-03-29", "2027-03-30").body("slots", hasSize(3));
  }

  @Test
  void a_holiday_set_by_hand_survives_an_applied_template() {
    asMentor()
        .queryParam("mentorId", mentor)
        .body(
            """
            {"add": [{"date": "2027-03-15", "isBlocked": true},
                     {"date": "2027-03-16", "startTime": "09:00", "endTime": "10:00", "isBlocked": false}]}
            """)
        .post("/api/mentor-availability/overrides")
        .then()
        .statusCode(200);
    save("evenings", EVENINGS).statusCode(200);
    apply("evenings", TWO_WEEKS)
        .statusCode(200)
        .body("overrideSlots[0].date", equalTo("2027-03-15"))
        .body("overrideSlots[0].template", nullValue());
    slotsOfMonday().body("slots", hasSize(0));
    slots("2027-03-16", "2027-03-17").body("slots", hasSize(0));
    slots("2027-03-22", "2027-03-23").body("slots", hasSize(2));
  }

  @Test
  void an_availability_with_an_applied_template_can_be_sent_back() {
    save("evenings", EVENINGS).statusCode(200);
    var applied = apply("evenings", TWO_WEEKS).statusCode(200).extract().asString();
    assertEquals(applied, put(applied).statusCode(200).extract().asString());
    list().body("templates.name", hasItem("evenings"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{\"weeks\": 1} | firstWeek",
        "{\"firstWeek\": \"2027-03-15\"} | weeks",
        "{\"firstWeek\": \"2027-03-15\", \"weeks\": 0} | weeks",
        "{\"firstWeek\": \"2027-03-15\", \"weeks\": 27} | weeks",
        "{\"firstWeek\": \"2027-03-16\", \"weeks\": 1} | firstWeek",
        "{\"firstWeek\": \"soon\", \"weeks\": 1} | firstWeek",
        "{\"firstWeek\": \"2027-03-01\", \"weeks\": 1} | firstWeek",
        "{\"firstWeek\": \"2029-03-12\", \"weeks\": 1} | firstWeek"
      })
  void weeks_begin_on_a_monday_from_this_one_on_26_at_most(String body, String field) {
    save("evenings", EVENINGS).statusCode(200);
    apply("evenings", body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations[0].field", equalTo(field));
    list().header("ETag", "\"2\"");
  }

  @Test
  void this_week_and_26_weeks_in_one_request_are_allowed() {
    save("evenings", EVENINGS).statusCode(200);
    apply("evenings", "{\"firstWeek\": \"2027-03-08\", \"weeks\": 26}")
        .statusCode(200)
        .body("overrideSlots", hasSize(26 * 7));
  }

  @Test
  void unknown_template_cannot_be_applied() {
    apply("evenings", TWO_WEEKS).statusCode(404).body("code", equalTo("not-found"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        " evenings",
        "evenings ",
        "a\u0000b",
        "a\nb",
        "a\u2028b",
        "a\u202eb",
        "evenings\u00a0",
        "\u200d\u3164",
        "a\u200bb"
      })
  void a_name_can_be_read_and_found_again(String name) {
    save(name, EVENINGS).statusCode(400).body("violations[0].field", equalTo("name"));
  }

  @Test
  void a_name_has_at_most_60_characters() {
    save("n".repeat(60), EVENINGS).statusCode(200);
    save("n".repeat(61), EVENINGS).statusCode(400).body("violations[0].field", equalTo("name"));
    save("😀".repeat(60), EVENINGS).statusCode(200);
    save("😀".repeat(61), EVENINGS).statusCode(400).body("violations[0].field", equalTo("name"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "{} | weeklySlots",
        "{\"weeklySlots\": null} | weeklySlots",
        "{\"name\": \"mornings\", \"weeklySlots\": []} | name",
        "{\"weeklySlots\": [null]} | weeklySlots[0]",
        "{\"weeklySlots\": [{\"day\": \"Monday\", \"startTime\": \"9:00\", \"endTime\":"
            + " \"10:00\"}]} | weeklySlots[0].startTime",
        "{\"weeklySlots\": [{\"day\": \"Monday\", \"startTime\": \"09:00\", \"endTime\":"
            + " \"09:00\"}]} | weeklySlots[0].endTime",
        "{\"weeklySlots\": [], \"$set\": {}} | $set"
      })
  void malformed_week_is_refused(String body, String field) {
    save("evenings", body).statusCode(400).body("violations[0].field", equalTo(field));
  }

  @Test
  void the_name_beside_that_of_the_address_is_described_as_optional() {
    var required = "components.schemas.%s.required";
    given()
        .get("/q/openapi?format=json")
        .then()
        .body(required.formatted("TemplateRequest"), contains("weeklySlots"))
        .body(required.formatted("TemplateBody"), contains("name", "weeklySlots"));
  }

  @Test
  void there_are_at_most_fifty() {
    var token = Tokens.mentor(mentor);
    for (int i = 0; i < 50; i++) {
      save(as(token), "template " + i, EVENINGS).statusCode(200);
    }
    save("one more", EVENINGS).statusCode(400).body("violations[0].field", equalTo("name"));
    save("template 7", EVENINGS).statusCode(200);
  }

  @Test
  void stale_change_is_refused() {
    save(asMentor().header("If-Match", "\"1\""), "evenings", EVENINGS).statusCode(200);
    save(asMentor().header("If-Match", "\"1\""), "evenings", EVENINGS).statusCode(412);
    apply(asMentor().header("If-Match", "\"1\""), "evenings", TWO_WEEKS)
        .statusCode(412)
        .body("code", equalTo("precondition-failed"));
    remove(asMentor().header("If-Match", "\"1\""), "evenings").statusCode(412);
    apply(asMentor().header("If-Match", "\"2\""), "evenings", TWO_WEEKS).statusCode(200);
    remove(asMentor().header("If-Match", "\"3\""), "evenings").statusCode(204);
  }

  @Test
  void applying_a_template_with_a_key_counts_once() {
    save("evenings", EVENINGS).statusCode(200);
    var first =
        apply(asMentor().header("Idempotency-Key", "key-1"), "evenings", TWO_WEEKS)
            .statusCode(200)
            .header("Idempotency-Replayed", nullValue())
            .extract();
    var again =
        apply(asMentor().header("Idempotency-Key", "key-1"), "evenings", TWO_WEEKS)
            .statusCode(200)
            .header("Idempotency-Replayed", "true")
            .header("ETag", first.header("ETag"))
            .extract();
    assertEquals(first.asString(), again.asString());
    apply(asMentor().header("Idempotency-Key", "key-1"), "evenings", TWO_WEEKS.replace("2}", "3}"))
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
    save("others", EVENINGS).statusCode(200);
    apply(asMentor().header("Idempotency-Key", "key-1"), "others", TWO_WEEKS)
        .statusCode(200)
        .header("Idempotency-Replayed", nullValue());
  }

  @Test
  void only_that_mentor_and_admins_are_allowed() {
    var other = Tokens.mentor("user_other");
    save(as(other), "evenings", EVENINGS)
        .statusCode(403)
        .body("code", equalTo("not-your-availability"));
    apply(as(other), "evenings", TWO_WEEKS).statusCode(403);
    remove(as(other), "evenings").statusCode(403);
    as(other).queryParam("mentorId", mentor).get(TEMPLATES).then().statusCode(403);
    save(as(Tokens.student(mentor)), "evenings", EVENINGS)
        .statusCode(403)
        .body("code", equalTo("forbidden"));
    save(as(Tokens.admin("user_admin")), "evenings", EVENINGS).statusCode(200);
  }

  private ValidatableResponse list() {
    return asMentor().queryParam("mentorId", mentor).get(TEMPLATES).then();
  }

  private ValidatableResponse save(String name, String body) {
    return save(asMentor(), name, body);
  }

  private ValidatableResponse save(RequestSpecification request, String name, String body) {
    return request
        .queryParam("mentorId", mentor)
        .body(body)
        .put(TEMPLATES + "/{name}", name)
        .then();
  }

  private ValidatableResponse remove(RequestSpecification request, String name) {
    return request.queryParam("mentorId", mentor).delete(TEMPLATES + "/{name}", name).then();
  }

  private ValidatableResponse apply(String name, String body) {
    return apply(asMentor(), name, body);
  }

  private ValidatableResponse apply(RequestSpecification request, String name, String body) {
    return request
        .queryParam("mentorId", mentor)
        .body(body)
        .post(TEMPLATES + "/{name}/apply", name)
        .then();
  }
}
