package ai.aureeture.booking.adapter.inbound.rest.people;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.concurrently;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.offer;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.Tokens;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@BookingServiceTest
class MentorResourceIT {
  /** What a parameter is read with only. */
  private static final Map<String, Map<String, String>> OF =
      Map.of("zone", Map.of("available", "today"), "currency", Map.of("minPrice", "5"));

  @Test
  void offer_is_public_without_the_mentors_address() {
    var id = mentor();
    given()
        .get("/api/mentors/" + id)
        .then()
        .statusCode(200)
        .body("mentorId", equalTo(id))
        .body("name", equalTo("Asha Rao"))
        .body("price", equalTo(1500))
        .body("currency", equalTo("INR"))
        .body("avatarUrl", nullValue())
        .body("email", nullValue());
  }

  @Test
  void a_mentor_has_every_field_that_the_pages_read() {
    var id = mentor();
    var topics = List.of("System design", "नौकरी");
    var offer = offer();
    offer.put("expertise", topics);
    asMentor(id)
        .body(offer)
        .put("/api/mentors/" + id)
        .then()
        .statusCode(200)
        .body("expertise", equalTo(topics));
    given()
        .get("/api/mentors/" + id)
        .then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("_id", equalTo(id))
        .body("mentorId", equalTo(id))
        .body("title", equalTo("Staff engineer"))
        .body("headline", equalTo("Staff engineer"))
        .body("company", equalTo("Example Works"))
        .body("expertise", equalTo(topics))
        .body("rating", equalTo(0))
        .body("reviews", equalTo(0));
    var word = "quokka" + System.nanoTime();
    offer.remove("expertise");
    offer.remove("company");
    offer.remove("headline");
    offer.put("name", word);
    asMentor(id).body(offer).put("/api/mentors/" + id).then().statusCode(200);
    given()
        .queryParam("q", word)
        .get("/api/mentors")
        .then()
        .statusCode(200)
        .body("mentors.id", contains(id))
        .body("mentors._id", contains(id))
        .body("mentors[0].title", equalTo(""))
        .body("mentors[0].company", equalTo(""))
        .body("mentors[0].headline", nullValue())
        .body("mentors[0].expertise", empty())
        .body("mentors[0].rating", equalTo(0))
        .body("mentors[0].reviews", equalTo(0));
  }

  @Test
  void topics_have_their_bounds() {
    var id = mentor();
    refusedTopics(id, "expertise", Collections.nCopies(21, "Careers"));
    refusedTopics(id, "expertise[0]", List.of("x".repeat(51)));
    refusedTopics(id, "expertise[1]", List.of("Careers", "two\nlines"));
    refusedTopics(id, "expertise[0]", List.of(" "));
    refusedTopics(id, "expertise[0]", Collections.singletonList(null));
    var offer = offer();
    var longest = IntStream.range(0, 20).mapToObj(i -> "😀".repeat(48) + (10 + i)).toList();
    offer.put("expertise", longest);
    asMentor(id)
        .body(offer)
        .put("/api/mentors/" + id)
        .then()
        .statusCode(200)
        .body("expertise", equalTo(longest));
    offer.put("expertise", null);
    asMentor(id)
        .body(offer)
        .put("/api/mentors/" + id)
        .then()
        .statusCode(200)
        .body("expertise", empty());
    offer.put("expertise", "Careers");
    asMentor(id).body(offer).put("/api/mentors/" + id).then().statusCode(400);
  }

  private static void refusedTopics(String mentor, String field, List<String> topics) {
    var offer = offer();
    offer.put("expertise", topics);
    asMentor(mentor)
        .body(offer)
        .put("/api/mentors/" + mentor)
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-request"))
        .body("violations.field", contains(field));
  }

  @Test
  void an_offer_is_replaced_as_a_whole() {
    var id = mentor();
    var changed = offer();
    changed.remove("headline");
    changed.put("price", new BigDecimal("1499.50"));
    changed.put("avatarUrl", "https://pictures.example/@asha.png");
    asMentor(id)
        .body(changed)
        .put("/api/mentors/" + id)
        .then()
        .statusCode(200)
        .body("headline", nullValue())
        .body("avatarUrl", equalTo("https://pictures.example/@asha.png"))
        .body("price", equalTo(1499.5f));
  }

  @Test
  void concurrent_puts_of_a_new_offer_succeed() {
    for (int i = 0; i < 3; i++) {
      var id = "eager-mentor-" + System.nanoTime();
      concurrently(4, _ -> asMentor(id).body(offer()).put("/api/mentors/" + id))
          .forEach(answer -> answer.then().statusCode(200));
    }
  }

  @Test
  void mentors_are_found_by_words_and_page_by_page() {
    var word = "zebra" + System.nanoTime();
    for (var name : List.of("Carl", "Anna", "Bela")) {
      var id = mentor();
      var named = offer();
      named.put("name", name);
      named.put("headline", "Knows " + word.toUpperCase());
      asMentor(id).body(named).put("/api/mentors/" + id).then().statusCode(200);
    }
    var first =
        given()
            .queryParam("q", word)
            .queryParam("limit", 2)
            .get("/api/mentors")
            .then()
            .statusCode(200)
            .body("mentors.name", contains("Anna", "Bela"))
            .extract()
            .path("nextCursor");
    given()
        .queryParam("q", word)
        .queryParam("limit", 2)
        .queryParam("cursor", first.toString())
        .get("/api/mentors")
        .then()
        .body("mentors.name", contains("Carl"))
        .body("nextCursor", nullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "_", "\\", "' or 1=1 --"})
  void sql_wildcards_are_plain_text_in_a_search(String words) {
    given()
        .queryParam("q", words)
        .get("/api/mentors")
        .then()
        .statusCode(200)
        .body("mentors", empty());
  }

  @ParameterizedTest
  @CsvSource({
    "limit,0",
    "limit,201",
    "limit,many",
    "limit,\u0665",
    "limit,+5",
    "cursor,x",
    "cursor,!!!",
    "sort,best",
    "free,yes",
    "language,not a tag",
    "available,tomorrow",
    "currency,INX",
    "zone,Mars",
    "q,a\u0000b"
  })
  void malformed_query_is_refused(String field, String value) {
    given()
        .queryParam(field, value)
        .queryParams(OF.getOrDefault(field, Map.of()))
        .get("/api/mentors")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-request"))
        .body("violations.field", hasItem(field));
  }

  @Test
  void an_unknown_mentor_is_not_found() {
    given()
        .get("/api/mentors/nobody")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("mentor-not-found"));
  }

  @Test
  void only_the_mentor_changes_their_offer() {
    var id = mentor();
    asMentor("somebody-else").body(offer()).put("/api/mentors/" + id).then().statusCode(403);
    as(Tokens.student(id))
        .body(offer())
        .put("/api/mentors/" + id)
        .then()
        .statusCode(403)
        .body("code", equalTo("forbidden"));
    given()
        .contentType("application/json")
        .body(offer())
        .put("/api/mentors/" + id)
        .then()
        .statusCode(401)
        .body("code", equalTo("unauthenticated"));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "price, 0.99",
    "price, 1.001",
    "price, -5",
    "price, 100000000",
    "price, 1e400",
    "price, '\"1500\"'",
    "price, null",
    "price, true",
    "price, '{\"$gt\":0}'",
    "currency, '\"DEM\"'",
    "currency, '\"USN\"'",
    "currency, '\"HRK\"'",
    "currency, '\"CHE\"'",
    "currency, '\"XXX\"'",
    "currency, '\"inr\"'",
    "currency, null",
    "name, '\"  \"'",
    "name, '\"\\u00A0\\u3000\"'",
    "name, '\"\\u200B\\u200B\"'",
    "name, '\"\\u200D\\u3164\"'",
    "name, '\"A\\u2028B\"'",
    "name, '\"A\\u0085B\"'",
    "name, '\"A\\u202EB\"'",
    "headline, '\"A\\u2066B\"'",
    "company, '\"\\u2800\"'",
    "name, 7",
    "name, null",
    "name, '\"A\\nBcc: x@y.example\"'",
    "email, '\"not-an-address\"'",
    "email, null",
    "avatarUrl, '\"http://plain.example/a.png\"'",
    "avatarUrl, '\"javascript:alert(1)\"'",
    "avatarUrl, '\"https://\"'",
    "avatarUrl, '\"https://user:pw@pictures.example/\"'",
    "avatarUrl, '\"https://user@pictures.example\"'",
    "avatarUrl, '\"https://pictures.example\\\\@elsewhere.example/\"'",
    "calendlyEventTypeUri, '\"https://api.calendly.com.evil.example/event_types/x\"'",
    "calendlyEventTypeUri, '\"https://api.calendly.com/event_types/../users\"'",
    "calendlyEventTypeUri, '\"http://api.calendly.com/event_types/x\"'"
  })
  void invalid_offer_is_refused(String field, String json) {
    var id = "mentor-who-errs";
    var fields = offer();
    fields.remove(field);
    var good = new StringBuilder("{");
    fields.forEach((name, value) -> good.append(quoted(name, value)).append(','));
    asMentor(id)
        .body(good + "\"" + field + "\":" + json + "}")
        .put("/api/mentors/" + id)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo("invalid-request"))
        .body("violations.field", hasItem(field))
        .body("message", not(nullValue()));
  }

  @ParameterizedTest
  @CsvSource({
    "JPY, 1500, 1500, 200",
    "JPY, 1500.00, 1500, 200",
    "KWD, 12.25, 12.25, 200",
    "JPY, 1500.5, 0, 400",
    "JPY, 99, 0, 400",
    "KWD, 0.09, 0, 400",
    "INR, 0.99, 0, 400"
  })
  void a_price_has_its_currencys_decimals(
      String currency, BigDecimal price, float shown, int status) {
    var id = mentor();
    var priced = offer();
    priced.put("currency", currency);
    priced.put("price", price);
    var answer = asMentor(id).body(priced).put("/api/mentors/" + id).then().statusCode(status);
    if (status == 400) {
      answer.body("violations.field", contains("price"));
    } else {
      assertEquals(shown, answer.extract().jsonPath().getFloat("price"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, BY_MENTOR, BY_MENTOR, 200",
    "0, INSTANT, INSTANT, 200",
    "0, , BY_MENTOR, 200",
    "1500, , INSTANT, 200",
    "1500, INSTANT, INSTANT, 200",
    "1500, BY_MENTOR, , 400",
    "0, instant, , 400"
  })
  void only_a_free_offer_may_wait_for_the_mentor(
      BigDecimal price, String chosen, String shown, int status) {
    var id = mentor();
    var offer = offer();
    offer.put("price", price);
    offer.put("confirmation", chosen);
    var answer = asMentor(id).body(offer).put("/api/mentors/" + id).then().statusCode(status);
    if (status == 400) {
      answer.body("violations.field", contains("confirmation"));
    } else {
      answer.body("confirmation", equalTo(shown));
    }
  }

  @Test
  void an_offers_texts_are_trimmed() {
    var id = mentor();
    var spaced = offer();
    spaced.put("name", "\u00A0Asha Rao\u3000");
    spaced.put("email", " asha@mentors.example ");
    asMentor(id)
        .body(spaced)
        .put("/api/mentors/" + id)
        .then()
        .statusCode(200)
        .body("name", equalTo("Asha Rao"));
    assertEquals(
        1,
        Store.count(
            "select count(*) from mentor_offer where mentor_id = ? and email = ?",
            id,
            "asha@mentors.example"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{}x", "{\"name\":{}}"})
  void a_body_that_is_no_offer_is_refused(String body) {
    asMentor("mentor-who-errs")
        .body(body)
        .put("/api/mentors/mentor-who-errs")
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-request"));
  }

  @Test
  void a_name_has_its_bounds() {
    var id = mentor();
    var named = offer();
    named.put("name", "x".repeat(201));
    asMentor(id)
        .body(named)
        .put("/api/mentors/" + id)
        .then()
        .statusCode(400)
        .body("violations", hasSize(1))
        .body("violations[0].field", equalTo("name"));
    named.put("name", "x".repeat(70_000));
    asMentor(id).body(named).put("/api/mentors/" + id).then().statusCode(413);
  }

  @Test
  void texts_as_long_as_they_may_be_are_kept_and_found_in_any_script() {
    var id = mentor();
    var longest = "😀".repeat(200);
    var offer = offer();
    List.of("name", "headline", "company").forEach(field -> offer.put(field, longest));
    asMentor(id).body(offer).put("/api/mentors/" + id).then().statusCode(200);
    asMentor(id)
        .queryParam("q", longest)
        .get("/api/mentors")
        .then()
        .statusCode(200)
        .body("mentors.name", hasItem(longest));
    asMentor(id).queryParam("q", longest + "😀").get("/api/mentors").then().statusCode(400);
    offer.put("name", longest + "😀");
    asMentor(id).body(offer).put("/api/mentors/" + id).then().statusCode(400);
  }

  @Test
  void only_json_and_only_known_methods() {
    as(Tokens.mentor("m"))
        .contentType("text/plain")
        .body("x")
        .put("/api/mentors/m")
        .then()
        .statusCode(415)
        .body("code", equalTo("unsupported-media-type"));
    as(Tokens.mentor("m"))
        .delete("/api/mentors/m")
        .then()
        .statusCode(405)
        .body("code", equalTo("method-not-allowed"));
  }

  private static String quoted(String name, Object value) {
    return "\"%s\":%s".formatted(name, value instanceof String ? "\"" + value + "\"" : value);
  }
}
