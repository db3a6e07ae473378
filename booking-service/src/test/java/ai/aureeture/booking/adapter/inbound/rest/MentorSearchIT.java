package ai.aureeture.booking.adapter.inbound.rest;

import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.offer;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.aureeture.booking.support.BookingServiceTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mentors of many scripts, whom one word brings together, in Unicode's order. */
@BookingServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MentorSearchIT {
  private static final List<String> IN_ORDER =
      List.of(
          "anna",
          "Anna",
          "\u0130rem", // a dotted capital I
          "Irmak",
          "I\u015f\u0131k", // a dotless i
          "Ozan",
          "O\u0308zil", // decomposed
          "\u00d6zlem",
          "Stra\u00dfe",
          "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2",
          "\u0939\u093f\u0928\u094d\u0926\u0940");

  private final String word = "meadow" + System.nanoTime();

  private boolean isPublished;

  // REST Assured knows the service's address only before each test.
  @BeforeEach
  void publishOnce() {
    if (!isPublished) {
      publish();
      isPublished = true;
    }
  }

  private void publish() {
    for (var name : IN_ORDER.reversed()) {
      var id = mentor();
      var named = offer();
      named.put("name", name);
      named.put("headline", "Caf\u00e9 owner");
      named.put("company", word);
      asMentor(id).body(named).put("/api/mentors/" + id).then().statusCode(200);
    }
  }

  @Test
  void pages_of_one_list_each_once_in_order_and_end() {
    var names = new ArrayList<String>();
    String cursor = null;
    do {
      var page = search(word, cursor);
      names.addAll(page.getList("mentors.name"));
      cursor = page.getString("nextCursor");
    } while (cursor != null && names.size() <= IN_ORDER.size());
    assertEquals(IN_ORDER, names);
  }

  @ParameterizedTest
  @CsvSource({
    "\u00d6zil, O\u0308zil",
    "o\u0308ZIL, O\u0308zil",
    "ozil, O\u0308zil",
    "\u00f6zlem, \u00d6zlem",
    "irem, \u0130rem",
    "\u0130REM, \u0130rem",
    "isik, I\u015f\u0131k",
    "I\u015eIK, I\u015f\u0131k",
    "strasse, Stra\u00dfe",
    "STRASSE, Stra\u00dfe",
    "\u03c3\u03b9\u03c3\u03c5\u03c6\u03bf\u03c2, \u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2",
    "\u03a3\u03a5\u03a6\u039f\u03a3, \u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2",
    "\u0939\u093f\u0928\u094d\u0926\u0940, \u0939\u093f\u0928\u094d\u0926\u0940",
    "\uff29\uff52\uff4d\uff41\uff4b, Irmak"
  })
  void a_name_is_found_in_any_case_and_form_with_or_without_accents(String q, String name) {
    assertEquals(List.of(name), all(word + " " + q));
  }

  @ParameterizedTest
  @CsvSource({"0 1 2", "2 1 0", "1 0 2"})
  void words_are_found_in_any_order_over_name_headline_and_company(String order) {
    var words = List.of("irmak", "cafe", word);
    var q = Arrays.stream(order.split(" ")).map(i -> words.get(Integer.parseInt(i))).toList();
    assertEquals(List.of("Irmak"), all(String.join("\u3000", q)));
    assertEquals(List.of(), all(String.join(" ", q) + " elsewhere"));
  }

  private static List<String> all(String q) {
    return given()
        .queryParam("q", q)
        .get("/api/mentors")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("mentors.name");
  }

  private static JsonPath search(String q, String cursor) {
    var request = given().queryParam("q", q).queryParam("limit", 1);
    return (cursor == null ? request : request.queryParam("cursor", cursor))
        .get("/api/mentors")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }
}
