package ai.aureeture.booking.adapter.inbound.rest.people;

import static ai.aureeture.booking.support.Api.as;
import static ai.aureeture.booking.support.Api.asMentor;
import static ai.aureeture.booking.support.Api.asStudent;
import static ai.aureeture.booking.support.Api.concurrently;
import static ai.aureeture.booking.support.Api.held;
import static ai.aureeture.booking.support.Api.hour;
import static ai.aureeture.booking.support.Api.mentor;
import static ai.aureeture.booking.support.Api.offer;
import static ai.aureeture.booking.support.Api.paid;
import static ai.aureeture.booking.support.Api.refused;
import static ai.aureeture.booking.support.Api.student;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.aureeture.booking.application.people.GiveSlugs;
import ai.aureeture.booking.support.BookingServiceTest;
import ai.aureeture.booking.support.OnVertx;
import ai.aureeture.booking.support.Store;
import ai.aureeture.testsupport.Tokens;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@BookingServiceTest
class ProfileResourceIT {
  private static final String OWN = "/api/mentor/profile";

  @Inject GiveSlugs slugs;

  @Test
  void a_page_shows_offer_and_profile_by_id_and_by_slug() {
    var id = mentor();
    put(id, profile()).then().statusCode(200).body("about", equalTo("I build\nsystems."));
    for (var name : List.of(id, slugOf(id))) {
      page(name)
          .then()
          .statusCode(200)
          .body("mentorId", equalTo(id))
          .body("slug", equalTo(slugOf(id)))
          .body("name", equalTo("Asha Rao"))
          .body("headline", equalTo("Staff engineer"))
          .body("price", equalTo(1500))
          .body("email", nullValue())
          .body("about", equalTo("I build\nsystems."))
          .body("skills", contains("Kafka", "नौकरी"))
          .body("expertise", contains("Kafka", "नौकरी"))
          .body("languages", contains("en", "pt-BR"))
          .body("experience[0].role", equalTo("Engineer"))
          .body("experience[0].organisation", equalTo("Works"))
          .body("experience[0].since", equalTo(2019))
          .body("experience[0].until", nullValue())
          .body("links[0].label", equalTo("My site"))
          .body("links[0].url", equalTo("https://asha.example/"))
          .body("covers", contains("Your questions"))
          .body("sessionsHeld", equalTo(0))
          .body("rating", equalTo(0))
          .body("reviews", equalTo(0))
          .body("policy.cancellable", equalTo(false))
          .body("policy.reschedules", equalTo(3))
          .body("policy.answerHours", equalTo(48));
    }
  }

  @Test
  void a_mentor_who_has_told_nothing_has_a_page() {
    var id = mentor();
    page(id)
        .then()
        .statusCode(200)
        .body("about", nullValue())
        .body("skills", empty())
        .body("languages", empty())
        .body("experience", empty())
        .body("links", empty())
        .body("covers", empty());
    asMentor(id).get(OWN).then().statusCode(200).body("slug", equalTo(slugOf(id)));
  }

  @Test
  void a_profile_is_replaced_as_a_whole_and_the_slug_stays() {
    var id = mentor();
    put(id, profile()).then().statusCode(200);
    var slug = slugOf(id);
    put(id, Map.of("about", " "))
        .then()
        .statusCode(200)
        .body("slug", equalTo(slug))
        .body("about", nullValue())
        .body("skills", empty())
        .body("links", empty());
  }

  @Test
  void completed_sessions_are_counted() {
    var id = mentor();
    Store.complete(paid(held(student(), id, hour())).id());
    paid(held(student(), id, hour()));
    page(id).then().body("sessionsHeld", equalTo(1));
  }

  @Test
  void namesakes_get_different_slugs_and_a_new_name_keeps_the_slug() {
    var name = "Zoë " + letters();
    var ids = List.of(mentor(), mentor(), mentor());
    var slugs =
        concurrently(3, i -> rename(ids.get(i), name)).stream().map(ProfileResourceIT::slug);
    assertEquals(3, slugs.collect(Collectors.toSet()).size());
    var fresh = List.of("new-a-" + letters(), "new-b-" + letters(), "new-c-" + letters());
    assertEquals(
        3,
        concurrently(3, i -> rename(fresh.get(i), name)).stream()
            .map(ProfileResourceIT::slug)
            .collect(Collectors.toSet())
            .size());
    var before = slugOf(fresh.getFirst());
    rename(fresh.getFirst(), "Somebody Else").then().body("slug", equalTo(before));
  }

  @Test
  void a_former_slug_still_leads_to_the_mentor_and_is_never_given_to_another() {
    var id = mentor();
    var former = slugOf(id);
    var chosen = "zoe-" + letters();
    put(id, Map.of("slug", chosen)).then().statusCode(200).body("slug", equalTo(chosen));
    page(former).then().body("mentorId", equalTo(id)).body("slug", equalTo(chosen));
    var other = mentor();
    refused(409, "slug-taken", put(other, Map.of("slug", former, "about", "Mine")));
    refused(409, "slug-taken", put(other, Map.of("slug", chosen)));
    page(other).then().body("about", nullValue());
    put(id, Map.of("slug", former)).then().statusCode(200).body("slug", equalTo(former));
  }

  @Test
  void a_slug_is_not_another_mentors_id() {
    var known = "known-" + letters();
    rename(known, "Known").then().statusCode(200);
    refused(409, "slug-taken", put(mentor(), Map.of("slug", known)));
  }

  @Test
  void a_mentor_has_few_slugs() {
    var id = mentor();
    for (int i = 0; i < 9; i++) {
      put(id, Map.of("slug", "many-" + letters())).then().statusCode(200);
    }
    refused(409, "slug-limit-reached", put(id, Map.of("slug", "many-" + letters())));
  }

  @Test
  void mentors_of_an_older_release_get_a_slug() {
    var id = mentor();
    Store.run("update mentor_slug set mentor_id = null, slug = null where mentor_id = ?", id);
    Store.run("update mentor_offer set slug = null where mentor_id = ?", id);
    given().get("/api/mentors/" + id).then().statusCode(200).body("slug", equalTo(id));
    OnVertx.now(slugs::giveMissing);
    assertNotEquals(id, slugOf(id));
    page(slugOf(id)).then().statusCode(200).body("mentorId", equalTo(id));
  }

  @Test
  void the_list_of_pages_has_all_that_can_be_booked() {
    var id = mentor();
    var told = mentor();
    put(told, profile()).then().statusCode(200);
    var gone = mentor();
    var slugs = List.of(slugOf(id), slugOf(told), slugOf(gone));
    as(Tokens.admin("boss")).delete("/api/people/" + gone + "/data").then().statusCode(204);
    var list = given().get("/api/mentor-pages").then().statusCode(200).extract().jsonPath();
    assertEquals(1, list.getInt("pageCount"));
    List<String> listed = list.getList("pages.slug");
    assertTrue(listed.containsAll(slugs.subList(0, 2)));
    assertFalse(listed.contains(slugs.getLast()));
    assertNull(list.get("pages.find { it.slug == '%s' }.updatedAt".formatted(slugs.getFirst())));
    assertNotNull(list.get("pages.find { it.slug == '%s' }.updatedAt".formatted(slugs.get(1))));
    given().get("/api/mentor-pages?page=1").then().statusCode(200).body("pages", empty());
    refused(400, "invalid-request", given().get("/api/mentor-pages?page=-1"));
  }

  @Test
  void an_erased_mentor_leaves_no_page_and_no_words() {
    var id = mentor();
    put(id, profile()).then().statusCode(200);
    var slug = slugOf(id);
    asMentor(id)
        .get("/api/people/" + id + "/data")
        .then()
        .body("profile.about", equalTo("I build\nsystems."))
        .body("profile.slug", equalTo(slug));
    as(Tokens.admin("boss")).delete("/api/people/" + id + "/data").then().statusCode(204);
    refused(404, "mentor-not-found", page(slug));
    refused(404, "mentor-not-found", page(id));
    assertEquals(0, Store.count("select count(*) from mentor_profile where mentor_id = ?", id));
    assertEquals(
        0,
        Store.count("select count(*) from mentor_slug where mentor_id = ? or slug = ?", id, slug));
    refused(409, "slug-taken", put(mentor(), Map.of("slug", slug)));
    asMentor(id).body(offer()).put("/api/mentors/" + id).then().statusCode(200);
    page(id).then().statusCode(200).body("about", nullValue());
    assertNotEquals(slug, slugOf(id));
  }

  @Test
  void a_profile_needs_an_offer_and_its_mentor() {
    var id = mentor();
    refused(404, "mentor-not-found", put("no-offer-" + letters(), profile()));
    refused(404, "mentor-not-found", asMentor("no-offer-" + letters()).get(OWN));
    refused(403, "not-your-session", asMentor("another").get(OWN + "?mentorId=" + id));
    refused(
        403, "not-your-session", asMentor("another").body(profile()).put(OWN + "?mentorId=" + id));
    refused(403, "forbidden", asStudent(id).body(profile()).put(OWN));
    refused(401, "unauthenticated", given().get(OWN));
    as(Tokens.admin("boss")).get(OWN + "?mentorId=" + id).then().statusCode(200);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "slug, '\"Asha\"', slug",
    "slug, '\"a--b\"', slug",
    "slug, '\"ab\"', slug",
    "slug, '\"asha/../x\"', slug",
    "about, '\"A\\u0000B\"', about",
    "about, '\"A\\u202EB\"', about",
    "about, 7, about",
    "skills, '[\"a\\nb\"]', skills[0]",
    "skills, '[\" \"]', skills[0]",
    "skills, '[null]', skills[0]",
    "languages, '[\"en\",\"English language\"]', languages[1]",
    "languages, '[null]', languages[0]",
    "experience, '[{\"role\":\"Engineer\",\"since\":2019,\"until\":2018}]', experience[0].until",
    "experience, '[{\"role\":\"Engineer\",\"since\":1800}]', experience[0].since",
    "experience, '[{\"role\":\"Engineer\"}]', experience[0].since",
    "experience, '[{\"role\":\" \",\"since\":2019}]', experience[0].role",
    "experience, '[null]', experience[0]",
    "links, '[{\"label\":\"x\",\"url\":\"http://plain.example/\"}]', links[0].url",
    "links, '[{\"label\":\"x\",\"url\":\"javascript:alert(1)\"}]', links[0].url",
    "links, '[{\"label\":\"x\",\"url\":\"https://user@x.example/\"}]', links[0].url",
    "links, '[{\"label\":\"x\"}]', links[0].url",
    "covers, '[\"a\\u2028b\"]', covers[0]"
  })
  void an_invalid_profile_is_refused(String field, String json, String violation) {
    refused(
            400,
            "invalid-request",
            asMentor("mentor-who-errs").body("{\"" + field + "\":" + json + "}").put(OWN))
        .then()
        .body("violations.field", contains(violation));
  }

  @Test
  void a_profile_has_its_bounds() {
    tooLong("about", "x".repeat(2001));
    tooLong("skills", Collections.nCopies(21, "Kafka"));
    tooLong("languages", Collections.nCopies(21, "en"));
    tooLong("covers", Collections.nCopies(11, "Questions"));
    tooLong("links", Collections.nCopies(11, Map.of("label", "x", "url", "https://x.example/")));
    tooLong("experience", Collections.nCopies(21, Map.of("role", "Engineer", "since", 2019)));
    var id = mentor();
    put(id, Map.of("skills", List.of("x".repeat(51)))).then().statusCode(400);
    put(id, Map.of("about", "😀".repeat(2000), "skills", List.of("😀".repeat(50))))
        .then()
        .statusCode(200);
    put(id, Map.of("languages", List.of("en", "EN"), "skills", List.of("Kafka", " Kafka")))
        .then()
        .statusCode(200)
        .body("languages", contains("en"))
        .body("skills", contains("Kafka"));
  }

  private static void tooLong(String field, Object value) {
    refused(400, "invalid-request", put(mentor(), Map.of(field, value)))
        .then()
        .body("violations.field", contains(field));
  }

  private static Map<String, Object> profile() {
    return Map.of(
        "about",
        " I build\r\nsystems. ",
        "skills",
        List.of("Kafka", "नौकरी"),
        "languages",
        List.of("en", "pt-br"),
        "experience",
        List.of(Map.of("role", "Engineer", "organisation", "Works", "since", 2019)),
        "links",
        List.of(Map.of("label", "My site", "url", "https://asha.example/")),
        "covers",
        List.of("Your questions"));
  }

  private static Response put(String mentor, Map<String, ?> profile) {
    return asMentor(mentor).body(profile).put(OWN + "?mentorId=" + mentor);
  }

  private static Response page(String slugOrId) {
    return given().get("/api/mentors/" + slugOrId);
  }

  private static Response rename(String mentor, String name) {
    var named = new HashMap<>(offer());
    named.put("name", name);
    return asMentor(mentor).body(named).put("/api/mentors/" + mentor);
  }

  private static String slugOf(String mentor) {
    return slug(page(mentor));
  }

  private static String slug(Response answer) {
    return answer.then().statusCode(200).extract().path("slug");
  }

  private static String letters() {
    return Long.toString(System.nanoTime(), 36);
  }
}
