package ai.aureeture.gateway.discovery;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import ai.aureeture.gateway.Upstreams;
import ai.aureeture.gateway.WithPages;
import ai.aureeture.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(WithPages.class)
class MentorPagesIT {
  private static final String HOSTILE = "</title><script>alert(1)</script>";

  @BeforeEach
  void services_run() {
    Upstreams.run();
  }

  @AfterEach
  void behave() {
    Upstreams.of(Service.BOOKING).behaveAgain();
  }

  @Test
  void the_document_names_the_mentor() {
    booking(mentor("asha-rao", "Asha Rao"));
    page("asha-rao")
        .statusCode(200)
        .contentType("text/html; charset=utf-8")
        .header("Cache-Control", "no-cache")
        .header("Content-Security-Policy", containsString("script-src 'self'"))
        .body(containsString("<title>Asha Rao · Aureeture</title>"))
        .body(containsString("/m/asha-rao\" />"))
        .body(startsWith("<!doctype html>"));
    given().head("/m/asha-rao").then().statusCode(200).body(equalTo(""));
  }

  @Test
  void a_hostile_name_stays_text() {
    booking(mentor("hostile", HOSTILE));
    page("hostile").statusCode(200).body(not(containsString("<script>alert")));
  }

  @Test
  void a_former_address_leads_to_the_present_one() {
    booking(mentor("asha-menon", "Asha Menon"));
    page("asha-formerly").statusCode(301).header("Location", "/m/asha-menon");
  }

  @Test
  void an_unknown_mentor_is_a_404_with_the_pages_own_words() {
    booking(request -> request.response().setStatusCode(404).end("{}"));
    page("unknown").statusCode(404).contentType("text/html; charset=utf-8").body(equalTo(DOCUMENT));
  }

  @Test
  void a_service_that_is_late_broken_or_away_leaves_the_plain_document() {
    booking(request -> {});
    page("late").statusCode(200).time(lessThan(10_000L)).body(equalTo(DOCUMENT));
    booking(request -> request.response().setStatusCode(503).end());
    page("broken").statusCode(200).body(equalTo(DOCUMENT));
    booking(request -> request.response().end("no JSON"));
    page("nonsense").statusCode(200).body(equalTo(DOCUMENT));
    booking(mentor("late", "Late Mentor"));
    page("late").statusCode(200).body(containsString("Late Mentor"));
  }

  @Test
  void what_was_read_is_kept_for_a_while() {
    booking(mentor("kept", "Kept Mentor"));
    page("kept").body(containsString("Kept Mentor"));
    booking(request -> {});
    page("kept").body(containsString("Kept Mentor"));
  }

  @Test
  void a_slug_that_is_given_or_given_back_leads_to_its_page_at_once() {
    booking(request -> request.response().setStatusCode(404).end("{}"));
    page("asha-first").statusCode(404);
    booking(mentor("asha-first", "Asha Rao"));
    page("asha-first").statusCode(200).body(containsString("Asha Rao"));
    page("asha-second").statusCode(301).header("Location", "/m/asha-first");
    booking(mentor("asha-second", "Asha Rao"));
    page("asha-second").statusCode(200).body(containsString("Asha Rao"));
  }

  @Test
  void crawlers_find_the_pages() {
    var pages =
        new JsonArray()
            .add(new JsonObject().put("slug", "asha").put("updatedAt", "2026-12-01T09:00:00Z"));
    booking(request ->
        request.response().end(new JsonObject().put("pageCount", 1).put("pages", pages).encode()));
    given()
        .get("/sitemap.xml")
        .then()
        .statusCode(200)
        .contentType("application/xml; charset=utf-8")
        .body(containsString("/m/asha</loc><lastmod>2026-12-01T09:00:00Z</lastmod>"));
    given()
        .get("/robots.txt")
        .then()
        .statusCode(200)
        .contentType("text/plain; charset=utf-8")
        .body(containsString("/sitemap.xml"));
    booking(request ->
        request
            .response()
            .end(new JsonObject().put("pageCount", 1).put("pages", new JsonArray()).encode()));
    given().get("/sitemap-2.xml").then().statusCode(404);
  }

  private static final String DOCUMENT = WithPages.DOCUMENT;

  private static ValidatableResponse page(String name) {
    return given().redirects().follow(false).header("Accept", "text/html").get("/m/" + name).then();
  }

  private static Handler<HttpServerRequest> mentor(String slug, String name) {
    var mentor = new JsonObject().put("slug", slug).put("name", name).putNull("about");
    return request -> request.response().end(mentor.encode());
  }

  private static void booking(Handler<HttpServerRequest> behaviour) {
    Upstreams.of(Service.BOOKING).behave(behaviour);
  }
}
