package ai.aureeture.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Upstreams.class)
@TestProfile(WithPages.class)
class PagesIT {

  @BeforeEach
  void services_run() {
    Upstreams.run();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/index.html",
        "/dashboard",
        "/dashboard/student/sessions/s1",
        "/admin",
        "/signed-in",
        "/verify-email"
      })
  void every_page_begins_with_the_one_document(String path) {
    given()
        .get(path)
        .then()
        .statusCode(200)
        .contentType("text/html; charset=utf-8")
        .header("Cache-Control", "no-cache")
        .body(equalTo(WithPages.DOCUMENT));
  }

  @Test
  void a_document_says_what_it_may_load_and_do() {
    given()
        .get("/dashboard/payment")
        .then()
        .header(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self' http://localhost:5002; style-src 'self';"
                + " img-src 'self' data: https:; font-src 'self';"
                + " connect-src 'self' http://localhost:5002; manifest-src 'self';"
                + " base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
                + " frame-src http://localhost:5002")
        .header("Permissions-Policy", containsString("camera=()"))
        .header("Cross-Origin-Opener-Policy", "same-origin-allow-popups")
        .header("Referrer-Policy", "strict-origin")
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY");
  }

  @Test
  void the_page_about_the_api_loads_from_here_alone() {
    given()
        .get("/openapi.html")
        .then()
        .statusCode(200)
        .contentType("text/html; charset=utf-8")
        .header("Cache-Control", "no-cache")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self';"
                + " img-src 'self' data: https:; font-src 'self'; connect-src 'self';"
                + " manifest-src 'self'; base-uri 'none'; form-action 'self';"
                + " frame-ancestors 'none'")
        .body(equalTo(WithPages.API));
  }

  @Test
  void everything_else_keeps_the_headers_of_an_answer_that_is_no_document() {
    for (var path : new String[] {"/api/bookings", "/favicon.svg", "/config.json", "/health"}) {
      given()
          .get(path)
          .then()
          .statusCode(200)
          .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
          .header("Cross-Origin-Opener-Policy", nullValue())
          .header("Referrer-Policy", "no-referrer");
    }
  }

  @Test
  void the_service_worker_may_fetch_the_sites_own_files_alone() {
    given()
        .get("/sw.js")
        .then()
        .statusCode(200)
        .contentType("text/javascript; charset=utf-8")
        .header("Cache-Control", "no-cache")
        .header("Content-Security-Policy", "default-src 'none'; connect-src 'self'");
  }

  @Test
  void pages_get_the_addresses_for_signing_in_and_paying() {
    given()
        .get("/config.json")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .header("Cache-Control", "no-store")
        .body("signIn.kind", equalTo("oidc"))
        .body("signIn.authority", equalTo("http://localhost:5002/sandbox/auth"))
        .body("checkout.scriptUrl", equalTo("http://localhost:5002/razorpay/checkout.js"))
        .body("supportContact", equalTo("support@aureeture.example"));
  }

  @Test
  void a_person_who_asks_for_nothing_of_ours_sees_a_page_that_says_so() {
    asPerson()
        .get("/dashboards")
        .then()
        .statusCode(404)
        .contentType("text/html; charset=utf-8")
        .header("Content-Security-Policy", containsString("script-src 'self'"))
        .body(equalTo(WithPages.DOCUMENT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/unknown", "/openapi/x", "/q/metrics", "/assets/gone-1.js", "/health/x"})
  void where_programs_ask_nothing_is_a_problem_for_persons_too(String path) {
    asPerson()
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("code", equalTo("not-found"));
  }

  @Test
  void a_program_that_asks_for_nothing_of_ours_gets_a_problem() {
    given().get("/favicon.ico").then().statusCode(404).contentType("application/problem+json");
    asPerson().post("/dashboard").then().statusCode(404).contentType("application/problem+json");
    asPerson().delete("/").then().statusCode(404).contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/assets/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/assets/..%5c..%5csecret.txt",
        "//secret.txt",
        "/dashboard/../../secret.txt",
        "/./favicon.svg",
        "/.hidden.json",
        "/assets/main-4f2a.js.br",
        "/assets/",
        "/assets"
      })
  void no_spelling_leads_out_of_the_folder_or_around_its_names(String target) throws IOException {
    var answer = Raw.get(target);
    assertTrue(answer.startsWith("HTTP/1.1 404"), answer);
    assertFalse(answer.contains("not to be served"), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
  }

  @Test
  void the_api_stays_what_it_is() {
    asPerson().get("/api/mentors").then().statusCode(200).body("service", not(nullValue()));
    asPerson().get("/health").then().statusCode(200).contentType("application/json");
  }

  private static RequestSpecification asPerson() {
    return given().header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
  }
}
